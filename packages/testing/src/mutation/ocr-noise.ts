import {pick} from "../random.ts"
import type {Random} from "../random.ts"
import type {Draft, Kind} from "./kind.ts"
import type {Edit} from "./traced-text.ts"

/** Text read by a machine: letters taken for others, dropped and doubled, spaces lost, words broken. */
export const ocrKinds: readonly Kind[] = [1, 3, 10].map(percent => ({
  name: `OCR noise, ${percent} % of characters`,
  edits: draft => noise(draft, percent / 100),
}))

/** What is taken for what, the longer ones first. */
const confusions: readonly (readonly [string, ...string[]])[] = [
  ["rn", "m"],
  ["cl", "d"],
  ["vv", "w"],
  ["li", "h"],
  ["m", "rn", "in"],
  ["d", "cl"],
  ["w", "vv"],
  ["h", "b", "li"],
  ["b", "h"],
  ["l", "1", "i", "I"],
  ["i", "l", "j", "1"],
  ["I", "l", "1"],
  ["1", "l", "I"],
  ["e", "c", "o"],
  ["c", "e", "o"],
  ["o", "0", "c", "a"],
  ["a", "o", "n"],
  ["n", "u", "ri"],
  ["u", "n", "ii"],
  ["t", "f", "r"],
  ["f", "t"],
  ["r", "t"],
  ["s", "5", "a"],
  ["g", "q", "9"],
  ["v", "y"],
  ["y", "v"],
  ["O", "0", "Q"],
  ["S", "5"],
  ["B", "8", "R"],
  ["0", "O", "o"],
  ["5", "S"],
  ["8", "B"],
  [",", ".", ""],
  [".", ",", ""],
  ["’", "'"],
  ["“", '"', "''"],
  ["”", '"', "''"],
]

function noise({text, random}: Draft, rate: number): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    if (random() >= rate || text[at] === "\n") continue
    const misread = misreading(text, at, random)
    if (misread === null) continue
    const origin = {from: at, to: at + misread.length}
    edits.push({...origin, pieces: [{text: misread.as, origin, same: false}]})
    at = origin.to - 1
  }
  return edits
}

function misreading(
  text: string,
  at: number,
  random: Random,
): {readonly as: string; readonly length: number} | null {
  const unit = text[at]!
  if (unit === " ") return {as: "", length: 1}
  const kind = random()
  const letter = /\p{L}/u.test(unit)
  if (letter && kind < 0.1) return {as: "", length: 1}
  if (letter && kind < 0.2) return {as: unit + unit, length: 1}
  if (letter && kind < 0.25 && /\p{L}/u.test(text[at + 1] ?? ""))
    return {as: `${unit}- `, length: 1}
  const known = confusions.find(([from]) => text.startsWith(from, at))
  if (!known) return null
  const [from, ...others] = known
  return {as: pick(others, random), length: from.length}
}
