import {nothing} from "lit"
import {html} from "./html.ts"

/** One of several to be chosen by toggles, under a legend; `count` says how many there are of each. */
export function choice<T extends string>(
  legend: string,
  choices: readonly (readonly [value: T, label: string])[],
  chosen: T,
  choose: (value: T) => void,
  count: ((value: T) => number) | null = null,
) {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<button
          class="toggle"
          type="button"
          aria-pressed=${value === chosen ? "true" : "false"}
          @click=${() => choose(value)}
        >
          ${label}${count === null ? nothing : html` <span class="count">${count(value)}</span>`}
        </button>`,
    )}
  </fieldset>`
}
