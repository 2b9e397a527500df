import {html} from "lit"
import type {TemplateResult} from "lit"
import {keyHelp} from "./text-keys.ts"

/** The list of keys, as the content of a dialog. */
export function keyHelpList(): TemplateResult {
  return html`<h2 id="keys-title">Keys</h2>
    <p>They work while the text has the focus: press Tab until it does, or click in it.</p>
    <dl>
      ${keyHelp.map(
        ({keys, does}) =>
          html`<dt>${keys.map(key => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${does}</dd>`,
      )}
    </dl>
    <button
      type="button"
      @click=${(event: Event) => (event.target as Element).closest("dialog")?.close()}
    >
      Close
    </button>`
}
