import type {Bearing} from "@variorum/annotation"
import type {Comparison, Position, Stance} from "@variorum/dispute"
import {msg, msgAs} from "@variorum/words"
import {holderName, silenceInWords} from "./holder-words.ts"
import {isReadByEditors} from "./reading-words.ts"
import {assertionInWords} from "./value-words.ts"

const stanceVerbs: Readonly<Record<string, (holder: string) => string>> = {
  disputes: holder => msg`disputed by ${holder}`,
  refutes: holder => msg`refuted by ${holder}`,
  confirms: holder => msg`confirmed by ${holder}`,
  supports: holder => msg`supported by ${holder}`,
  qualifies: holder => msg`qualified by ${holder}`,
  agreesWith: holder => msg`agreed with by ${holder}`,
  disagreesWith: holder => msg`disagreed with by ${holder}`,
  critiques: holder => msg`criticised by ${holder}`,
  reports: holder => msg`reported without a view by ${holder}`,
  concedes: holder => msg`granted for argument’s sake by ${holder}`,
  withholds: holder => msg`judgement withheld by ${holder}`,
}

/** "Disputed by Avrich: overstated"; of a stance, "This judgement is disputed by Avrich: …". */
export function stanceInWords(stance: Stance, toward: "claim" | "stance" = "claim"): string {
  const holder = holderName(stance.holder)
  const verdict = stance.verdict ? `: ${stance.verdict}` : ""
  const words = `${stanceVerbs[stance.kind]?.(holder) ?? `${stance.kind}: ${holder}`}${verdict}`
  if (toward === "claim") return capitalized(words)
  return stance.kind === "withholds"
    ? msg`On this judgement, ${words}`
    : msg`This judgement is ${words}`
}

/** Why the holder takes the stance; silence on that is said, not skipped. */
export function reasonInStance(stance: Stance): string {
  if (stance.reason !== null) return stance.reason
  return stance.kind === "reports" ? "" : msg`no reason given`
}

const bearingVerbs: Readonly<Record<Bearing, string>> = {
  answers: msgAs("verb")`answers`,
  supports: msg`supports`,
  against: msg`tells against`,
  limits: msg`limits`,
  silent: msg`says nothing on it`,
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
  const hedge = position.hedge === null ? "" : msg` (hedged: “${position.hedge}”)`
  const reading = isReadByEditors(position) ? msg`, as the editors read it` : ""
  return `${holder}: ${words}${hedge}${reading}`
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
