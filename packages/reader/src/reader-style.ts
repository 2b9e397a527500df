import {css} from "lit"

/** Up to this width there is no margin; in em, so that large text counts as a narrow screen. */
export const narrowest = "56.1875em"

/** The frame around the text: bar, outline, margin, sheet. The text itself is in the light DOM. */
export const readerStyle = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--edition-paper);
    color: var(--edition-ink);
  }

  edition-bar {
    position: sticky;
    top: 0;
    z-index: 10;
  }

  .page {
    position: relative;
    /* The buttons of notes at the right edge must not widen the page. */
    overflow-x: clip;
    display: grid;
    grid-template-columns:
      minmax(0, 1fr) minmax(0, 15rem) minmax(0, var(--edition-measure, 36.5rem)) minmax(
        14rem,
        23rem
      )
      minmax(0, 1fr);
    column-gap: 3.25rem;
    padding: 1.5rem 1rem 30vh;
  }
  .outline {
    grid-column: 2;
  }
  .outline-inner {
    position: sticky;
    top: 4.5rem;
    max-height: calc(100vh - 6rem);
    overflow-y: auto;
    padding-top: 0.5rem;
  }
  .page > main {
    display: flow-root;
    grid-column: 3;
    min-width: 0;
  }
  .margin {
    grid-column: 4;
    min-width: 0;
  }
  .loading {
    margin: 0;
    padding: 4rem 0;
    color: var(--edition-ink-quiet);
    font: 400 1.0625rem/1.6 var(--edition-font-text);
  }
  .failed {
    max-width: 38rem;
    margin: 4rem auto;
    padding: 0 1rem;
    font: 400 1.0625rem/1.6 var(--edition-font-text);
  }

  .panel {
    min-height: calc(100vh - 3rem);
  }
  .panel:focus {
    outline: none;
  }
  @media screen and (max-width: 89.9375em) {
    .page {
      grid-template-columns:
        minmax(0, 1fr) minmax(0, var(--edition-measure, 36.5rem)) minmax(13rem, 21rem)
        minmax(0, 1fr);
      column-gap: 2rem;
      padding-inline-start: 2.5rem;
    }
    .page > main {
      grid-column: 2;
    }
    .margin {
      grid-column: 3;
    }
    .outline {
      display: none;
    }
    .outline.shown {
      position: fixed;
      inset-block: 3rem 0;
      inset-inline-start: 0;
      z-index: 9;
      display: block;
      width: min(20rem, 85vw);
      padding: 0.5rem 1rem;
      border-inline-end: 1px solid var(--edition-rule);
      background: var(--edition-paper);
      box-shadow: 6px 0 24px rgb(0 0 0 / 12%);
    }
    .outline.shown .outline-inner {
      position: static;
    }
  }

  @media screen and (max-width: 56.1875em) {
    .page {
      display: block;
      max-width: calc(var(--edition-measure, 36.5rem) + 1.5rem);
      margin: 0 auto;
      padding: 2.25rem 1.125rem 50vh;
    }
    .margin {
      display: none;
    }
  }

  @media print {
    edition-bar,
    .outline,
    .margin {
      display: none !important;
    }
    /* Room for the numbers of the blocks beside the text. */
    .page {
      display: block;
      overflow: visible;
      padding: 0 0 0 2.75rem;
    }
  }
`
