import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import type {TemplateResult} from "lit"
import {asWritten} from "./as-written.ts"
import {nameIn} from "./labels.ts"
import {entryView} from "./entry-view.ts"
import {html} from "./html.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** The name of a register entry as a way to it; of what is in no register, the name alone. */
export function entryLink(
  edition: Edition,
  id: Iri,
  hrefOf: HrefOf | null,
): TemplateResult | string {
  const entry = edition.register.get(id)
  return entry ? viewLink(entryView(entry), asWritten(entry.name), hrefOf) : nameIn(edition, id)
}

/** "a, b and c", each a way to its entry. */
export function entryLinks(
  edition: Edition,
  ids: readonly Iri[],
  hrefOf: HrefOf | null,
  last: "and" | "or",
): readonly TemplateResult[] {
  return ids.map((id, index) => {
    const end = last === "and" ? msg` and ` : msg` or `
    const before = index === 0 ? "" : index === ids.length - 1 ? end : ", "
    return html`${before}${entryLink(edition, id, hrefOf)}`
  })
}
