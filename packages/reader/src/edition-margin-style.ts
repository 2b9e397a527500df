import {css} from "lit"

export const marginStyle = css`
  :host {
    display: block;
    position: relative;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    top: 0;
  }
  .row.open,
  .draft {
    z-index: 1;
  }
  /* Not inherited: what is in it need not be styled anew. */
  :host([hushed]),
  :host([quiet]:not([hushed])) .row:not(.open) {
    content-visibility: hidden;
  }
  .draft {
    position: absolute;
    inset-inline: 0;
    top: 0;
  }
  .several:hover {
    background: var(--edition-paper-sunk);
    color: var(--edition-ink);
  }
  .glyphs {
    display: flex;
    flex: none;
    gap: 0.2em;
    justify-content: flex-end;
    width: 2rem;
    font-family: var(--edition-font-text);
    font-weight: 700;
  }
  .label {
    display: -webkit-box;
    flex: 1;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--edition-note-lines, 1);
    overflow-wrap: anywhere;
  }
  .row:is(.roomy, .free) {
    --edition-note-lines: 2;
  }
  .row.open {
    --edition-note-lines: 1;
  }
  /* A card that is higher than the window scrolls by itself. */
  edition-note-card[open] {
    max-height: calc(100vh - 6rem);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .count {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .row.open .several {
    background: var(--edition-paper);
    font-weight: 600;
  }
  .also {
    padding-inline-start: 0.35rem;
  }
  .row.open ol {
    border-radius: 4px;
    background: var(--edition-paper);
    box-shadow: 0 2px 12px rgb(0 0 0 / 10%);
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([settled]) .row {
      transition: transform 140ms ease-out;
    }
  }
`
