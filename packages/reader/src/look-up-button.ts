import {css, nothing} from "lit"
import {html} from "./html.ts"
import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {LookUpEvent} from "./look-up-event.ts"
import type {LookUpSubject} from "./look-up-subject.ts"
import {lookUpOf, lookUpWords} from "./look-up-words.ts"

/** For every shadow tree that has such buttons. `--look-up-display: none` on something around them takes them away. */
export const lookUpButtonStyle = css`
  button.look-up {
    display: var(--look-up-display, inline-grid);
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    margin-block: -0.3rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--edition-ink-quiet);
    vertical-align: middle;
  }
  button.look-up:hover {
    color: var(--edition-accent);
  }
  .look-up svg {
    width: 0.875rem;
    height: 0.875rem;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.4;
  }
  /* A name of several lines is a box of its own: the button stands beside it. */
  .with-look-up {
    display: inline-flex;
    align-items: start;
    max-width: 100%;
    white-space: normal;
  }
  .with-look-up > .look-up-at {
    flex: none;
  }
  /* Never at the beginning of a line, where it would belong to nothing. */
  .look-up-at {
    white-space: nowrap;
  }
  .look-up-at::before {
    content: "\\2060";
  }
  @media print {
    button.look-up {
      display: none;
    }
  }
`

const circled = "M8 1.7a6.3 6.3 0 1 0 0 12.6 6.3 6.3 0 0 0 0-12.6M8 7.4v3.6M8 5v.1"
// No white space in it: what a button stands in is read as words.
const sign = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${circled} /></svg>`

/**
 * A button to look something up in place. It follows the name of what is looked up, which leads away from the line; the
 * key that looks up finds it there. A press of it leaves the selection alone.
 */
export function lookUpButton(subject: LookUpSubject, name: string) {
  // prettier-ignore
  return html`<span class="look-up-at"
    ><button
      type="button"
      class="look-up"
      aria-haspopup="dialog"
      aria-label=${lookUpOf(name)}
      title=${lookUpWords.hint}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${(event: Event) => event.currentTarget!.dispatchEvent(new LookUpEvent(subject))}
      >${sign}</button
    ></span
  >`
}

/** The same for an entry of a register; nothing for what is in none. */
export function lookUpEntry(edition: Edition | null, id: Iri | null | undefined) {
  const entry = id == null ? undefined : edition?.register.get(id)
  return entry ? lookUpButton({kind: "entry", id: entry.id}, entry.name) : nothing
}
