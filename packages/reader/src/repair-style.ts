import {css} from "lit"

/** The queue of repairs. */
export const repairStyle = css`
  :host {
    display: block;
    max-width: 44rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 5rem;
  }
  h1 {
    margin: 0 0 0.5rem;
    font: 500 1.5rem/1.3 var(--edition-font-text);
    scroll-margin-top: 5rem;
  }
  .intro,
  .empty {
    max-width: 38rem;
    margin: 0 0 1.5rem;
    color: var(--edition-ink-quiet);
    font: 400 1rem/1.55 var(--edition-font-text);
  }
  h2 {
    margin: 2.5rem 0 0.75rem;
    font-size: 1rem;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol.rows {
    gap: 0;
    border-top: 1px solid var(--edition-rule);
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--edition-rule);
  }
  .row-words {
    flex: 1 1 20rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
  }
  .view {
    border: 0;
    padding: 0;
    background: none;
    color: var(--edition-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  summary {
    cursor: pointer;
  }
`

/** One of its items. */
export const repairItemStyle = css`
  :host {
    display: block;
  }
  article {
    border: 1px solid var(--edition-rule);
    border-inline-start: 3px solid var(--edition-own);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    overflow-wrap: anywhere;
  }
  .head {
    padding: 0.75rem 1rem 0.5rem;
  }
  h2 {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 600;
    scroll-margin-top: 5rem;
  }
  .said {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    margin: 0.35rem 0 0;
    font: 400 1.0625rem/1.45 var(--edition-font-text);
    white-space: pre-line;
  }
  .advice {
    max-width: 38rem;
    margin: 0.35rem 0 0;
    color: var(--edition-ink-quiet);
  }
  .old {
    padding: 0.6rem 1rem 0.7rem;
    border-block: 1px solid var(--edition-rule);
    background: var(--edition-paper-sunk);
  }
  .term {
    margin: 0 0 0.15rem;
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
  }
  blockquote {
    margin: 0;
    color: var(--edition-ink-quiet);
    font: 400 1rem/1.55 var(--edition-font-text);
  }
  q {
    color: var(--edition-ink);
    font-weight: 600;
    quotes: none;
  }
  .there q {
    padding: 0.05em 0.1em;
    background: var(--edition-own-ground);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .other {
    text-decoration: underline 2px var(--edition-own);
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .there q {
      outline: 1px solid;
    }
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .there {
    padding: 0.7rem 1rem;
    border-bottom: 1px solid var(--edition-rule);
  }
  .there button {
    margin-top: 0.5rem;
  }
  .place {
    color: var(--edition-ink);
    font-weight: 600;
  }
  .more {
    padding: 0.5rem 1rem;
    border-bottom: 1px solid var(--edition-rule);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.65rem 1rem 0.75rem;
  }
  .failure {
    margin: 0;
    padding: 0.65rem 1rem 0;
    color: var(--edition-accent);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.75rem;
    }
  }
`
