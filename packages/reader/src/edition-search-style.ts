import {css} from "lit"

/** How the search and what it found look, on top of the look of mentions. */
export const searchStyle = css`
  :host {
    max-width: 60rem;
  }

  .asking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-top: 1rem;
  }

  .asking input[type="search"] {
    flex: 1 1 16rem;
    width: auto;
    max-width: 34rem;
    min-height: 2.75rem;
    padding-inline: 0.8rem;
    font-size: 1.0625rem;
  }

  .narrow {
    flex: 1 0 100%;
    font-size: 0.875rem;
  }

  .narrow summary {
    width: fit-content;
    min-height: 1.75rem;
    color: var(--quiet);
    cursor: pointer;
  }

  .narrow label {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr);
    align-items: center;
    max-width: 34rem;
    margin-top: 0.4rem;
    color: var(--quiet);
  }

  .narrow select {
    min-width: 0;
    min-height: 2rem;
    padding: 0.2rem 0.4rem;
    border: 1px solid var(--quiet);
    border-radius: 0.25rem;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  .kinds {
    margin-top: 0.9rem;
  }

  .found h2 {
    margin: 1.6rem 0 0.35rem;
    padding-bottom: 0.2rem;
    border-bottom: 2px solid var(--quiet);
    color: var(--quiet);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .found h2 .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .found .line.long {
    grid-template-columns: 4.25rem minmax(0, 1fr);
    max-width: none;
  }

  .found .line.long .words {
    color: var(--ink);
  }

  .found .line mark {
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .line.own .block {
    color: var(--own);
  }

  .more {
    margin-top: 0.5rem;
  }

  .nothing {
    max-width: 38rem;
    margin-top: 1.5rem;
  }

  .trouble-line {
    color: var(--warn);
  }

  @media (pointer: coarse) {
    .toggle,
    .narrow select,
    .narrow summary,
    .mentions > li > .view {
      min-height: 2.75rem;
    }
  }

  /* Such words begin where the way beside the text comes. */
  .found .line.long .words:dir(rtl) {
    padding-inline-start: 4.5rem;
  }

  @media (max-width: 40rem) {
    .found .line.long .words:dir(rtl) {
      display: block;
      padding: 0;
    }
  }

  /* The same words stand in the line itself. */
  .found .line.long .before {
    display: none;
  }

  @media print {
    .asking,
    .kinds,
    .more {
      display: none;
    }
  }
`
