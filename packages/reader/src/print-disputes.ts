import type {ScopePart} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Comparison, Position} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {evidenceInWords, sourceInWords} from "./citation-words.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import {countInWords, kindWords, notStated, statusLooks, statusOrder} from "./dispute-look.ts"
import {editionLanguage} from "./edition-language.ts"
import {holderName, silenceInWords} from "./holder-words.ts"
import {nameWithOwn} from "./own-in-views.ts"
import {capitalized, stanceInWords} from "./position-words.ts"
import {element, part} from "./print-element.ts"
import type {PrintElement, PrintNode} from "./print-element.ts"
import {scopeTerms, statusInWords, termAmidOthers} from "./scope-words.ts"
import {statusSentences} from "./status-sentence.ts"
import {assertionInWords} from "./value-words.ts"

/** Which questions are set as tables. */
export type PrintedQuestions = "none" | "disputed" | "all"

export function questionsToPrint(
  comparisons: readonly Comparison[],
  which: PrintedQuestions,
): readonly Comparison[] {
  if (which === "none") return []
  return comparisons
    .filter(({status}) => which === "all" || status === "disputed")
    .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
}

/** Questions, each with what its answers come to and a table of who asserts what. Empty without any. */
export function printedQuestions(
  comparisons: readonly Comparison[],
  which: PrintedQuestions,
  edition: Edition,
): readonly PrintNode[] {
  const chosen = questionsToPrint(comparisons, which)
  if (chosen.length === 0) return []
  const heading = which === "all" ? msg`Questions` : msg`Questions in dispute`
  const lead = msg`${countInWords(chosen.length, "question")}. An answer stands with whoever gives it and with the scope it is given for: answers of different scopes may not be compared.`
  return [
    part(
      "questions",
      heading,
      element("p", {name: "lead"}, lead),
      ...chosen.map(comparison => question(comparison, edition)),
    ),
  ]
}

/** Tables of no more rows stand on one page; of longer ones only the first rows stay with their heading. */
const rowsOnOnePage = 6

function question(comparison: Comparison, edition: Edition): PrintNode {
  const {kind, label} = comparison.question
  const grid = layoutGrid(comparison)
  const summary = statusSentences(comparison, grid, edition)
    .map(({scope, words, apart}) =>
      [scope === "" ? "" : `${capitalized(scope)}:`, words, apart].filter(Boolean).join(" "),
    )
    .join(" ")
  const told = grid.rows.flatMap(({cells, silent}) => [...cells.flat(), ...silent])
  const parts = partsToTell(told, comparison)
  const rows = told.map(one => row(one, comparison, parts, edition))
  const first = rows.length > rowsOnOnePage ? 2 : rows.length
  return element(
    "div",
    {name: "question"},
    element(
      "div",
      {name: "start"},
      element("h3", {lang: editionLanguage}, label),
      element(
        "p",
        {name: "status"},
        element("strong", {}, `${statusLooks[comparison.status].label}.`),
        ` ${kindWords[kind]}. ${summary}`,
      ),
      element(
        "table",
        {},
        element("thead", {}, head()),
        element("tbody", {}, ...rows.slice(0, first)),
      ),
    ),
    ...(first === rows.length
      ? []
      : [element("table", {}, element("tbody", {}, ...rows.slice(first)))]),
    ...besideSentence(grid.beside),
  )
}

/** The parts of scope in which the positions differ; of the others the sentence above tells. */
function partsToTell(
  positions: readonly Position[],
  {question: {scopeParts}}: Comparison,
): readonly ScopePart[] {
  return scopeParts.filter(part => {
    const said = positions.map(({scope, scopeStatus}) =>
      JSON.stringify([scope[part], scopeStatus[part]]),
    )
    return new Set(said).size > 1
  })
}

/** Claims that bear on an answer and are none: only where they stand. */
function besideSentence(beside: readonly Position[]): readonly PrintNode[] {
  if (beside.length === 0) return []
  const blocks = new Set(beside.flatMap(({passage}) => passage?.block ?? []))
  const links = [...blocks].flatMap((block, index) => [
    ...(index === 0 ? [] : [", "]),
    element("a", {to: block}, block),
  ])
  return [
    element(
      "p",
      {name: "beside"},
      plural(
        beside.length,
        msg`Beside these, 1 claim that supports an answer, tells against it or limits it: `,
        msg`Beside these, ${beside.length} claims that support an answer, tell against it or limit it: `,
      ),
      ...links,
      ".",
    ),
  ]
}

function head(): PrintElement {
  return element(
    "tr",
    {},
    element("th", {name: "who", scope: "col"}, msg`Who`),
    element("th", {scope: "col"}, msg`What`),
    element("th", {name: "grounds", scope: "col"}, msg`On what`),
    element("th", {name: "where", scope: "col"}, msg`Where`),
  )
}

function row(
  position: Position,
  comparison: Comparison,
  parts: readonly ScopePart[],
  edition: Edition,
): PrintElement {
  const {passage, asserter, own} = position
  const where = passage === null ? "–" : element("a", {to: passage.block}, passage.block)
  return element(
    "tr",
    {},
    element("th", {name: "who", scope: "row"}, nameWithOwn(holderName(asserter), own)),
    element("td", {}, ...answer(position, comparison, parts, edition)),
    element("td", {name: "grounds"}, grounds(position)),
    element("td", {name: "where"}, where),
  )
}

function answer(
  position: Position,
  {question}: Comparison,
  parts: readonly ScopePart[],
  edition: Edition,
): readonly PrintNode[] {
  if (position.bearing === "silent") return [silenceInWords(position)]
  const hedge = position.hedge === null ? "" : msg` (hedged: “${position.hedge}”)`
  const scope = scopeTerms(position, parts, edition).map(({part: name, words, status}) => {
    const known = words === msg`not stated` ? notStated[name] : termAmidOthers({part: name, words})
    return [known, statusInWords(status)].filter(Boolean).join(", ")
  })
  return [
    element("strong", {}, assertionInWords(position, question.answers)),
    hedge,
    ...(scope.length === 0 ? [] : lineBelow(scope.join("; "))),
    ...position.stances.flatMap(stance => lineBelow(`${stanceInWords(stance)}.`)),
  ]
}

function lineBelow(words: string): readonly PrintNode[] {
  return [element("br", {}), element("span", {name: "fact"}, words)]
}

function grounds(position: Position): string {
  if (position.bearing === "silent") return "–"
  const via = position.via.map(({label, locator}) => [label, locator].filter(Boolean).join(", "))
  const parts = [
    sourceInWords(position)?.words,
    via.length === 0 ? null : msg`through ${via.join(" → ")}`,
    evidenceInWords(position),
  ]
  return capitalized(parts.filter(Boolean).join("; "))
}
