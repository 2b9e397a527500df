import type {Credit, Edition} from "@variorum/anchoring"
import {amid, msg, spoken} from "@variorum/words"
import {namesInSeries} from "./holder-words.ts"
import {nameIn} from "./labels.ts"
import {editionLanguage} from "./edition-language.ts"
import {element, part} from "./print-element.ts"
import type {PrintNode} from "./print-element.ts"

/** Where the text is from, which state of it this is, who wrote the notes, and what may be done with them. */
export function printedCredits(edition: Edition, own: number): PrintNode {
  return part(
    "credits",
    msg`Text and credits`,
    ...textSentences(edition),
    ...noteCredits(edition).map(words => element("p", {}, words)),
    ...(own === 0 ? [] : [element("p", {}, msg`Notes called “Your note” are the reader’s own.`)]),
  )
}

function textSentences({text}: Edition): readonly PrintNode[] {
  const {provenance, fingerprint, title} = text
  const said = (name: string) => {
    const value = provenance?.[name]
    return typeof value === "string" && value !== "" ? value : null
  }
  const author = said("author") ?? said("authorNote") ?? msg`its author is not recorded.`
  const recorded = ["publishedNote", "submittedNote", "transcription", "rights"].map(said)
  return [
    element("p", {}, msg`The text: ${author}`),
    ...recorded.flatMap(words =>
      words === null ? [] : [element("p", {lang: editionLanguage}, words)],
    ),
    element("p", {}, msg`This is the state ${fingerprint} (SHA-256) of “${title}”.`),
  ]
}

/** Who made the notes and what may be done with them, a sentence for each hand and licence. */
export function noteCredits(edition: Edition): readonly string[] {
  return sharedCredits(edition).map(credit => creditSentence(edition, credit))
}

/** Those of one hand under one licence together. */
function sharedCredits({credits}: Edition): readonly (Credit & {readonly labels: string[]})[] {
  const shared = new Map<string, Credit & {readonly labels: string[]}>()
  for (const credit of credits) {
    const key = JSON.stringify([credit.creator, credit.rights])
    const found = shared.get(key) ?? {...credit, labels: []}
    if (credit.label !== null) found.labels.push(amid(spoken(credit.label)))
    shared.set(key, found)
  }
  return [...shared.values()]
}

function creditSentence(
  edition: Edition,
  {labels, creator, rights}: Credit & {readonly labels: readonly string[]},
): string {
  const what = labels.length === 0 ? msg`notes` : namesInSeries(labels)
  const licence = rights === null ? msg`No licence is stated for them.` : `${licenceName(rights)}.`
  return creator === null
    ? msg`The notes (${what}): ${licence}`
    : msg`The notes (${what}), by ${creatorName(edition, creator)}: ${licence}`
}

/** `agent:editors` names those whom no register lists. */
function creatorName(edition: Edition, creator: string): string {
  return creator === "agent:editors" ? msg`the editors` : nameIn(edition, creator)
}

/** "Creative Commons BY 4.0, https://…" for its licences, else the address. */
function licenceName(rights: string): string {
  const found = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(rights)
  return found ? `Creative Commons ${found[1]!.toUpperCase()} ${found[2]!}, ${rights}` : rights
}
