import {css} from "lit"

/** How the view of what the text rests on looks. */
export const evidenceStyle = css`
  :host {
    max-width: 60rem;
  }

  .lead {
    max-width: 46rem;
    margin-top: 0.5rem;
  }

  h2 {
    margin-top: 2rem;
    font-size: 1rem;
    font-weight: 650;
  }

  .works {
    margin-top: 0.5rem;
    columns: 24rem 2;
    column-gap: 2.5rem;
  }

  .works li {
    padding-block: 0.25rem;
    break-inside: avoid;
  }

  .claims {
    margin-block: 0.75rem;
  }

  .claims li {
    padding: 0.3rem 0 0.3rem 0.75rem;
    border-inline-start: 3px solid var(--rule);
  }

  .claims li + li {
    margin-top: 0.35rem;
  }

  .claims li > .small {
    display: block;
  }

  .claims .view {
    color: inherit;
  }

  .block {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    margin-top: 0.75rem;
  }
`
