import {css} from "lit"
import {lookUpButtonStyle} from "./look-up-button.ts"

/** How an open card looks, and what stands below its line; comes with it. */
export const noteDetailsStyle = css`
  ${lookUpButtonStyle}
  :host([open]) .line {
    color: var(--edition-ink);
  }
  .layer {
    color: var(--hue);
    font-weight: 600;
  }
  :host([open]) {
    border: 1px solid var(--edition-rule);
    border-inline-start: 3px solid var(--hue);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    box-shadow: 0 1px 6px rgb(0 0 0 / 8%);
  }
  :host([open]) .glyph {
    width: auto;
    padding-inline-start: 0.35rem;
  }
  .details {
    padding: 0 0.75rem 0.6rem;
    overflow-wrap: anywhere;
  }
  .said {
    margin: 0.1rem 0 0.5rem;
    font-family: var(--edition-font-text);
    font-size: 0.9375rem;
    white-space: pre-line;
    /* Each line of a note goes in the direction of its own first letter. */
    unicode-bidi: plaintext;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2rem;
    margin: 0 0 0.35rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.2rem minmax(0, 1fr);
    gap: 0.5rem;
  }
  dt {
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
  }
  dd {
    margin: 0;
    font-size: 0.8125rem;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .value {
    font-weight: 600;
  }
  .scope {
    color: var(--edition-ink-quiet);
  }
  .words {
    font-style: italic;
  }
  .trouble {
    color: var(--edition-accent);
    font-size: 0.8125rem;
  }
  p.trouble {
    margin: 0 0 0.4rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-top: 0.5rem;
  }
  .actions button {
    font-size: 0.8125rem;
  }
`
