import type {Span} from "@variorum/document"

/** Other words in place of a stretch. */
export interface Edit extends Span {
  readonly words: string
  /** For each unit of the words the offset in the first text that it stands for, or -1; all -1 when absent. */
  readonly origins?: readonly number[]
}

/**
 * A text that is changed while it is known of every unit where it comes from: the truth that anchoring
 * is judged by. A value.
 */
export class TracedText {
  readonly text: string
  /** For each unit its offset in the first text, or -1 for what was put in. */
  readonly origins: Int32Array

  constructor(text: string, origins?: Int32Array) {
    this.text = text
    this.origins = origins ?? Int32Array.from({length: text.length}, (_, i) => i)
  }

  /** With all these edits, which do not overlap; their offsets are those of the text before any of them. */
  edited(edits: readonly Edit[]): TracedText {
    const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
    const pieces: string[] = []
    const added = sorted.reduce((sum, {from, to, words}) => sum + words.length - (to - from), 0)
    const origins = new Int32Array(this.text.length + added)
    let read = 0
    let written = 0
    const keep = (to: number): void => {
      pieces.push(this.text.slice(read, to))
      origins.set(this.origins.subarray(read, to), written)
      written += to - read
      read = to
    }
    for (const edit of sorted) {
      if (edit.from < read) throw new RangeError(`Two edits overlap at ${edit.from}`)
      keep(edit.from)
      pieces.push(edit.words)
      for (let i = 0; i < edit.words.length; i++) origins[written + i] = edit.origins?.[i] ?? -1
      written += edit.words.length
      read = edit.to
    }
    keep(this.text.length)
    return new TracedText(pieces.join(""), origins)
  }

  /** A stretch as an edit that puts it in elsewhere, with its origins. */
  copy({from, to}: Span, at: number): Edit {
    const origins = [...this.origins.subarray(from, to)]
    return {from: at, to: at, words: this.text.slice(from, to), origins}
  }

  /** Tells of any span of the first text what became of it. */
  truth(length: number): (span: Span) => Truth {
    const first = new Int32Array(length).fill(-1)
    const last = new Int32Array(length).fill(-1)
    this.origins.forEach((origin, place) => {
      if (origin < 0) return
      if (first[origin]! < 0) first[origin] = place
      last[origin] = place
    })
    return ({from, to}) => {
      let start = Infinity
      let end = -1
      let left = 0
      for (let i = from; i < to; i++) {
        if (first[i]! < 0) continue
        left++
        start = Math.min(start, first[i]!)
        end = Math.max(end, last[i]! + 1)
      }
      return {span: end < 0 ? null : {from: start, to: end}, left: left / Math.max(1, to - from)}
    }
  }
}

export interface Truth {
  /** Where it stands now; null when nothing is left of it. */
  readonly span: Span | null
  /** How much of it is left, from 0 to 1. */
  readonly left: number
}
