import {css} from "lit"

/** How the table of questions and voices looks. */
export const historiansStyle = css`
  .lead {
    max-width: 46rem;
    margin-top: 0.5rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    margin-block: 1rem 0.75rem;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.25rem;
    margin-block: 0.5rem 1rem;
  }

  .key div {
    display: flex;
    gap: 0.4em;
  }

  .key dt {
    flex: none;
    font-weight: 600;
  }

  .nothing {
    margin-block: 2rem;
    color: var(--quiet);
  }

  .frame {
    position: relative;
    max-width: 100%;
    max-height: calc(100vh - 6rem);
    overflow: auto;
    border-block: 1px solid var(--rule);
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875rem;
  }

  th,
  td {
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    border-bottom: 1px solid var(--quiet);
    vertical-align: bottom;
  }

  .corner,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    width: 24rem;
    min-width: 24rem;
    padding: 0.4rem 0.75rem 0.4rem 0.1rem;
    font-weight: 400;
    text-align: start;
    line-height: 1.35;
  }

  thead .corner {
    z-index: 2;
  }

  tbody th .view {
    color: inherit;
    text-decoration-color: transparent;
  }

  tbody th .view:hover {
    text-decoration-color: currentColor;
  }

  tbody th .status {
    margin-inline-end: 0.35em;
    font-size: 0.6875rem;
    vertical-align: 0.05em;
  }

  .voice {
    height: 9.5rem;
    min-width: 2.1rem;
    padding: 0 0 0.5rem;
  }

  .voice div {
    writing-mode: vertical-rl;
    max-height: 9rem;
    margin-inline: auto;
    overflow: hidden;
    transform: rotate(180deg);
    font-weight: 500;
    line-height: 1.15;
    text-align: start;
  }

  .voice .view {
    color: inherit;
    text-decoration-color: transparent;
  }

  td {
    padding: 0;
    border-inline-start: 1px solid color-mix(in oklab, var(--rule) 50%, var(--paper));
    text-align: center;
  }

  tbody tr:hover > * {
    background: var(--sunk);
  }

  td .view,
  td {
    text-decoration: none;
  }

  td .view {
    display: block;
    min-width: 2rem;
    padding: 0.45rem 0.1rem;
    color: inherit;
    white-space: nowrap;
  }

  .doubtful .glyph {
    opacity: 0.6;
  }

  .doubtful .view::after {
    content: "?";
    color: var(--doubt);
    font-size: 0.75em;
  }

  td .glyph,
  .key .glyph {
    font-family: var(--sans);
    font-size: 0.95em;
  }

  .glyph.asserts {
    color: var(--ink);
  }

  .glyph.denies {
    color: var(--warn);
    font-weight: 700;
  }

  .glyph.leavesOpen,
  .glyph.qualifies {
    color: var(--doubt);
  }

  .glyph.reports {
    color: var(--apart);
  }

  .glyph.silent {
    color: var(--quiet);
  }

  @media (max-width: 48rem) {
    .corner,
    tbody th {
      width: 11.5rem;
      min-width: 11.5rem;
      font-size: 0.8125rem;
    }

    td .view {
      min-width: 2.75rem;
      padding-block: 0.75rem;
    }
  }

  :host([still]) .frame {
    max-height: none;
    overflow: visible;
  }

  :host([still]) :is(thead th, .corner, tbody th) {
    position: static;
  }

  @media print {
    .frame {
      max-height: none;
      overflow: visible;
    }
    thead th,
    .corner,
    tbody th {
      position: static;
    }
  }
`
