import {html} from "./html.ts"
import type {TemplateResult} from "lit"
import type {Span} from "@variorum/document"
import {editionLanguage} from "./edition-language.ts"
import {placeLink} from "./look-up-links.ts"
import type {KnownThings} from "./look-up-subject.ts"
import {lookUpWords} from "./look-up-words.ts"
import {noteDetails} from "./note-details.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {HrefOf} from "./view-link.ts"

/** An annotation: its words, and its whole card, which cannot be changed here. */
export function lookUpNoteContent(
  note: ReadingNote,
  {edition, notes}: KnownThings,
  wordsOf: (span: Span) => string,
  hrefOf: HrefOf | null,
): TemplateResult {
  const {canonical} = edition.text
  return html`
    ${
      note.spans.length === 0
        ? html`<p class="small quiet">${lookUpWords.noPlace}</p>`
        : note.spans.map((span, target) => {
            const place = target === 0 ? {annotation: note.id} : {annotation: note.id, target}
            return html`<blockquote>
              <q lang=${editionLanguage}>${wordsOf(span)}</q>
              ${placeLink(place, canonical.blockAt(span.from).n, hrefOf)}
            </blockquote>`
          })
    }
    <div class="card">${noteDetails(edition, notes, note)}</div>
  `
}
