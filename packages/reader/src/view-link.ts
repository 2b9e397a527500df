import type {TemplateResult} from "lit"
import {ifDefined} from "lit/directives/if-defined.js"
import {ViewChangeEvent} from "./events.ts"
import {html} from "./html.ts"
import type {View} from "./view.ts"

/** The address of a view, where the page gives views addresses. */
export type HrefOf = (view: View) => string

/** A link to a view that can be copied and opened in another tab; a button where views have no address. */
export function viewLink(
  view: View,
  content: unknown,
  hrefOf: HrefOf | null,
  current: "page" | "location" | null = null,
): TemplateResult {
  if (hrefOf === null) {
    return html`<button
      type="button"
      class="view"
      aria-current=${ifDefined(current ?? undefined)}
      @click=${(event: Event) => event.currentTarget!.dispatchEvent(new ViewChangeEvent(view))}
    >
      ${content}
    </button>`
  }
  return html`<a
    class="view"
    href=${hrefOf(view)}
    aria-current=${ifDefined(current ?? undefined)}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      event.currentTarget!.dispatchEvent(new ViewChangeEvent(view))
    }}
    >${content}</a
  >`
}
