import {css} from "lit"

/** Where the second pane stands, and what gives it room; comes with it. On a phone it is a sheet in the lower half. */
export const besideStyle = css`
  :host([paired]) {
    --text-end: clamp(24rem, 32vw, 38rem);
  }
  .beside {
    position: fixed;
    inset-block: var(--text-top, 3rem) 0;
    inset-inline-end: 0;
    z-index: 8;
    width: var(--text-end);
    border-inline-start: 1px solid var(--edition-rule);
    background: var(--edition-paper);
  }
  :host([paired]) .page {
    grid-template-columns: minmax(30rem, var(--edition-measure, 36.5rem)) minmax(13rem, 21rem);
    justify-content: center;
    column-gap: 1.75rem;
    margin-inline-end: var(--text-end);
    padding-inline: 2.75rem 1rem;
  }
  :host([paired]) .page > main {
    grid-column: 1;
  }
  :host([paired]) .margin {
    grid-column: 2;
  }

  /* Between text, margin and pane there is no room for the outline. */
  @media screen and (min-width: 90em) {
    :host([paired]) .outline {
      display: none;
    }
    :host([paired]) .page {
      column-gap: 2.25rem;
    }
  }
  @media screen and (max-width: 79.9375em) {
    :host([paired]) {
      --text-end: 44vw;
    }
    :host([paired]) .page {
      grid-template-columns: minmax(0, var(--edition-measure, 36.5rem));
      padding-inline: 2.75rem 1.5rem;
    }
    :host([paired]) .margin {
      display: none;
    }
    :host([paired]) .selection-bar {
      position: fixed;
      inset: auto var(--text-end) 0 0;
      z-index: 7;
      flex-wrap: wrap;
      padding: 0.6rem;
      border-radius: 12px 12px 0 0;
    }
  }
  @media screen and (max-width: 56.1875em) {
    :host([paired]) {
      --text-end: 0px;
    }
    .beside {
      inset-block: auto 0;
      z-index: 12;
      width: 100%;
      height: 46dvh;
      border-top: 1px solid var(--edition-rule);
      border-inline-start: 0;
      border-radius: 12px 12px 0 0;
      box-shadow: 0 -6px 24px rgb(0 0 0 / 18%);
    }
    :host([paired]) .page {
      padding-inline: 1.125rem;
      padding-block-end: 60vh;
    }
    :host([paired]) .selection-bar {
      z-index: 19;
    }
  }
  @media print {
    .beside {
      display: none;
    }
    :host([paired]) .page {
      margin: 0;
      padding: 0 0 0 2.75rem;
    }
  }
`
