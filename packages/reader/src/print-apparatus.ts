import {layerBodyOf} from "@variorum/annotation"
import type {EmendationBody, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {emendedText} from "./emended-reading.ts"
import {certaintyLabel, emendationLabel} from "./labels.ts"
import {element, part} from "./print-element.ts"
import type {PrintNode} from "./print-element.ts"

/** The critical apparatus, block by block: lemma ] reading · kind · certainty · reason. Empty without emendations. */
export function printedApparatus(edition: Edition, emended: boolean): readonly PrintNode[] {
  const {emendations, unapplied} = emendedText(edition)
  if (emendations.length + unapplied.length === 0) return []
  const {canonical} = edition.text
  const entries = emendations.map(({id, base}) =>
    entry(edition, id, canonical.blockAt(base.from).n, canonical.slice(base)),
  )
  const rest = unapplied.map(id => {
    const span = edition.anchors.get(id)?.[0]?.span
    return entry(edition, id, null, span ? canonical.slice(span) : "")
  })
  const wording = emended
    ? msg`The text stands here with these emendations; before the bracket is what was transcribed.`
    : msg`The text stands here as it was transcribed; behind the bracket is what the editors would read.`
  return [
    part(
      "apparatus",
      msg`Critical apparatus`,
      element("p", {name: "lead"}, wording),
      element("ul", {name: "entries"}, ...entries),
      ...(rest.length === 0
        ? []
        : [
            element("h3", {}, msg`Not applied`),
            element(
              "p",
              {name: "lead"},
              msg`Their place is not certain, or another emendation stands there.`,
            ),
            element("ul", {name: "entries"}, ...rest),
          ]),
    ),
  ]
}

function entry(edition: Edition, id: Iri, block: string | null, lemma: string): PrintNode {
  const annotation = edition.annotations.get(id)!
  const {kind, certainty, reason, reading} = layerBodyOf(annotation) as EmendationBody
  const facts = [emendationLabel(kind), certaintyLabel(certainty), reason]
    .filter(Boolean)
    .join(" · ")
  return element(
    "li",
    {},
    ...(block === null ? [] : [element("a", {name: "block", to: block}, block), " "]),
    element("span", {name: "lemma"}, lemma === "" ? msg`[nothing]` : lemma),
    " ] ",
    reading === "" ? element("em", {}, msg`omit`) : reading,
    element("span", {name: "fact"}, ` · ${facts}`),
  )
}
