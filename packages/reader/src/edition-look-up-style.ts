import {css} from "lit"

/** The panel: near what was asked about where there is room for it, else a sheet from below. */
export const editionLookUpStyle = css`
  :host {
    display: none;
    position: fixed;
    inset: var(--look-up-top, 0) auto auto var(--look-up-left, 0);
    width: min(26rem, calc(100vw - 1rem));
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 1px solid var(--edition-rule);
    border-radius: 6px;
    background: var(--edition-paper-raised);
    color: var(--edition-ink);
    box-shadow: 0 4px 24px rgb(0 0 0 / 22%);
    font-size: 0.875rem;
  }
  :host(:popover-open) {
    display: block;
  }
  section {
    max-height: min(var(--look-up-height, 60vh), 30rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
    border-radius: inherit;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0.35rem 0.4rem 0.35rem 0.9rem;
    border-bottom: 1px solid var(--edition-rule);
    background: var(--edition-paper-raised);
  }
  .head > .kind {
    flex: 1;
    min-width: 0;
    margin: 0;
  }
  .head .tool,
  .icon {
    border-color: transparent;
    background: none;
    white-space: nowrap;
  }
  .head .tool {
    margin-inline-start: -0.5rem;
    color: var(--edition-accent);
  }
  .icon {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 1.75rem;
    padding: 0;
  }
  svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 0.7rem 0.9rem 0.9rem;
  }
  h2 {
    font-family: var(--edition-font-text);
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.3;
  }
  section:focus-visible {
    outline: 2px solid var(--edition-focus);
    outline-offset: 0;
  }
  h3 {
    margin-bottom: 0.15rem;
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .note {
    font-family: var(--edition-font-text);
    font-size: 0.9375rem;
  }
  .citation {
    padding-inline-start: 1.25rem;
    font-family: var(--edition-font-text);
    font-size: 0.9375rem;
    text-indent: -1.25rem;
  }
  .view,
  button.link {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--edition-accent);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .head .view {
    display: inline-block;
    padding: 0.25rem 0.35rem;
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  dl.ties,
  dl.facts {
    gap: 0.35rem;
    margin: 0;
  }
  dl.ties > div {
    grid-template-columns: 6.2rem minmax(0, 1fr);
  }
  dl.ties dd,
  dl.facts dd {
    font-size: inherit;
  }
  .sign {
    display: inline-block;
    width: 1.1em;
    font-weight: 650;
  }
  .dating {
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: 0.35rem;
  }
  .more {
    margin-top: 0.15rem;
  }
  .date:not(:empty) {
    margin-inline-end: 0.35em;
    color: var(--edition-ink-quiet);
    font-size: 0.8125rem;
  }
  .content > .count,
  .content > .mentions,
  .content > .mentions + .more {
    margin: 0;
  }
  .mentions > li,
  blockquote {
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--edition-rule);
  }
  q {
    font-family: var(--edition-font-text);
    font-size: 0.9375rem;
  }
  .mentions q {
    color: var(--edition-ink-quiet);
    quotes: none;
  }
  mark {
    background: none;
    color: var(--edition-ink);
    font-weight: 600;
  }
  .scope {
    color: inherit;
    font-weight: 600;
  }
  /* Here the names themselves are looked up. */
  .card .link + .look-up-at {
    display: none;
  }
  .card dl {
    margin: 0 0 0.35rem;
  }
  @media screen and (max-width: 56.1875em) {
    :host {
      inset: auto 0 0;
      width: 100%;
      max-width: none;
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
      box-shadow: 0 -6px 24px rgb(0 0 0 / 18%);
    }
    section {
      max-height: min(60vh, 34rem);
      padding-bottom: env(safe-area-inset-bottom, 0px);
    }
    .head .view,
    .head .tool,
    .icon {
      min-height: 2.5rem;
    }
    .head .view {
      padding-block: 0.6rem;
    }
    .icon {
      width: 2.75rem;
      height: 2.5rem;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`
