import {css} from "lit"

/** What all dialogs share, on top of `controlStyle`; each says how wide it is, and what else it is. */
export const dialogStyle = css`
  dialog {
    width: min(32rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--edition-rule);
    border-radius: 8px;
    background: var(--edition-paper-raised);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 30%);
  }
  dialog h2 {
    margin: 0 0 0.75rem;
    font: 500 1.25rem/1.3 var(--edition-font-text);
  }
`
