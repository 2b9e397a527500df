import type {WorkService} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {countInWords} from "./dispute-look.ts"
import type {LookUpSubject} from "./look-up-subject.ts"

/** The words of looking something up in place, all but what its entry, card or question says elsewhere too. */
export const lookUpWords = {
  hint: msg`Look up here, and stay at this line (i)`,
  back: msg`Back`,
  close: msg`Close`,
  closeHint: msg`Close (Esc)`,
  open: {
    entry: msg`Open page`,
    question: msg`Open page`,
    annotation: msg`Go to the words`,
  },
  nothingHere: msg`Nothing to look up here: n goes to a note`,
  missing: msg`Not found`,
  also: msg`Also called`,
  dates: msg`Events`,
  use: msg`Use`,
  noPlace: msg`It has no place in the text.`,
  theirs: msg`By the editors`,
  yours: msg`Yours`,
  noClaims: msg`no claims`,
}

export const missingWords: Readonly<Record<LookUpSubject["kind"], string>> = {
  entry: msg`No register of this edition has this entry.`,
  annotation: msg`There is no such annotation here. It may have been deleted.`,
  question: msg`This edition has no such question.`,
}

/** How the text makes use of a work. */
export const serviceWords: Readonly<Record<WorkService, string>> = {
  direct: msg`The essay builds on it, or knows through it what others say.`,
  secondHand: msg`At second hand: only somebody rests on it whom the essay reports.`,
  cited: msg`Cited, and no claim is known to use it.`,
  never: msg`No passage outside the bibliography cites it.`,
}

export function lookUpOf(name: string): string {
  return msg`Look up ${name}`
}

/** What is said when a panel opens or shows something else. */
export function lookedUp(name: string | null): string {
  return name === null ? lookUpWords.missing : msg`Looked up: ${name}`
}

/** "3 claims on 2 questions" */
export function claimsInWords(claims: number, questions: number): string {
  if (claims === 0) return lookUpWords.noClaims
  const claimed = countInWords(claims, "claim")
  return questions === 0 ? claimed : msg`${claimed} on ${countInWords(questions, "question")}`
}

/** "and 33 more" */
export function moreInWords(count: number): string {
  return msg`and ${count} more`
}

/** "Claim in p30" */
export function noteInWords(kind: string, block: string | undefined): string {
  return block === undefined ? kind : msg`${kind} in ${block}`
}
