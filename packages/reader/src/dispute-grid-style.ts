import {css} from "lit"

/** How the grid of a question looks, as a table and as cards. */
export const disputeGridStyle = css`
  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
    font-size: 0.875rem;
  }

  th,
  td {
    vertical-align: top;
    text-align: start;
    padding: 0.6rem 0.75rem;
    border-bottom: 1px solid var(--rule);
    font-weight: inherit;
  }

  thead > tr > * {
    border-bottom: 0;
    vertical-align: bottom;
  }

  thead tr:last-child > * {
    border-bottom: 2px solid var(--quiet);
  }

  .holders {
    width: 8.5rem;
  }

  tr > :first-child:is(th) {
    padding-inline-start: 0;
  }

  tbody th {
    font-weight: 600;
  }

  tbody th::first-letter,
  .holder::first-letter {
    text-transform: uppercase;
  }

  /* What may not be compared is kept apart: a gap with a line in it. */
  .apart {
    position: relative;
    padding-inline-start: 1.75rem;
  }

  .apart::before {
    content: "";
    position: absolute;
    inset-block: 0 -2px;
    inset-inline-start: 0;
    width: 1rem;
    background: var(--paper);
    border-inline-end: 2px solid var(--apart);
  }

  .reason {
    color: var(--apart);
    font-size: 0.8125rem;
    font-style: italic;
    line-height: 1.35;
  }

  .terms {
    display: grid;
    gap: 0.1rem;
  }

  .terms > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: baseline;
  }

  .part,
  .inferred {
    color: var(--quiet);
    font-size: 0.75rem;
    font-weight: 400;
  }

  .term {
    font-weight: 600;
  }

  .missing {
    font-weight: 400;
    font-style: italic;
    color: var(--doubt);
  }

  .empty {
    color: var(--quiet);
  }

  .said {
    display: block;
    font-style: italic;
  }

  .reading {
    display: block;
    font-size: 0.8125rem;
    color: var(--quiet);
  }

  .words .wording {
    display: block;
  }

  .stances {
    display: grid;
    gap: 0.2rem;
  }

  .stances .stances {
    margin-top: 0.2rem;
    padding-inline-start: 1rem;
  }

  .position {
    display: grid;
    gap: 0.2rem;
    justify-items: start;
  }

  .position + .position {
    margin-top: 0.75rem;
    padding-top: 0.75rem;
    border-top: 1px dotted var(--rule);
  }

  .words {
    display: block;
    min-height: 1.5rem;
  }

  .words:hover .wording {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .value {
    display: block;
    font-family: var(--serif);
    font-size: 1.3rem;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .answer {
    font-size: 1.0625rem;
    line-height: 1.3;
  }

  .denied .value {
    color: var(--warn);
  }

  .wording {
    font-family: var(--serif);
    color: var(--accent);
  }

  .hedge {
    font-style: italic;
  }

  .details {
    display: grid;
    gap: 0.15rem;
    font-size: 0.8125rem;
    color: var(--quiet);
  }

  .stance {
    display: block;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--quiet);
    font-size: 0.8125rem;
    min-height: 1.5rem;
  }

  .stance.for {
    border-color: var(--calm);
  }

  .stance.against {
    border-color: var(--warn);
  }

  .stance:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1.25rem;
  }

  .card {
    border-top: 2px solid var(--quiet);
    padding-top: 0.5rem;
  }

  .card > ul > li {
    padding-block: 0.6rem;
    border-bottom: 1px solid var(--rule);
  }

  .card.group {
    grid-column-start: 1;
  }

  .card .reason {
    margin-bottom: 0.4rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--apart);
  }

  .card h3 {
    font-size: 0.875rem;
    font-weight: inherit;
  }

  .holder {
    font-weight: 600;
    font-size: 0.875rem;
  }

  .note {
    margin-top: 0.5rem;
  }

  @media print {
    tr,
    li {
      break-inside: avoid;
    }
  }
`
