import type {Bearing} from "@variorum/annotation"
import type {Comparison, Position, Stance} from "@variorum/dispute"
import {holderName, silenceInWords} from "./holder-words.ts"
import {isReadByEditors} from "./reading-words.ts"
import {assertionInWords} from "./value-words.ts"

const stanceVerbs: Readonly<Record<string, string>> = {
  disputes: "disputed by",
  refutes: "refuted by",
  confirms: "confirmed by",
  supports: "supported by",
  qualifies: "qualified by",
  agreesWith: "agreed with by",
  disagreesWith: "disagreed with by",
  critiques: "criticised by",
  reports: "reported without a view by",
  concedes: "granted for argument’s sake by",
  withholds: "judgement withheld by",
}

/** "Disputed by Avrich: overstated"; of a stance, "This judgement is disputed by Avrich: …". */
export function stanceInWords(stance: Stance, toward: "claim" | "stance" = "claim"): string {
  const verb = stanceVerbs[stance.kind] ?? `${stance.kind}:`
  const verdict = stance.verdict ? `: ${stance.verdict}` : ""
  const words = `${verb} ${holderName(stance.holder)}${verdict}`
  if (toward === "claim") return capitalized(words)
  return stance.kind === "withholds" ? `On this judgement, ${words}` : `This judgement is ${words}`
}

/** Why the holder takes the stance; silence on that is said, not skipped. */
export function reasonInStance(stance: Stance): string {
  if (stance.reason !== null) return stance.reason
  return stance.kind === "reports" ? "" : "no reason given"
}

const bearingVerbs: Readonly<Record<Bearing, string>> = {
  answers: "answers",
  supports: "supports",
  against: "tells against",
  limits: "limits",
  silent: "says nothing on it",
}

export function bearingInWords(bearing: Bearing): string {
  return bearingVerbs[bearing]
}

/** "Avrich: 300 (hedged: “some”)": one position in one breath, for links, marks and sentences. */
export function positionInWords(position: Position, comparison: Comparison): string {
  const holder = holderName(position.asserter)
  if (position.bearing === "silent") return `${holder}: ${silenceInWords(position)}`
  if (position.bearing !== "answers") {
    return `${holder}: ${position.label} (${bearingVerbs[position.bearing]})`
  }
  const answers = comparison.question.answers
  const words = position.value === null ? position.label : assertionInWords(position, answers)
  const hedge = position.hedge === null ? "" : ` (hedged: “${position.hedge}”)`
  const reading = isReadByEditors(position) ? ", as the editors read it" : ""
  return `${holder}: ${words}${hedge}${reading}`
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
