import type {RegisterEntry, RegisterKind} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {mentionsOf} from "@variorum/dispute"
import type {Mention, PartyTo, Position} from "@variorum/dispute"
import {countInWords} from "./dispute-look.ts"
import {nameIn, registerTypeLabel} from "./labels.ts"
import {bearingInWords, positionInWords} from "./position-words.ts"
import {registerTitles} from "./register-names.ts"
import {nameWithOwn} from "./own-in-views.ts"
import type {Sheet} from "./sheet.ts"

/** The entries of a register as they are shown, with what may not be taken for each other. */
export function sheetOfRegister(
  register: RegisterKind,
  entries: readonly RegisterEntry[],
  edition: Edition,
): Sheet {
  const names = (ids: readonly string[] = []) => ids.map(id => nameIn(edition, id)).join("; ")
  return {
    title: `Register of ${registerTitles[register].toLocaleLowerCase("en")}`,
    sentence: `${countInWords(entries.length, "entry", "entries")}.`,
    head: [
      "name",
      "kind",
      "variants",
      "mentions",
      "first in",
      "not to be confused with",
      "perhaps",
    ],
    rows: entries.map(entry => {
      const mentions = mentionsOf(edition, entry.id)
      return [
        entry.name,
        registerTypeLabel(entry.type),
        entry.variants.join("; "),
        String(mentions.length),
        mentions[0]?.passage.block ?? "",
        names(entry.notToBeConfusedWith),
        names(entry.possiblySameAs),
      ]
    }),
  }
}

/** An entry's page: every mention, then what they assert and what others hold toward it. */
export function sheetOfEntry(
  entry: RegisterEntry,
  mentions: readonly Mention[],
  {positions, unasked, holds, met}: PartyTo,
  edition: Edition,
): Sheet {
  const ownIds = new Set(edition.own.map(({canonical, id}) => canonical ?? id))
  const said = positions.flatMap(({comparison, positions: theirs}) =>
    theirs.map(position => [
      nameWithOwn(
        position.bearing === "answers" ? "asserts" : bearingInWords(position.bearing),
        position.own,
      ),
      `${comparison.question.label} ${positionInWords(position, comparison)}`,
      ...placeOf(position),
    ]),
  )
  const claims = unasked.map(({label, own, passage}) => [
    nameWithOwn("claims", own),
    label,
    passage?.block ?? "",
    passage?.exact ?? "",
  ])
  const stances = [
    ...holds.map(({stance}) => ({stance, how: "holds"})),
    ...met.map(({stance}) => ({stance, how: "is judged"})),
  ].map(({stance, how}) => [
    nameWithOwn(how, stance.own),
    stance.label,
    stance.passage?.block ?? "",
    stance.passage?.exact ?? "",
  ])
  const told = mentions.map(({annotation, manner, passage, candidates}) => [
    nameWithOwn(candidates.length > 0 ? `${manner}, in doubt` : manner, ownIds.has(annotation)),
    "",
    passage.block,
    passage.exact,
  ])
  return {
    title: entry.name,
    sentence: `${entry.name}: ${countInWords(mentions.length, "mention")}, ${countInWords(said.length, "position")}, ${countInWords(stances.length, "stance")}.`,
    head: ["how", "what", "block", "words"],
    rows: [...told, ...said, ...claims, ...stances],
  }
}

function placeOf({passage}: Position): readonly [string, string] {
  return [passage?.block ?? "", passage?.exact ?? ""]
}
