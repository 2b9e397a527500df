import {css} from "lit"

/** What the views of registers and of the chronology share, on top of `disputeStyle`. */
export const registerStyle = css`
  h1 {
    font-family: var(--serif);
    font-size: clamp(1.375rem, 1.1rem + 1.2vw, 1.875rem);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  .view {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.2em;
  }

  .view:hover {
    text-decoration-color: currentColor;
  }

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

  .strip {
    display: block;
    width: 100%;
    height: 0.75rem;
  }

  .strip path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  .strip .ground {
    stroke: var(--rule);
    stroke-width: 1;
  }

  .strip .doubtful {
    stroke: color-mix(in oklab, var(--accent) 40%, var(--paper));
  }

  @media print {
    .view {
      color: inherit;
      text-decoration: none;
    }
    .filters {
      display: none;
    }
  }
`
