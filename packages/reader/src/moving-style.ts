import {css} from "lit"

/** Import, export and backups. */
export const movingStyle = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  h1 {
    margin: 0 0 1rem;
    font: 500 1.5rem/1.3 var(--edition-font-text);
  }
  h2 {
    margin: 0 0 0.35rem;
    font-size: 1rem;
  }
  section {
    margin: 0 0 1.25rem;
    padding: 1rem;
    border: 1px solid var(--edition-rule);
    border-radius: 4px;
    background: var(--edition-paper-raised);
  }
  p {
    max-width: 40rem;
    margin: 0.35rem 0;
  }
  .quiet {
    color: var(--edition-ink-quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-top: 0.6rem;
  }
  .drop {
    margin-top: 0.6rem;
    padding: 1.25rem 1rem;
    border: 2px dashed var(--edition-rule);
    border-radius: 4px;
    text-align: center;
  }
  .drop.over {
    border-color: var(--edition-accent);
    background: var(--edition-paper-sunk);
  }
  input[type="file"] {
    max-width: 100%;
  }
  select {
    max-width: 100%;
    min-height: 1.75rem;
    border: 1px solid var(--edition-ink-quiet);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    color: inherit;
    font: inherit;
  }
  progress {
    width: min(20rem, 100%);
    accent-color: var(--edition-accent);
  }
  .failure {
    color: var(--edition-accent);
    font-weight: 600;
  }
  button[aria-pressed="true"] {
    border-color: var(--edition-accent);
    background: var(--edition-paper-sunk);
    font-weight: 600;
  }
  ol {
    margin: 0.75rem 0 0;
    padding: 0;
    border-top: 1px solid var(--edition-rule);
    list-style: none;
  }
  li {
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--edition-rule);
  }
  li label {
    display: flex;
    gap: 0.6rem;
    align-items: baseline;
  }
  .item {
    flex: 1 1 0;
    min-width: 0;
  }
  /* A day and its hour stay on one line. */
  li.row .item {
    flex-basis: 9rem;
  }
  .status {
    font-weight: 600;
  }
  .words {
    margin: 0.2rem 0;
    padding-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--edition-rule);
    color: var(--edition-ink-quiet);
    font: 400 0.9375rem/1.45 var(--edition-font-text);
  }
  .said {
    margin: 0.2rem 0;
    font: 400 1rem/1.45 var(--edition-font-text);
    white-space: pre-line;
    /* Each line of a note goes in the direction of its own first letter. */
    unicode-bidi: plaintext;
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem;
    margin: 0.35rem 0;
  }
  .both > div {
    padding: 0.5rem;
    border: 1px solid var(--edition-rule);
    border-radius: 4px;
  }
  .both h3 {
    margin: 0;
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .sticky {
    position: sticky;
    bottom: 0;
    padding: 0.6rem 0;
    background: var(--edition-paper-raised);
  }
  @media (pointer: coarse) {
    button,
    select {
      min-height: 2.75rem;
    }
    input[type="checkbox"] {
      width: 1.25rem;
      height: 1.25rem;
    }
  }
  @media print {
    .row,
    .drop {
      display: none;
    }
  }
`
