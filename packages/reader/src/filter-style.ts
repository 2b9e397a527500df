import {css} from "lit"

/** The controls that narrow a view: choices by toggles, and a search; on top of `disputeStyle`. */
export const filterStyle = css`
  .toggle {
    min-height: 1.75rem;
    padding: 0.1rem 0.65rem;
    border: 1px solid var(--rule);
    border-radius: 1rem;
    font-size: 0.8125rem;
  }

  .toggle:hover {
    border-color: var(--quiet);
  }

  .toggle[aria-pressed="true"] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }

  .toggle .count {
    opacity: 0.85;
    font-variant-numeric: tabular-nums;
  }

  input[type="search"] {
    font: inherit;
    font-size: 0.875rem;
    width: min(100%, 20rem);
    min-height: 2rem;
    padding: 0.2rem 0.6rem;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--quiet);
    border-radius: 0.25rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: inline-start;
    padding: 0 0.35rem 0 0;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
`
