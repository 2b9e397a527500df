import type {Line} from "./plain-lines.ts"

/** What a line of a plain text is taken for. */
export type Role =
  | {readonly kind: "heading"; readonly level: 1 | 2 | 3}
  | {readonly kind: "runInList"; readonly items: readonly RunInItem[]}
  | {readonly kind: "entry"}
  | {readonly kind: "paragraph"}

/** One item of a list set in one line, its number included; UTF-16 offsets into the line. */
export interface RunInItem {
  readonly number: number
  readonly from: number
  readonly to: number
}

const bibliography = /^(bibliography|references|works cited)$/i

/**
 * Plain text does not say what its lines are, so this judges by their look, and rather takes a
 * heading for a paragraph than a paragraph for a heading:
 *
 * 1. the first line is the title (level 1) when it stands alone, is short, begins with no small
 *    letter and does not end like a sentence or a clause;
 * 2. a line that stands alone, is short and has capitals but no small letters is a heading
 *    (level 2); so is the bare word "Bibliography", "References" or "Works cited" in any case;
 * 3. after such a bibliography heading and up to the next level 2, a line that stands alone and
 *    consists of two or more words without a digit or a punctuation mark is a heading (level 3),
 *    a single bare word is a paragraph (residue of a page, such as "Comments"), and every other
 *    line is an entry. An entry that the source breaks in two stays two;
 * 4. a line that counts 1) 2) … or (1) (2) … from its first character on is a run-in list;
 * 5. everything else is a paragraph.
 */
export function rolesOf(lines: readonly Line[]): readonly Role[] {
  let inBibliography = false
  return lines.map((line, i): Role => {
    if (i === 0 && lines.length > 1 && isTitle(line)) return {kind: "heading", level: 1}
    const opensBibliography = line.alone && bibliography.test(line.text.trim())
    if (opensBibliography || isCapitals(line)) {
      inBibliography = opensBibliography
      return {kind: "heading", level: 2}
    }
    if (inBibliography) return bibliographyRole(line)
    const items = runInItems(line.text)
    return items.length >= 2 ? {kind: "runInList", items} : {kind: "paragraph"}
  })
}

function isTitle({text, alone}: Line): boolean {
  const line = text.trim()
  return alone && line.length <= 120 && /^\P{Ll}.*\p{L}/u.test(line) && !/[.,;:…]$/.test(line)
}

function isCapitals({text, alone}: Line): boolean {
  const line = text.trim()
  return (
    alone &&
    line.length <= 80 &&
    /^[\p{Lu}\p{N}]/u.test(line) &&
    /\p{Lu}\P{L}*\p{Lu}/u.test(line) &&
    !/\p{Ll}/u.test(line) &&
    !/[,;:!?…]$/.test(line)
  )
}

function bibliographyRole({text, alone}: Line): Role {
  const line = text.trim()
  if (/^\p{L}+$/u.test(line)) return {kind: "paragraph"}
  const bareWords = alone && line.length <= 80 && /^\p{Lu}\p{L}*(\s+\p{L}+)+$/u.test(line)
  return bareWords ? {kind: "heading", level: 3} : {kind: "entry"}
}

/** The items of a line that counts up from 1 at its first character; empty when it does not. */
function runInItems(line: string): readonly RunInItem[] {
  const starts: number[] = []
  for (const match of line.matchAll(/(?<!\S)\(?(\d{1,3})\)(?=\s)/g)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  }
  if (starts[0] !== line.search(/\S/)) return []
  return starts.map((from, i) => {
    const end = starts[i + 1] ?? line.length
    return {number: i + 1, from, to: from + line.slice(from, end).trimEnd().length}
  })
}
