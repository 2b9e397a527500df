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
