import {html} from "lit"
import type {Span} from "@variorum/document"
import {isChanged} from "./draft-changes.ts"
import type {KnownEdition} from "./edition-holder.ts"
import "./edition-note-form.ts"
import type {EditionNoteForm} from "./edition-note-form.ts"
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
  return `${draft?.annotation ? "Your" : "New"} ${draft?.fields?.["kind"] || "note"}`
}
