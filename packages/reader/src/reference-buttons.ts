import {Decoration} from "prosemirror-view"
import type {ShownText} from "./shown-text.ts"
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
 * find-in-page do not know of them, and no line breaks elsewhere for them.
 */
export function referenceButtons(
  text: Pick<ShownText, "doc" | "canonical">,
  references: readonly Reference[],
): Decoration[] {
  return references.map(reference => {
    const pos = text.canonical.toPos(reference.at)
    return Decoration.widget(pos, () => button(reference), {
      side: 1,
      ignoreSelection: true,
      // Outside the item of a run-in list it would cut that in two, each on a line of its own.
      marks: text.doc.resolve(pos).nodeBefore?.marks ?? [],
      // Not the number: a note made before it would have it made anew, and with it all others.
      key: reference.id,
    })
  })
}

/** An inline box without content, where a button would be one the line is broken and kerned around. */
function button(reference: Reference): HTMLElement {
  const element = document.createElement("span")
  element.className = "note-ref"
  element.setAttribute("role", "button")
  element.tabIndex = -1
  element.dataset["note"] = reference.id
  labelButton(element, reference)
  return element
}

/** Gives a button the number and the name that its note has by now. */
export function labelButton(element: HTMLElement, {label, number}: Reference): void {
  if (element.dataset["number"] !== number) element.dataset["number"] = number
  if (element.ariaLabel !== label) element.ariaLabel = label
}
