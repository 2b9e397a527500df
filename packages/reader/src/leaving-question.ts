import {html} from "./html.ts"

/** Asks in the form itself before what was written in it is thrown away. */
export function leavingQuestion(discard: () => void, keep: () => void) {
  return html`<div class="actions leaving" role="group" aria-labelledby="leaving">
    <p id="leaving">Discard what you wrote?</p>
    <button type="button" @click=${discard}>Discard</button>
    <button type="button" class="primary keep" @click=${keep}>Keep writing</button>
  </div>`
}
