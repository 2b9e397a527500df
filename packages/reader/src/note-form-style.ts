import {css} from "lit"

/** How the form of a note looks, on top of `controlStyle` and `fieldStyle`. */
export const noteFormStyle = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.7rem 0.75rem;
    border: 1px solid var(--edition-rule);
    border-inline-start: 3px solid var(--edition-own);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    box-shadow: 0 2px 12px rgb(0 0 0 / 10%);
  }
  /* In the margin a form that is higher than the window scrolls by itself, with its buttons always in sight. */
  :host([slot="draft"]) form {
    max-height: calc(100vh - 6rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    scroll-padding-bottom: 4rem;
  }
  :host([slot="draft"]) .actions {
    position: sticky;
    bottom: -0.7rem;
    z-index: 1;
    margin: 0 -0.75rem -0.7rem;
    padding: 0.5rem 0.75rem 0.7rem;
    border-top: 1px solid var(--edition-rule);
    background: var(--edition-paper-raised);
  }
  blockquote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin: 0;
    color: var(--edition-ink-quiet);
    font-family: var(--edition-font-text);
    font-size: 0.875rem;
  }
  .passage {
    display: flex;
    gap: 0.4rem;
    align-items: start;
    justify-content: space-between;
  }
  .passage button {
    flex: none;
    min-width: 1.75rem;
  }
  button.link {
    justify-self: start;
    min-height: 1.5rem;
    font-size: 0.8125rem;
  }
  textarea {
    width: 100%;
    min-height: 5.5rem;
    padding: 0.4rem 0.5rem;
    border: 1px solid var(--edition-ink-quiet);
    border-radius: 4px;
    background: var(--edition-paper);
    font: 400 1rem/1.45 var(--edition-font-text);
    resize: vertical;
    field-sizing: content;
    max-height: 24rem;
  }
  .others {
    padding: 0.4rem 0.6rem;
    border-radius: 4px;
    background: var(--edition-paper-sunk);
    font-size: 0.8125rem;
  }
  .others p {
    margin: 0;
  }
  .others ul {
    margin: 0.2rem 0 0;
    padding-inline-start: 1.1rem;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: start;
  }
  .beside > * {
    flex: 1 1 8rem;
  }
  .colour {
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }
  .colour select {
    flex: 1;
  }
  .swatch {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    border: 1px solid var(--edition-ink-quiet);
    border-radius: 3px;
  }
  .swatch.yellow {
    background: var(--edition-own-yellow-ground);
  }
  .swatch.green {
    background: var(--edition-own-green-ground);
  }
  .swatch.blue {
    background: var(--edition-own-blue-ground);
  }
  .swatch.orange {
    background: var(--edition-own-orange-ground);
  }
  .swatch.violet {
    background: var(--edition-own-violet-ground);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .leaving p {
    flex: 1 1 100%;
    margin: 0;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .actions .hint {
      display: none;
    }
  }
  .failure {
    margin: 0;
    color: var(--edition-accent);
    font-weight: 600;
  }
`
