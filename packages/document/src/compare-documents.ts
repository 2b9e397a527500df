import {diffArrays} from "diff"
import type {Node} from "prosemirror-model"
import {ReplaceStep, Transform} from "prosemirror-transform"
import {numberedAlike} from "./block-numbers.ts"
import {keyOf, tokensOf} from "./document-tokens.ts"

/**
 * The steps from a document to a new transcription of it, as small as the words that changed: whoever
 * follows them through keeps every place whose words stayed. Blocks of the new one get the numbers of
 * those they continue (a split block keeps its number on the first part, joined blocks have that of the
 * first), all others numbers that are not in `used`; those it came with do not count. Words, structure
 * and marks of the result are those of the transcription.
 */
export function compareDocuments(
  before: Node,
  transcription: Node,
  used: Iterable<string> = [],
): Transform {
  const after = numberedAlike(before, transcription, used)
  const transform = new Transform(before)
  const hunks = [...hunksBetween(before, after)]
  // From the end to the start, so that positions before a step stay what they are.
  for (let hunk = hunks.pop(); hunk; hunk = hunks.pop()) {
    if (replaced(hunk, transform, after)) continue
    // What opens more than its counterpart, or fits only together with what stands before it, is
    // replaced together with that; in the end all of it is.
    const before = hunks.pop()
    if (before) hunks.push(joined(before, hunk))
    else if (hunk.fromA > 0 || hunk.fromB > 0) hunks.push(joined(beginning, hunk))
    else {
      transform.replaceWith(0, transform.doc.content.size, after.content)
    }
  }
  return transform
}

function replaced(hunk: Hunk, transform: Transform, after: Node): boolean {
  if (hunk.depthA !== hunk.depthB) return false
  const slice = after.slice(hunk.fromB, hunk.toB)
  return transform.maybeStep(new ReplaceStep(hunk.fromA, hunk.toA, slice)).failed === null
}

/** A stretch of one document in place of which another stands in the other: ProseMirror positions. */
interface Hunk {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** By how much the document is deeper after the stretch than before it. */
  readonly depthA: number
  readonly depthB: number
}

const beginning: Hunk = {fromA: 0, toA: 0, fromB: 0, toB: 0, depthA: 0, depthB: 0}

/** The tokens between two hunks are the same in both documents, and so is their depth. */
function joined(first: Hunk, second: Hunk): Hunk {
  return {
    ...first,
    toA: second.toA,
    toB: second.toB,
    depthA: first.depthA + second.depthA,
    depthB: first.depthB + second.depthB,
  }
}

function hunksBetween(before: Node, after: Node): readonly Hunk[] {
  const keys = blockKeys(after)
  const kept = new Set([...blockKeys(before)].filter(key => keys.has(key)))
  const a = tokensOf(before, kept)
  const b = tokensOf(after, kept)
  const hunks: Hunk[] = []
  let i = 0
  let j = 0
  let open: Hunk | null = null
  for (const part of diffArrays(
    a.map(({key}) => key),
    b.map(({key}) => key),
  )) {
    const {length} = part.value
    if (!part.added && !part.removed) {
      if (open) hunks.push(open)
      open = null
      i += length
      j += length
      continue
    }
    const fromA: number = open?.fromA ?? a[i]?.from ?? before.content.size
    const fromB: number = open?.fromB ?? b[j]?.from ?? after.content.size
    const depthOf = (tokens: typeof a, at: number): number =>
      tokens.slice(at, at + length).reduce((sum, {depth}) => sum + depth, 0)
    const depthA: number = (open?.depthA ?? 0) + (part.removed ? depthOf(a, i) : 0)
    const depthB: number = (open?.depthB ?? 0) + (part.added ? depthOf(b, j) : 0)
    if (part.removed) i += length
    else j += length
    const toA = a[i]?.from ?? before.content.size
    const toB = b[j]?.from ?? after.content.size
    open = {fromA, toA, fromB, toB, depthA, depthB}
  }
  if (open) hunks.push(open)
  return hunks
}

function blockKeys(doc: Node): Set<string> {
  const keys = new Set<string>()
  doc.descendants(node => {
    if (node.isTextblock) keys.add(keyOf(node))
    return !node.isTextblock
  })
  return keys
}
