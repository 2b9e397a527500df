import type {Edition} from "@variorum/anchoring"
import type {Passage} from "@variorum/dispute"

/** The exact words with some of their block around them; cut ends are marked by an ellipsis. */
export interface PassageContext {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Some `words` words of the block on either side; none where the edition has no such block. */
export function passageContext(
  passage: Passage,
  edition: Edition | null,
  words = 18,
): PassageContext {
  const block = edition?.text.canonical.block(passage.block)
  if (!edition || !block) return {before: "", exact: passage.exact, after: ""}
  const text = edition.text.canonical.slice(block)
  return {
    before: lastWords(text.slice(0, passage.from), words),
    exact: passage.exact,
    after: firstWords(text.slice(passage.to), words),
  }
}

function lastWords(text: string, count: number): string {
  let start = text.length
  for (let left = count; left > 0 && start > 0; left--) {
    start = text.lastIndexOf(" ", Math.max(0, start - 2)) + 1
  }
  return start > 0 ? `… ${text.slice(start)}` : text
}

function firstWords(text: string, count: number): string {
  let end = 0
  for (let left = count; left > 0 && end < text.length; left--) {
    const space = text.indexOf(" ", end + 1)
    end = space < 0 ? text.length : space
  }
  return end < text.length ? `${text.slice(0, end)} …` : text
}
