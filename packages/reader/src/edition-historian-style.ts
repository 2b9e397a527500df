import {css} from "lit"

/** What the page of one voice, or of two, has beyond that of a register entry. */
export const historianStyle = css`
  .choice {
    margin-top: 0.9rem;
    font-size: 0.9375rem;
  }

  select {
    max-width: 100%;
    min-height: 2rem;
    margin-inline-start: 0.35rem;
    padding: 0.2rem 0.4rem;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--quiet);
    border-radius: 0.25rem;
    font: inherit;
  }

  .reason {
    max-width: 46rem;
    margin-top: 0.35rem;
    color: var(--apart);
    font-size: 0.9375rem;
  }

  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.5rem 2rem;
    margin-top: 0.5rem;
  }

  .back {
    margin-bottom: 1rem;
    font-size: 0.875rem;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 1rem 2rem;
    margin-top: 0.75rem;
  }

  section > h2 {
    margin-top: 2.25rem;
    font-size: 1rem;
    font-weight: 650;
  }

  .lead {
    max-width: 46rem;
    margin-top: 0.5rem;
  }

  h4 {
    margin: 0 0 0.35rem;
    padding-bottom: 0.25rem;
    border-bottom: 1px solid var(--rule);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .two .answer + .answer {
    margin-top: 0.9rem;
  }

  .answer blockquote {
    margin-top: 0.25rem;
    font-family: var(--serif);
    font-size: 0.9375rem;
    line-height: 1.5;
  }

  mark {
    background: var(--edition-active, light-dark(#fbe9b7, #544516));
    color: inherit;
  }

  details {
    margin-top: 1.5rem;
  }

  summary {
    min-height: 1.75rem;
    font-weight: 600;
    cursor: pointer;
  }

  @media (max-width: 48rem) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
