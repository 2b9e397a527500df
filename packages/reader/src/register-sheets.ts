import type {RegisterEntry, RegisterKind} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {mentionsOf} from "@variorum/dispute"
import type {Mention, PartyTo, Position} from "@variorum/dispute"
import {amid, msg, msgAs} from "@variorum/words"
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
    title: msg`Register of ${amid(registerTitles[register])}`,
    sentence: `${countInWords(entries.length, "entry")}.`,
    head: [
      msg`name`,
      msg`kind`,
      msg`variants`,
      msg`mentions`,
      msg`first in`,
      msg`not to be confused with`,
      msg`perhaps`,
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
        position.bearing === "answers" ? msg`asserts` : bearingInWords(position.bearing),
        position.own,
      ),
      `${comparison.question.label} ${positionInWords(position, comparison)}`,
      ...placeOf(position),
    ]),
  )
  const claims = unasked.map(({label, own, passage}) => [
    nameWithOwn(msgAs("verb")`claims`, own),
    label,
    passage?.block ?? "",
    passage?.exact ?? "",
  ])
  const stances = [
    ...holds.map(({stance}) => ({stance, how: msg`holds`})),
    ...met.map(({stance}) => ({stance, how: msg`is judged`})),
  ].map(({stance, how}) => [
    nameWithOwn(how, stance.own),
    stance.label,
    stance.passage?.block ?? "",
    stance.passage?.exact ?? "",
  ])
  const told = mentions.map(({annotation, manner, passage, candidates}) => [
    nameWithOwn(
      candidates.length > 0 ? msg`${manners[manner]}, in doubt` : manners[manner],
      ownIds.has(annotation),
    ),
    "",
    passage.block,
    passage.exact,
  ])
  return {
    title: entry.name,
    sentence: `${entry.name}: ${countInWords(mentions.length, "mention")}, ${countInWords(said.length, "position")}, ${countInWords(stances.length, "stance")}.`,
    head: [msg`how`, msg`what`, msg`block`, msg`words`],
    rows: [...told, ...said, ...claims, ...stances],
  }
}

const manners: Readonly<Record<Mention["manner"], string>> = {
  named: msg`named`,
  cited: msg`cited`,
  told: msg`told`,
}

function placeOf({passage}: Position): readonly [string, string] {
  return [passage?.block ?? "", passage?.exact ?? ""]
}
