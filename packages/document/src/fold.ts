/**
 * A text as it is compared: without what a copyist, a typesetter or a keyboard changes and a reader
 * does not. Case, accents and points, soft hyphens and other invisible characters, ligatures, the
 * style of quotation marks and dashes, white space, and a hyphen that divides a word at the end of a line are
 * folded. Never for display: `at` leads back.
 */
export interface Folded {
  /** UTF-16 units. */
  readonly codes: Uint16Array
  /** For each unit the offset in the text of what it stands for; one more at the end: the length. */
  readonly at: Uint32Array
}

const space = 32
const hyphen = 45

/** One Folded for each text; the same letters fold the same way wherever they stand. */
export function fold(text: string): Folded {
  let codes = new Uint16Array(text.length + 64)
  let at = new Uint32Array(codes.length + 1)
  let n = 0
  const push = (code: number, from: number): void => {
    if (n === codes.length) {
      codes = grown(codes, new Uint16Array(n * 2))
      at = grown(at, new Uint32Array(n * 2 + 1))
    }
    codes[n] = code
    at[n++] = from
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) push(code, i)
    else if (code >= 65 && code <= 90) push(code + 32, i)
    else {
      for (const folded of foldingOf(code)) {
        if (folded === space) {
          if (n > 0 && codes[n - 1] === space) continue
        } else if (folded === hyphen) {
          const next = afterDivision(text, i)
          if (next > i) {
            i = next - 1
            continue
          }
        }
        push(folded, i)
      }
    }
  }
  at[n] = text.length
  return {codes: codes.subarray(0, n), at: at.subarray(0, n + 1)}
}

/** Where a word goes on that a hyphen at `i` divides before white space; `i` where none does. */
function afterDivision(text: string, i: number): number {
  if (i === 0 || !/\p{L}/u.test(text[i - 1]!)) return i
  let next = i + 1
  while (next < text.length && /\s/.test(text[next]!)) next++
  return next > i + 1 && next < text.length && /\p{Ll}/u.test(text[next]!) ? next : i
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const foldings: (readonly number[] | undefined)[] = []

function foldingOf(code: number): readonly number[] {
  return (foldings[code] ??= newFolding(code))
}

/** Marks that a text may have or lack: accents, Hebrew points, Arabic vowel signs. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\ufe0e\ufe0f]/g

function newFolding(code: number): readonly number[] {
  const letter = String.fromCharCode(code)
  if (/\s/.test(letter)) return [space]
  if (code >= 0xd800 && code <= 0xdfff) return [code]
  const known = plain[letter]
  const folded = known ?? letter.normalize("NFKD").toLowerCase().replace(marks, "")
  const kept = folded.replace(invisible, "")
  return Array.from({length: kept.length}, (_, i) => kept.charCodeAt(i))
}

const plain: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["'", "‘’‚‛′‹›`´ʼ"],
      ['"', "“”„‟″«»"],
      ["-", "‐‑‒–—―−"],
      ["oe", "œŒ"],
      ["ae", "æÆ"],
      ["ss", "ßẞ"],
      ["s", "ſ"],
      ["o", "øØ"],
      ["l", "łŁ"],
      ["σ", "ς"],
      ["е", "ёЁ"],
    ] as const
  ).flatMap(([folded, letters]) => Array.from(letters, letter => [letter, folded] as const)),
)
