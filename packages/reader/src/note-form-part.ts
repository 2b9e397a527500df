import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {isChanged} from "./draft-changes.ts"
import type {KnownEdition} from "./edition-holder.ts"
import "./edition-note-form.ts"
import type {EditionNoteForm} from "./edition-note-form.ts"
import {html} from "./html.ts"
import type {Draft, NoteDesk} from "./note-desk.ts"
import type {Written} from "./written.ts"

/** The form of the note being written; `inSheet` where it does not stand in the margin. */
export function noteForm(
  notes: NoteDesk,
  known: KnownEdition | null,
  inSheet: boolean,
  chooseWords: (span: Span | null) => void,
) {
  const {draft} = notes
  const canonical = known?.edition.text.canonical
  return html`<edition-note-form
    slot=${inSheet || !draft?.span ? "" : "draft"}
    .heading=${headingOf(draft)}
    .quotes=${canonical ? spansOf(draft).map(span => canonical.slice(span)) : []}
    .drop=${(index: number) => notes.drop(index)}
    .choose=${() => chooseWords(draft?.span ?? null)}
    .value=${draft?.value ?? ""}
    .fields=${draft?.fields ?? {}}
    .annotation=${draft?.annotation ?? null}
    .known=${known}
    .save=${notes.save}
    .isChanged=${(typed: Written) => draft !== null && isChanged(draft, typed)}
    ?asksName=${draft?.asksName ?? false}
    @input=${(event: Event) => notes.typed((event.currentTarget as EditionNoteForm).typed)}
  ></edition-note-form>`
}

function spansOf(draft: Draft | null): readonly Span[] {
  return draft?.span ? [draft.span, ...(draft.others ?? [])] : []
}

function headingOf(draft: Draft | null): string {
  const headings = draft?.annotation ? yourHeadings : newHeadings
  const kind = draft?.fields?.["kind"] || "note"
  return headings[kind] ?? headings["note"]!
}

const newHeadings: Readonly<Record<string, string>> = {
  note: msg`New note`,
  highlight: msg`New highlight`,
  claim: msg`New claim`,
  figure: msg`New figure`,
  quotation: msg`New quotation`,
  stance: msg`New stance`,
  question: msg`New question`,
  emendation: msg`New emendation`,
  reply: msg`New reply`,
  link: msg`New link`,
}

const yourHeadings: Readonly<Record<string, string>> = {
  note: msg`Your note`,
  highlight: msg`Your highlight`,
  claim: msg`Your claim`,
  figure: msg`Your figure`,
  quotation: msg`Your quotation`,
  stance: msg`Your stance`,
  question: msg`Your question`,
  emendation: msg`Your emendation`,
  reply: msg`Your reply`,
  link: msg`Your link`,
}
