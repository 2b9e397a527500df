import {listOf} from "@variorum/annotation"
import type {
  Selector,
  SpecificResource,
  TextPositionSelector,
  TextQuoteSelector,
} from "@variorum/annotation"
import type {CodePoints, Span} from "@variorum/document"
import type {Ground} from "./ground.ts"
import {exact} from "./placing.ts"
import type {Placing} from "./placing.ts"

/** A quote and a position of one place; each null where it is not given. */
export interface Words {
  readonly quote: TextQuoteSelector | null
  readonly position: TextPositionSelector | null
}

/**
 * The place of a target whose words stand where it says, as nearly all do; null where they are to be searched for,
 * which `placeTarget` does. So an edition can be opened before the code that searches is there.
 */
export function placeAtOnce(target: SpecificResource, ground: Ground): Placing | null {
  if (typeof target.source === "object" || target.selector === undefined) return null
  return wordsAtPosition(selectorsOf(target), fingerprintOf(target), ground)
}

/** The second step of `placeWords`; null where it does not decide. */
export function wordsAtPosition(
  {quote, position}: Words,
  recorded: string | null,
  ground: Ground,
): Placing | null {
  if (quote === null || quote.exact === "" || position === null) return null
  const sameState = recorded !== null && recorded === ground.fingerprint
  if (!sameState && recorded !== null && ground.fingerprint !== null) return null
  const at = spanIn(position, ground.codePoints)
  if (at === null || !isAt(at, quote, ground.text)) return null
  return sameState || inContext(at, quote, ground.text) ? exact(at) : null
}

function isAt(span: Span, quote: TextQuoteSelector, text: string): boolean {
  return span.to - span.from === quote.exact.length && text.startsWith(quote.exact, span.from)
}

/** Whether the context of a quote stands on both sides of a span, letter for letter. */
export function inContext(span: Span, quote: TextQuoteSelector, text: string): boolean {
  return (
    text.endsWith(quote.prefix ?? "", span.from) && text.startsWith(quote.suffix ?? "", span.to)
  )
}

/** The span of a position, UTF-16; null where it does not lie in the text. */
export function spanIn({start, end}: TextPositionSelector, codePoints: CodePoints): Span | null {
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= codePoints.length
  return inside ? {from: codePoints.toUtf16(start), to: codePoints.toUtf16(end)} : null
}

/** The first quote and the first position that are not refined; each null where there is none. */
export function wordsOf(selectors: readonly Selector[]): Words {
  let quote: TextQuoteSelector | null = null
  let position: TextPositionSelector | null = null
  for (const selector of selectors) {
    // The model also allows the IRI of a selector (4.2), which has no properties.
    if (selector["refinedBy"] !== undefined) continue
    const types = listOf<string>(selector.type)
    if (types.includes("TextQuoteSelector")) quote ??= selector as TextQuoteSelector
    else if (types.includes("TextPositionSelector")) position ??= selector as TextPositionSelector
  }
  return {quote, position}
}

/** The first quote and the first position of a target; each null where it has none. */
export function selectorsOf(target: SpecificResource): Words {
  return wordsOf(listOf(target.selector))
}

/** The fingerprint of the text state a target was made on, or null. */
export function fingerprintOf(target: SpecificResource): string | null {
  for (const state of listOf(target.state)) {
    const found = state["fingerprint"]
    if (typeof found === "string") return found
  }
  const inner = nestedIn(target)
  return inner && fingerprintOf(inner)
}

/** The SpecificResource that is the source of another, or null. */
export function nestedIn({source}: SpecificResource): SpecificResource | null {
  if (typeof source !== "object") return null
  const nested: SpecificResource = source
  return nested.source === undefined ? null : nested
}
