import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {html} from "lit"
import type {TemplateResult} from "lit"
import {nameIn} from "./labels.ts"
import {entryView} from "./entry-view.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** The name of a register entry as a way to it; of what is in no register, the name alone. */
export function entryLink(
  edition: Edition,
  id: Iri,
  hrefOf: HrefOf | null,
): TemplateResult | string {
  const entry = edition.register.get(id)
  return entry ? viewLink(entryView(entry), entry.name, hrefOf) : nameIn(edition, id)
}

/** "a, b and c", each a way to its entry. */
export function entryLinks(
  edition: Edition,
  ids: readonly Iri[],
  hrefOf: HrefOf | null,
  last: "and" | "or",
): readonly TemplateResult[] {
  return ids.map((id, index) => {
    const before = index === 0 ? "" : index === ids.length - 1 ? ` ${last} ` : ", "
    return html`${before}${entryLink(edition, id, hrefOf)}`
  })
}
