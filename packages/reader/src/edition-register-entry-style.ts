import {css} from "lit"

/** How the page of one register entry looks. */
export const registerEntryStyle = css`
  :host {
    max-width: 66rem;
  }

  h2 {
    margin-bottom: 0.6rem;
    font-size: 1rem;
    font-weight: 650;
  }

  h2:focus-visible {
    outline-offset: 0.25rem;
  }

  h3 {
    font-size: 0.875rem;
    font-weight: 600;
  }

  article > section {
    margin-top: 2.25rem;
  }

  article > section > h2 {
    width: fit-content;
    scroll-margin-top: 4.5rem;
  }

  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1rem;
    margin-top: 1.1rem;
    padding-block: 0.25rem;
    border-block: 1px solid var(--rule);
    font-size: 0.8125rem;
  }

  .part {
    min-height: 1.75rem;
    color: var(--quiet);
  }

  .part:hover {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .number {
    color: var(--ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .back {
    margin-bottom: 1rem;
    font-size: 0.875rem;
  }

  .back .view {
    display: inline-block;
    min-height: 1.5rem;
  }

  .kind {
    margin-bottom: 0.25rem;
  }

  .kind::first-letter {
    text-transform: uppercase;
  }

  .count {
    margin-top: 0.5rem;
  }

  .where {
    max-width: 46rem;
    margin-top: 0.25rem;
  }

  .note,
  .ties,
  .facts,
  .citation,
  .lead {
    max-width: 46rem;
  }

  .note {
    margin-top: 0.9rem;
    font-family: var(--serif);
    font-size: 1.0625rem;
  }

  .citation {
    margin-top: 1.25rem;
    padding-inline-start: 1.5rem;
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.5;
    text-indent: -1.5rem;
  }

  .ties,
  .facts {
    display: grid;
    gap: 0.4rem;
    margin-top: 1.1rem;
    font-size: 0.9375rem;
  }

  .ties > div,
  .facts > div {
    display: grid;
    grid-template-columns: 11.5rem minmax(0, 1fr);
    gap: 0 1rem;
  }

  .ties > div {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--rule);
  }

  dt {
    color: var(--quiet);
  }

  .sign {
    display: inline-block;
    width: 1.25em;
    font-weight: 650;
  }

  .dating {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }

  .conflict .agree {
    color: var(--warn);
  }

  .overlap .agree {
    color: var(--doubt);
  }

  .spellings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
    max-width: 52rem;
    margin-bottom: 0.6rem;
  }

  .toggle {
    max-width: 100%;
  }

  .spelling {
    padding: 0.1rem 0.65rem;
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .shared {
    display: grid;
    gap: 0.3rem;
    max-width: 46rem;
  }

  .lead {
    margin-bottom: 0.75rem;
  }

  .folded {
    display: none;
  }

  .more {
    margin-top: 0.75rem;
  }

  .question {
    max-width: 46rem;
  }

  .question + .question {
    margin-top: 1.25rem;
  }

  .question h3 {
    font-size: 0.9375rem;
  }

  .question h3 .view {
    color: var(--ink);
  }

  .question .status,
  .date-questions .status {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }

  .claims {
    display: grid;
    gap: 0.5rem;
    max-width: 46rem;
    margin-top: 0.4rem;
  }

  h3 + .claims {
    margin-bottom: 1rem;
  }

  .question .claims > li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--rule);
  }

  .claims > li > .small {
    display: block;
  }

  .claims .view {
    display: inline-block;
    min-height: 1.5rem;
    color: var(--ink);
  }

  .claim {
    font-size: 0.9375rem;
  }

  .toward {
    margin-top: 0.2rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid var(--rule);
  }

  .toward .claim {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .events > li {
    display: grid;
    grid-template-columns: 11.5rem minmax(0, 1fr);
    gap: 0 1rem;
    align-items: baseline;
    max-width: 52rem;
    padding: 0.25rem 0;
  }

  .events .date {
    color: var(--quiet);
  }

  .plain {
    display: grid;
    gap: 0.3rem;
  }

  @media (max-width: 40rem) {
    .ties > div,
    .facts > div,
    .events > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .back,
    .contents,
    .more,
    .where {
      display: none;
    }
    .folded {
      display: revert;
    }
    .mentions > li,
    .question {
      break-inside: avoid;
    }
    .toggle {
      border: 0;
      padding: 0 0.3rem;
    }
  }
`
