import {msg, msgAs} from "@variorum/words"
import {nothing} from "lit"
import {ViewChangeEvent} from "./events.ts"
import {PassageOpenEvent} from "./view-events.ts"
import {NoteEditEvent, NoteRemoveEvent, NoteTowardEvent} from "./note-events.ts"
import {html} from "./html.ts"
import {isPosition} from "./is-position.ts"
import type {ReadingNote} from "./reading-notes.ts"
import {hasUncertainPlace} from "./uncertain-places.ts"

/** What can be done with a note, for its open card. */
export function noteActions(note: ReadingNote) {
  const action = (name: string, event: () => Event) =>
    html`<button
      type="button"
      @click=${({currentTarget}: Event) => currentTarget!.dispatchEvent(event())}
    >
      ${name}
    </button>`
  return html`
    ${note.spans.length > 0 ? action(msg`Go to words`, () => new PassageOpenEvent(note.id)) : nothing}
    ${
      note.spans.length > 0
        ? action(
            msg`Read beside`,
            () => new ViewChangeEvent({kind: "read", beside: {annotation: note.id}}),
          )
        : nothing
    }
    ${action(msgAs("do")`Reply`, () => new NoteTowardEvent("reply", note.id))}
    ${isPosition(note) ? action(msg`Take a stance`, () => new NoteTowardEvent("stance", note.id)) : nothing}
    ${action(msgAs("do")`Link`, () => new NoteTowardEvent("link", note.id))}
    ${
      note.own && hasUncertainPlace(note)
        ? action(msg`Repair`, () => new ViewChangeEvent({kind: "repair", note: note.id}))
        : nothing
    }
    ${
      note.own
        ? html`${action(msg`Edit`, () => new NoteEditEvent(note.id))}
          ${action(msg`Delete`, () => new NoteRemoveEvent(note.id))}
          ${action(msg`History`, () => new ViewChangeEvent({kind: "history", note: note.id}))}`
        : nothing
    }
  `
}
