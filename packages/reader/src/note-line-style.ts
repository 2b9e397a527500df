import {css} from "lit"

/** A row of the margin while it is closed: one note, or several that share it. */
export const noteLineStyle = css`
  .line,
  .several {
    display: flex;
    gap: 0.45rem;
    align-items: baseline;
    width: 100%;
    min-height: 1.625rem;
    padding: 0.1rem 0.4rem;
    border-color: transparent;
    background: none;
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
    text-align: start;
  }
  @media (forced-colors: active) {
    .line:not(:hover),
    .several:not(:hover) {
      border-color: Canvas;
    }
  }
`
