import {css} from "lit"

/** How the fields of a form look, on top of `controlStyle`. */
export const fieldStyle = css`
  label,
  .field {
    display: grid;
    gap: 0.2rem;
    font-weight: 600;
  }
  input,
  select {
    max-width: 100%;
    min-width: 0;
    min-height: 1.75rem;
    padding: 0.15rem 0.5rem;
    border: 1px solid var(--edition-ink-quiet);
    border-radius: 4px;
    background: var(--edition-paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .hint {
    color: var(--edition-ink-quiet);
    font-size: 0.75rem;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    input,
    select {
      min-height: 2.75rem;
    }
  }
`
