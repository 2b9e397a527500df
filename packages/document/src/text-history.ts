import type {Node} from "prosemirror-model"
import type {Mappable} from "prosemirror-transform"
import {CanonicalText} from "./canonical-text.ts"
import {fingerprint} from "./fingerprint.ts"
import {applied} from "./revision.ts"
import type {Revision} from "./revision.ts"
import type {Span} from "./span.ts"

/** One state of a text. */
export interface RecordedText {
  readonly doc: Node
  readonly canonical: CanonicalText
  readonly fingerprint: string
}

/**
 * All states of a text, oldest first, and where a span of one stands in the last. `openHistory` makes
 * one.
 */
export class TextHistory {
  readonly states: readonly RecordedText[]
  /** From each state to the next. */
  readonly #mappings: readonly Mappable[]

  /** `mappings[i]` leads from `states[i]` to the next; there is at least one state. */
  constructor(states: readonly RecordedText[], mappings: readonly Mappable[]) {
    if (states.length === 0 || mappings.length !== states.length - 1) {
      throw new RangeError(`${states.length} states have ${states.length - 1} mappings`)
    }
    this.states = states
    this.#mappings = mappings
  }

  /** The text as it is now. */
  get current(): RecordedText {
    return this.states.at(-1)!
  }

  /** The state of a fingerprint (of several the last), or null where none is recorded. */
  state(fingerprint: string): RecordedText | null {
    return this.states.findLast(state => state.fingerprint === fingerprint) ?? null
  }

  /**
   * Where a span of a recorded state stands now, see `mapSpan`; null also where the state is not
   * recorded, or where the span is not in it.
   */
  toCurrent(span: Span, fingerprint: string): Span | null {
    const index = this.states.findLastIndex(state => state.fingerprint === fingerprint)
    const state = this.states[index]
    if (!state || !(span.from >= 0 && span.from <= span.to)) return null
    if (span.to > state.canonical.length) return null
    let place: Span | null = span
    for (let i = index; i < this.#mappings.length && place !== null; i++) {
      place = mapSpan(place, {
        from: this.states[i]!.canonical,
        to: this.states[i + 1]!.canonical,
        mapping: this.#mappings[i]!,
      })
    }
    return place
  }

  /** Every block number that any state has used: none is given to another block again. */
  get numbers(): ReadonlySet<string> {
    return new Set(this.states.flatMap(({canonical}) => canonical.blocks.map(({n}) => n)))
  }
}

/**
 * A span of one text in another that steps lead to: what was put in at its edges is not taken in, what
 * stands in place of its words is. Null where nothing of a span that held something is left.
 */
export function mapSpan(
  span: Span,
  {
    from,
    to,
    mapping,
  }: {readonly from: CanonicalText; readonly to: CanonicalText; readonly mapping: Mappable},
): Span | null {
  const start = mapping.map(from.toPos(span.from), 1)
  const end = mapping.map(from.toPos(span.to), -1)
  const mapped = {from: to.toOffset(start), to: to.toOffset(end)}
  if (span.from === span.to) return {from: mapped.from, to: mapped.from}
  return mapped.from < mapped.to ? mapped : null
}

/**
 * A text with its revisions, oldest first. Throws a RangeError that names the revision (counted from 1)
 * which does not begin where the one before it ends, whose steps do not apply, or which does not lead to
 * the state it says.
 */
export async function openHistory(
  first: Node,
  revisions: readonly Revision[],
): Promise<TextHistory> {
  const states = [await recorded(first)]
  const mappings: Mappable[] = []
  for (const [i, revision] of revisions.entries()) {
    const before = states.at(-1)!
    if (revision.from !== before.fingerprint) {
      throw new RangeError(`Revision ${i + 1} does not begin at the state before it`)
    }
    let transform
    try {
      transform = applied(revision, before.doc)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new RangeError(`Revision ${i + 1} does not apply: ${why}`, {cause: error})
    }
    const after = await recorded(transform.doc)
    if (revision.to !== after.fingerprint) {
      throw new RangeError(`Revision ${i + 1} does not lead to the state it names`)
    }
    states.push(after)
    mappings.push(transform.mapping)
  }
  return new TextHistory(states, mappings)
}

async function recorded(doc: Node): Promise<RecordedText> {
  const canonical = new CanonicalText(doc)
  return {doc, canonical, fingerprint: await fingerprint(canonical.text)}
}
