import {diffArrays} from "diff"
import type {Node} from "prosemirror-model"

/**
 * A transcription with the numbers of the blocks it continues. A block continues the first one before
 * it in order with which it shares enough of its words: so a split block keeps its number on the first
 * part, and joined blocks have that of the first. All others get numbers that neither document nor
 * `used` has, from the highest one upwards.
 */
export function numberedAlike(before: Node, transcription: Node, used: Iterable<string>): Node {
  const old = blocksOf(before)
  const fresh = blocksOf(transcription)
  const numbers = continued(old, fresh)
  const taken = [...used, ...old.map(({n}) => n)]
  let last = Math.max(0, ...taken.map(n => Number(n.slice(1))))
  let at = 0
  return rebuilt(transcription, () => numbers[at++] ?? `p${++last}`)
}

interface NumberedBlock {
  readonly n: string
  readonly text: string
}

/** For each fresh block the number of the one it continues, or null. */
function continued(
  old: readonly NumberedBlock[],
  fresh: readonly NumberedBlock[],
): readonly (string | null)[] {
  const numbers: (string | null)[] = []
  let from = 0
  let unmatched: {old: NumberedBlock[]; fresh: NumberedBlock[]} = {old: [], fresh: []}
  const settle = (): void => {
    numbers.push(...sharedWords(unmatched.old, unmatched.fresh))
    unmatched = {old: [], fresh: []}
  }
  for (const part of diffArrays(
    old.map(({text}) => text),
    fresh.map(({text}) => text),
  )) {
    if (part.added) {
      const at = numbers.length + unmatched.fresh.length
      unmatched.fresh.push(...fresh.slice(at, at + part.value.length))
    } else if (part.removed) {
      unmatched.old.push(...old.slice(from, from + part.value.length))
      from += part.value.length
    } else {
      settle()
      numbers.push(...old.slice(from, from + part.value.length).map(({n}) => n))
      from += part.value.length
    }
  }
  settle()
  return numbers
}

/** Of the words of the shorter of two blocks so many must be the other’s, in order. */
const enough = 0.5

/** Pairs blocks of which none is the same, in order, by the words they have in common. */
function sharedWords(
  old: readonly NumberedBlock[],
  fresh: readonly NumberedBlock[],
): readonly (string | null)[] {
  const common = commonWords(old, fresh)
  let next = 0
  return fresh.map(({text}, j) => {
    for (let i = next; i < old.length; i++) {
      const shorter = Math.min(wordsOf(text).length, wordsOf(old[i]!.text).length)
      const count = common.get(`${i} ${j}`) ?? 0
      if (count === 0 || count < enough * shorter) continue
      next = i + 1
      return old[i]!.n
    }
    return null
  })
}

/** How many words each old block gave to each fresh one, when all words of both are compared in order. */
function commonWords(
  old: readonly NumberedBlock[],
  fresh: readonly NumberedBlock[],
): ReadonlyMap<string, number> {
  const owners = (blocks: readonly NumberedBlock[]): {word: string; block: number}[] =>
    blocks.flatMap(({text}, block) => wordsOf(text).map(word => ({word, block})))
  const a = owners(old)
  const b = owners(fresh)
  const common = new Map<string, number>()
  let i = 0
  let j = 0
  for (const part of diffArrays(
    a.map(({word}) => word),
    b.map(({word}) => word),
  )) {
    const {length} = part.value
    if (!part.added && !part.removed) {
      for (let k = 0; k < length; k++) {
        const key = `${a[i + k]!.block} ${b[j + k]!.block}`
        common.set(key, (common.get(key) ?? 0) + 1)
      }
    }
    if (!part.added) i += length
    if (!part.removed) j += length
  }
  return common
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function blocksOf(doc: Node): readonly NumberedBlock[] {
  const blocks: NumberedBlock[] = []
  doc.descendants(node => {
    if (!node.isTextblock) return true
    blocks.push({n: String(node.attrs["n"]), text: node.textContent})
    return false
  })
  return blocks
}

function rebuilt(node: Node, number: () => string): Node {
  if (node.isTextblock) {
    return node.type.create({...node.attrs, n: number()}, node.content, node.marks)
  }
  const children: Node[] = []
  node.forEach(child => {
    children.push(rebuilt(child, number))
  })
  return node.type.create(node.attrs, children)
}
