import {contexts} from "@variorum/annotation"
import type {Annotation, Selector} from "@variorum/annotation"
import {CanonicalText, schema} from "@variorum/document"

export const textId = "text:sample"
export const here = "a".repeat(64)
export const elsewhere = "b".repeat(64)

/** A text of paragraphs. */
export function textOf(...paragraphs: readonly string[]): CanonicalText {
  return new CanonicalText(docOf(...paragraphs))
}

export function docOf(...paragraphs: readonly string[]) {
  const blocks = paragraphs.map((words, i) =>
    schema.node("paragraph", {n: `p${i + 1}`}, words === "" ? [] : [schema.text(words)]),
  )
  return schema.node("doc", null, blocks)
}

/** A note on words of a text, with these selectors. */
export function note(
  name: string,
  selector: Selector | readonly Selector[] | undefined,
  fingerprint?: string,
): Annotation {
  return {
    "@context": contexts,
    id: `urn:${name}`,
    type: "Annotation",
    canonical: `urn:${name}`,
    motivation: "commenting",
    body: {type: "Commentary", value: name},
    target: {
      type: "SpecificResource",
      source: textId,
      ...(selector === undefined ? {} : {selector}),
      ...(fingerprint === undefined ? {} : {state: {type: "TextState", fingerprint}}),
    },
  }
}

/** A note on other annotations or on whole resources. */
export function reply(name: string, ...target: readonly string[]): Annotation {
  return {...note(name, undefined), target}
}

export function quote(exact: string, prefix?: string, suffix?: string): Selector {
  return {
    type: "TextQuoteSelector",
    exact,
    ...(prefix === undefined ? {} : {prefix}),
    ...(suffix === undefined ? {} : {suffix}),
  }
}

export function position(start: number, end: number): Selector {
  return {type: "TextPositionSelector", start, end}
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
