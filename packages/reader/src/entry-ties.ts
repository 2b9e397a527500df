import type {Iri, RegisterEntry} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {nothing} from "lit"
import {entryLinks} from "./entry-links.ts"
import {html} from "./html.ts"
import type {HrefOf} from "./view-link.ts"

/** What an entry is not to be confused with, may be the same as, lies in and holds; nothing where there is none of these. */
export function renderTies(entry: RegisterEntry, edition: Edition, hrefOf: HrefOf | null) {
  const links = (ids: readonly Iri[], last: "and" | "or") => entryLinks(edition, ids, hrefOf, last)
  const not = entry.notToBeConfusedWith ?? []
  const same = entry.possiblySameAs ?? []
  const within = entry.type === "Place" ? (entry.within ?? []) : []
  const inside = [...edition.register.values()]
    .filter(one => one.type === "Place" && one.within?.includes(entry.id))
    .map(({id}) => id)
  if (not.length + same.length + within.length + inside.length === 0) return nothing
  return html`<dl class="ties">
    ${tie("≠", msg`Not to be confused with`, links(not, "or"))}
    ${tie("?", msg`Perhaps the same as`, links(same, "or"), msg`The text does not settle it.`)}
    ${tie("", msg`Lies in`, links(within, "and"))} ${tie("", msg`In it lie`, links(inside, "and"))}
  </dl>`
}

function tie(sign: string, words: string, links: readonly unknown[], more = "") {
  if (links.length === 0) return nothing
  return html`<div>
    <dt>
      ${sign === "" ? nothing : html`<span class="sign" aria-hidden="true">${sign}</span>`}${words}
    </dt>
    <dd>${links}${more === "" ? nothing : html`. <span class="quiet">${more}</span>`}</dd>
  </div>`
}
