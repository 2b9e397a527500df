import type {Layer} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Comparison} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {editionLanguage} from "./edition-language.ts"
import {asTranscribed, withEmendations} from "./emended-reading.ts"
import {outlineOf} from "./outline.ts"
import type {OutlineEntry} from "./outline.ts"
import {withoutOwn} from "./own-in-views.ts"
import {printedApparatus} from "./print-apparatus.ts"
import {printedCredits} from "./print-credits.ts"
import {printedQuestions} from "./print-disputes.ts"
import type {PrintedQuestions} from "./print-disputes.ts"
import {element, part} from "./print-element.ts"
import type {PrintElement, PrintNode} from "./print-element.ts"
import {printedNotes, printedUnplaced} from "./print-notes.ts"
import {printedText} from "./print-text.ts"
import {readingNotes} from "./reading-notes.ts"

export type Paper = "A4" | "A5" | "Letter"

/** What someone wants on paper. */
export interface PrintChoice {
  /** The layers whose notes stand at the foot of the pages. */
  readonly layers: readonly Layer[]
  /** Whether the reader's own notes do. */
  readonly own: boolean
  readonly emended: boolean
  readonly contents: boolean
  readonly apparatus: boolean
  readonly questions: PrintedQuestions
  readonly paper: Paper
}

/** What is to be printed: a plain value that can be sent to another window. */
export interface PrintContent {
  readonly title: string
  readonly paper: Paper
  /** How many notes stand at the foot of the pages. */
  readonly notes: number
  readonly parts: readonly PrintNode[]
}

/** An edition as someone wants it on paper. `comparisons` are of the edition with the reader's own. */
export function printContent(
  given: Edition,
  compared: readonly Comparison[],
  choice: PrintChoice,
): PrintContent {
  const {edition, comparisons} = choice.own
    ? {edition: given, comparisons: compared}
    : withoutOwn(given)
  const text = choice.emended ? withEmendations(edition) : asTranscribed(edition.text)
  const all = readingNotes(edition)
  const notes = printedNotes(edition, all, text, {
    layers: new Set(choice.layers),
    own: choice.own,
  })
  const unplaced = printedUnplaced(edition, all)
  const behind = [
    ...(choice.apparatus ? printedApparatus(edition, choice.emended) : []),
    ...printedQuestions(comparisons, choice.questions, edition),
    ...(unplaced.length === 0
      ? []
      : [part("unplaced", msg`Notes without a certain place`, element("ul", {}, ...unplaced))]),
    printedCredits(edition, edition.own.length),
  ]
  const contents = choice.contents ? [contentsOf(outlineOf(text.doc), behind)] : []
  return {
    title: edition.text.title,
    paper: choice.paper,
    notes: notes.length,
    parts: [
      titlePage(edition, choice, notes.length, contents),
      element("div", {name: "text", lang: editionLanguage}, ...printedText(text, notes)),
      ...behind,
    ],
  }
}

function titlePage(
  {text}: Edition,
  {emended}: PrintChoice,
  notes: number,
  contents: readonly PrintNode[],
): PrintNode {
  const wording = emended ? msg`With the editors’ emendations` : msg`As transcribed`
  const count = notes === 0 ? "" : plural(notes, msg`, with one note`, msg`, with ${notes} notes`)
  return element(
    "div",
    {name: "front"},
    element("p", {name: "title", lang: editionLanguage}, text.title),
    element("p", {name: "subtitle"}, msg`An annotated edition. ${wording}${count}.`),
    ...contents,
  )
}

/** The title is on the same page: what stands below it counts. */
function contentsOf(outline: readonly OutlineEntry[], behind: readonly PrintNode[]): PrintNode {
  const sections = outline.length === 1 ? outline[0]!.entries : outline
  const first = outline.length === 1 ? [link(outline[0]!.block, outline[0]!.label, [])] : []
  return element(
    "div",
    {name: "contents"},
    element("p", {name: "contents-heading"}, msg`Contents`),
    element(
      "ul",
      {},
      ...first,
      ...sections.map(({block, label, entries}) => link(block, label, entries)),
      ...behind.flatMap(one => {
        const heading = (one as PrintElement).content[0] as PrintElement
        return link(heading.id!, heading.heading!, [])
      }),
    ),
  )
}

function link(to: string, label: string, entries: readonly OutlineEntry[]): PrintNode {
  const inner = entries.map(entry => link(entry.block, entry.label, entry.entries))
  return element(
    "li",
    {},
    element("a", {to}, element("span", {}, label)),
    ...(inner.length === 0 ? [] : [element("ul", {}, ...inner)]),
  )
}
