import {css} from "lit"

export const barStyle = css`
  :host {
    display: block;
  }
  header {
    display: flex;
    gap: 0.25rem 0.75rem;
    align-items: center;
    min-height: 3rem;
    padding: 0.35rem 1rem;
    border-bottom: 1px solid var(--edition-rule);
    background: var(--edition-paper);
  }
  .title {
    flex: 1 1 auto;
    overflow: hidden;
    min-width: 0;
    margin: 0;
    font: 500 1rem/1.3 var(--edition-font-text);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .views {
    display: flex;
    gap: 0.15rem;
  }
  .views .view {
    display: inline-flex;
    gap: 0.35rem;
    align-items: baseline;
    min-height: 2rem;
    padding: 0.3rem 0.6rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--edition-ink-quiet);
    text-decoration: none;
    white-space: nowrap;
  }
  .views .view:hover {
    color: var(--edition-ink);
  }
  .views .view[aria-current] {
    color: var(--edition-ink);
    font-weight: 600;
    border-radius: 0;
    box-shadow: inset 0 -2px 0 var(--edition-accent);
  }
  .rest {
    display: contents;
  }
  .views .more {
    display: none;
  }
  /* Room for two digits from the start, so that nothing moves when they are known. */
  .count {
    min-width: 1.15em;
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .repairs {
    color: var(--edition-accent);
    font-weight: 700;
  }
  .tool {
    min-width: 2rem;
    min-height: 2rem;
  }
  .layers {
    position: relative;
  }
  /* Of no use in this view; its place is kept, so that the others do not move. */
  .away {
    visibility: hidden;
  }
  .outline-toggle {
    display: none;
    flex: none;
  }
  .outline-toggle svg {
    display: none;
    margin: auto;
  }

  @media (max-width: 89.9375em) {
    .outline-toggle {
      display: inline-block;
    }
  }
  @media (max-width: 56.1875em) {
    header {
      padding-inline: 0.6rem;
    }
  }
  @media (max-width: 43.6875em) {
    .title,
    .keys {
      display: none;
    }
    .views {
      flex: 1;
      justify-content: space-around;
    }
    .views .view {
      gap: 0.2rem;
      padding-inline: 0.25rem;
      font-size: 0.8125rem;
    }
    .views .more {
      display: inline-flex;
    }
    .more svg {
      align-self: center;
    }
    .rest {
      position: absolute;
      inset: 100% 0.5rem auto auto;
      display: none;
      min-width: 12rem;
      padding: 0.25rem;
      border: 1px solid var(--edition-rule);
      border-radius: 6px;
      background: var(--edition-paper-raised);
      box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    }
    .rest.shown {
      display: grid;
    }
    .rest .view {
      min-height: 2.75rem;
      padding: 0.75rem;
      font-size: 0.9375rem;
    }
    header {
      flex-wrap: wrap;
      gap: 0.25rem;
    }
    .outline-toggle .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .outline-toggle svg {
      display: block;
    }
  }
  /* One line still at 320 pixels with a scroll bar; with larger letters it wraps. */
  @media (max-width: 24em) {
    header {
      gap: 0.15rem;
      padding-inline: 0.25rem;
    }
    .views {
      gap: 0;
    }
    .views .view {
      padding-inline: 0.1rem;
    }
    .views .count:not(.rest .count) {
      display: none;
    }
    .tool {
      padding-inline: 0.3rem;
    }
  }
  @media (forced-colors: active) {
    .views .view[aria-current] {
      text-decoration: underline 2px;
      text-underline-offset: 0.4em;
    }
  }
`
