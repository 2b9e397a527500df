import type {Iri} from "@variorum/annotation"
import {html} from "./html.ts"
import type {TemplateResult} from "lit"
import {asWritten} from "./as-written.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {Place, View} from "./view.ts"

/** The class of what leads away from a panel; the other links in it are looked up in it. */
export const leavingClass = "leaving"

/** An annotation, to be looked up in the panel; in another tab, its place in the text. */
export function noteLink(annotation: Iri, words: string, hrefOf: HrefOf | null): TemplateResult {
  const view: View = {kind: "read", place: {annotation}}
  return viewLink(view, asWritten(words), hrefOf)
}

/** A link that leads away from the panel. */
export function leavingLink(view: View, words: unknown, hrefOf: HrefOf | null): TemplateResult {
  return html`<span class=${leavingClass}>${viewLink(view, words, hrefOf)}</span>`
}

/** "p12": to a place in the text, away from the panel. */
export function placeLink(place: Place, block: string, hrefOf: HrefOf | null): TemplateResult {
  return leavingLink({kind: "read", place}, block, hrefOf)
}
