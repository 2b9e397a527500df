import {css} from "lit"

/** The look of `<edition-question>`, on top of what the elements about disputes share. */
export const questionStyle = css`
  :host {
    max-width: 72rem;
  }

  h1 {
    font-family: var(--serif);
    font-size: clamp(1.375rem, 1.1rem + 1.2vw, 1.875rem);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  h2 {
    margin-bottom: 0.75rem;
    font-size: 1rem;
    font-weight: 650;
  }

  h3 {
    font-size: 0.875rem;
    font-weight: 600;
  }

  section {
    margin-top: 2.25rem;
  }

  .kind {
    margin-bottom: 0.25rem;
  }

  .status {
    margin-top: 0.75rem;
    font-size: 0.9375rem;
  }

  .sentences {
    display: grid;
    gap: 0.4rem;
    margin-top: 0.6rem;
    max-width: 46rem;
  }

  .sentences .scope {
    font-weight: 600;
  }

  .apart {
    display: block;
    color: var(--apart);
    font-style: italic;
    font-size: 0.875rem;
  }

  .lead {
    max-width: 46rem;
    margin-bottom: 0.6rem;
  }

  .relation + .relation {
    margin-top: 0.9rem;
  }

  .relation ul,
  .roots {
    display: grid;
    gap: 0.2rem;
    margin-top: 0.35rem;
    max-width: 46rem;
    font-size: 0.9375rem;
  }

  summary {
    cursor: pointer;
    width: fit-content;
    min-height: 1.5rem;
  }

  summary .status {
    margin: 0;
  }

  .relation .status {
    margin-top: 0;
  }

  h3::first-letter,
  .holders button::first-letter {
    text-transform: uppercase;
  }

  .roots .unknown {
    color: var(--quiet);
  }

  .answers {
    display: grid;
    gap: 0.9rem;
  }

  .answers > li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--rule);
  }

  .answers h3 {
    font-family: var(--serif);
    font-size: 1.0625rem;
  }

  .answers .nobody {
    font-style: italic;
  }

  .holders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    font-size: 0.875rem;
  }

  .holders button {
    min-height: 1.5rem;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.2em;
  }

  .holder {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }

  .holder .name::first-letter {
    text-transform: uppercase;
  }

  .holders .holder button::first-letter {
    text-transform: none;
  }

  .holders button:hover,
  .go:hover,
  .claim:hover {
    text-decoration-color: currentColor;
  }

  .denied {
    color: var(--warn);
  }

  .fold,
  .bearing + .bearing {
    margin-top: 0.6rem;
  }

  .bearing .beside {
    margin-top: 0.5rem;
    padding-inline-start: 1rem;
  }

  .beside .small {
    display: block;
  }

  .passages {
    display: grid;
    gap: 1.1rem;
    max-width: 46rem;
  }

  blockquote {
    margin-block: 0.25rem;
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.5;
    color: var(--quiet);
  }

  blockquote mark {
    background: none;
    color: var(--ink);
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .go,
  .claim {
    min-height: 1.5rem;
    color: var(--accent);
    font-size: 0.875rem;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.2em;
  }

  .beside {
    display: grid;
    gap: 0.7rem;
    max-width: 46rem;
    font-size: 0.9375rem;
  }

  @media print {
    h2,
    h3 {
      break-after: avoid;
    }
    li,
    blockquote,
    figure-plot {
      break-inside: avoid;
    }
    .go {
      display: none;
    }
  }
`
