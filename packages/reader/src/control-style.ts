import {css, unsafeCSS} from "lit"
import {layerLooks, ownLook} from "./layer-look.ts"

/** A class for each hue, `hue-figure` and so on. */
export const hueStyle = unsafeCSS(
  [...Object.values(layerLooks), ownLook]
    .map(({slug}) => `.hue-${slug} { color: var(--edition-${slug}); }`)
    .join("\n"),
)

/** What all elements of the reader share: boxes, type and controls. */
export const controlStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    color: var(--edition-ink);
    font: 400 0.875rem/1.45 var(--edition-font-ui, sans-serif);
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  textarea {
    color: inherit;
    font: inherit;
  }
  button,
  a.button {
    min-height: 1.75rem;
    padding: 0.2rem 0.6rem;
    border: 1px solid var(--edition-rule);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: var(--edition-ink-quiet);
  }
  button.primary {
    border-color: var(--edition-accent);
    background: var(--edition-accent);
    color: var(--edition-paper-raised);
    font-weight: 600;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  button.link {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--edition-accent);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--edition-focus);
    outline-offset: 1px;
  }
  .unseen:not(:focus):not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
