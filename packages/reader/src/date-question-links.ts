import type {Comparison} from "@variorum/dispute"
import {statusLooks} from "./dispute-look.ts"
import {html} from "./html.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** The questions of date that an event's words answer, each with where it stands. */
export function dateQuestionLinks(comparisons: readonly Comparison[], hrefOf: HrefOf | null) {
  return html`<ul class="date-questions">
    ${comparisons.map(
      ({question, status}) =>
        html`<li>
          ${viewLink({kind: "question", id: question.id}, question.label, hrefOf)}
          <span class="status ${status}">
            <span class="glyph" aria-hidden="true">${statusLooks[status].glyph}</span>
            ${statusLooks[status].label}
          </span>
        </li>`,
    )}
  </ul>`
}
