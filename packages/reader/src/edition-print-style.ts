import {css} from "lit"

/** How the choice of what to print looks, on top of `controlStyle` and `dialogStyle`. */
export const printPanelStyle = css`
  dialog {
    width: min(34rem, calc(100vw - 2rem));
  }
  p {
    margin: 0 0 0.75rem;
  }
  .quiet,
  .count {
    color: var(--edition-ink-quiet);
  }
  .failure:empty {
    display: none;
  }
  fieldset {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: 0.4rem;
    align-items: baseline;
    margin: 0;
    padding: 0.4rem 0;
    border: 0;
    border-top: 1px solid var(--edition-rule);
  }
  legend {
    /* A legend that floats is laid out like any other box. */
    float: inline-start;
    padding: 0;
    color: var(--edition-ink-quiet);
  }
  label {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    min-height: 2rem;
    padding-inline-end: 0.9rem;
  }
  .layers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  input {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin: 0;
    accent-color: var(--edition-accent);
  }
  .sum {
    padding-top: 0.75rem;
    border-top: 1px solid var(--edition-rule);
    min-height: 3.65rem;
  }
  .actions {
    display: flex;
    justify-content: space-between;
  }
  .actions button {
    min-height: 2.25rem;
  }
  @media (max-width: 40em) {
    dialog {
      width: 100vw;
      max-width: 100vw;
      max-height: 92dvh;
      margin: auto 0 0;
      padding: 1.25rem 1rem calc(1.25rem + env(safe-area-inset-bottom, 0px));
      border-radius: 12px 12px 0 0;
    }
    fieldset {
      grid-template-columns: 1fr;
    }
    .layers {
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    }
    label,
    .actions button {
      min-height: 2.75rem;
    }
  }
`
