import {Decoration} from "prosemirror-view"
import type {EditionText} from "@variorum/anchoring"
import type {Iri} from "@variorum/annotation"

/** A note whose words end with a button, for keyboards and assistive technology. */
export interface Reference {
  readonly id: Iri
  /** UTF-16 into the canonical text: where its words end. */
  readonly at: number
  /** The accessible name, e.g. "Figure: 3,000 members in Moscow, note 12". */
  readonly label: string
  /** What is printed on the button. */
  readonly number: string
}

/**
 * Buttons at the ends of the words of notes, as widgets without text: canonical text, copy and
 * find-in-page do not know of them. They are out of the flow, so no line breaks elsewhere.
 */
export function referenceButtons(
  text: EditionText,
  references: readonly Reference[],
): Decoration[] {
  return references.map(reference =>
    Decoration.widget(text.canonical.toPos(reference.at), () => button(reference), {
      side: 1,
      ignoreSelection: true,
      marks: [],
      key: `${reference.id} ${reference.number} ${reference.label}`,
    }),
  )
}

function button({id, label, number}: Reference): HTMLElement {
  const place = document.createElement("span")
  place.className = "note-ref"
  const element = document.createElement("button")
  element.type = "button"
  element.tabIndex = -1
  element.dataset["note"] = id
  element.dataset["number"] = number
  element.setAttribute("aria-label", label)
  place.append(element)
  return place
}
