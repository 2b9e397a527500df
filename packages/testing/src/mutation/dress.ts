import {below, pick} from "../random.ts"
import type {Random} from "../random.ts"
import type {Draft, Kind} from "./kind.ts"
import {lineBreak} from "./traced-text.ts"
import type {Edit} from "./traced-text.ts"

/**
 * The same words written down otherwise: each kind once with the notes on the plain text, once the
 * other way round.
 */
export const dressKinds: readonly Kind[] = [
  {name: "quotation marks", edits: quotationMarks},
  {name: "white space", edits: whiteSpace},
  {name: "soft hyphens", edits: softHyphens},
  {name: "decomposed accents", edits: decomposed, prepare: accented},
  {name: "ligatures", edits: ligatures},
  {name: "line-end hyphens", edits: lineEndHyphens},
].flatMap(kind => [
  {...kind, name: `dress: ${kind.name}`},
  {...kind, name: `dress: ${kind.name}, undone`, reversed: true},
])

function quotationMarks({text, random}: Draft): readonly Edit[] {
  const style = pick(["“”‘’", "„“‚‘", "«»‹›", "»«›‹", `""''`, "「」『』"], random)
  return everyMatch(text, /["“”„«»'‘’‚]/gu, mark => {
    const before = text[mark.index - 1] ?? " "
    const after = text[mark.index + 1] ?? " "
    const opening = /[\s([—-]/.test(before) && !/\s/.test(after)
    if (/["“”„«»]/.test(mark[0])) return style[opening ? 0 : 1]!
    // In a word it is an apostrophe, whatever the style.
    if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return mark[0] === "'" ? "’" : "'"
    return style[opening ? 2 : 3]!
  })
}

function whiteSpace({text, random}: Draft): readonly Edit[] {
  const spaces = ["\u00a0", "  ", "\u2009", "\t", "\u202f", lineBreak, ` ${lineBreak} `, "   "]
  return everyMatch(text, / /g, () => (random() < 0.3 ? pick(spaces, random) : null))
}

function softHyphens({text, random}: Draft): readonly Edit[] {
  return everyMatch(text, /\p{L}(?=\p{L}{2})/gu, ([letter]) =>
    random() < 0.15 ? `${letter}\u00ad` : null,
  )
}

function decomposed({text}: Draft): readonly Edit[] {
  return everyMatch(text, /[\u00c0-\u024f]/gu, ([letter]) => letter.normalize("NFD"))
}

/** One vowel in ten has an accent. */
function accented(text: string, random: Random): string {
  const accents = ["\u0301", "\u0300", "\u0302", "\u0308"]
  return text.replace(/[aeiou]/g, vowel =>
    random() < 0.1 ? (vowel + pick(accents, random)).normalize("NFC") : vowel,
  )
}

function ligatures({text}: Draft): readonly Edit[] {
  const signs: Readonly<Record<string, string>> = {
    ffi: "ﬃ",
    ffl: "ﬄ",
    ff: "ﬀ",
    fi: "ﬁ",
    fl: "ﬂ",
    st: "ﬆ",
  }
  return everyMatch(text, /ffi|ffl|ff|fi|fl|st/g, ([letters]) => signs[letters]!)
}

/** Long words broken at the end of a line, after their second letter or later. */
function lineEndHyphens({text, random}: Draft): readonly Edit[] {
  return everyMatch(text, /\p{L}{6,}/gu, ([word]) => {
    if (random() >= 0.15) return null
    const at = 2 + below(word.length - 4, random)
    return `${word.slice(0, at)}-${lineBreak}${word.slice(at)}`
  })
}

/** An edit where `write` gives another dress; none where it gives null or the same. */
function everyMatch(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | null,
): readonly Edit[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const dressed = write(match)
    if (dressed === null || dressed === match[0]) return []
    const origin = {from: match.index, to: match.index + match[0].length}
    return [{...origin, pieces: [{text: dressed, origin, same: true}]}]
  })
}
