import {CanonicalText, schema} from "@variorum/document"
import type {Span} from "@variorum/document"
import {groundOf} from "./ground.ts"
import type {Ground} from "./ground.ts"
import type {Placing} from "./placing.ts"

/**
 * What selectors are read against: a text, or the part of it that another selector gave
 * (section 4.2.9). Spans and offsets count from the start of the part.
 */
export interface Site {
  /** The part, as a text of its own. */
  readonly ground: Ground
  /** The text whose blocks have their numbers, and where in it the part stands. */
  readonly whole: CanonicalText
  readonly within: Span
  /** Fingerprint of the state of the text that the selectors were made on, or null. */
  readonly recorded: string | null
}

export function siteOf(ground: Ground, recorded: string | null): Site {
  const within = {from: 0, to: ground.text.length}
  return {ground, whole: ground.canonical, within, recorded}
}

/**
 * The part of a site between two offsets. `sameWords`: it is known to be letter for letter what
 * it was when the selectors were made, so that offsets into it mean something.
 */
export function partOf(site: Site, span: Span, sameWords: boolean): Site {
  const {fingerprint} = site.ground
  return {
    ground: {
      ...groundOf(textAlone(site.ground.text.slice(span.from, span.to)), {}),
      fingerprint,
    },
    whole: site.whole,
    within: {from: site.within.from + span.from, to: site.within.from + span.to},
    recorded: sameWords ? null : site.recorded,
  }
}

/** A placing in a part, seen from the site that the part starts in at `from`. */
export function shifted(placing: Placing, from: number): Placing {
  const moved = (span: Span): Span => ({from: span.from + from, to: span.to + from})
  return {
    ...placing,
    span: placing.span && moved(placing.span),
    candidates: placing.candidates.map(moved),
  }
}

/** Whether offsets and the order of blocks mean what they meant when the selectors were made. */
export function offsetsHold({recorded, ground}: Site): boolean {
  return recorded === null || recorded === ground.fingerprint
}

/** Words as a text: one paragraph for each line, so that its string is the words. */
function textAlone(words: string): CanonicalText {
  const blocks = words
    .split("\n")
    .map((line, i) =>
      schema.node("paragraph", {n: `line${i}`}, line === "" ? [] : [schema.text(line)]),
    )
  return new CanonicalText(schema.node("doc", null, blocks))
}
