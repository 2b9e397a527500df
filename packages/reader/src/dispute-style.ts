import {css} from "lit"

/**
 * What the elements about disputes share: the edition's colours under short names, each with a
 * value for pages that set none, and the few forms that recur (badges, links in the text's face).
 */
export const disputeStyle = css`
  :host {
    --paper: var(--edition-paper, light-dark(#fdfcf8, #191815));
    --raised: var(--edition-paper-raised, light-dark(#ffffff, #23211d));
    --sunk: var(--edition-paper-sunk, light-dark(#f5f2ea, #131210));
    --ink: var(--edition-ink, light-dark(#211f1b, #e6e1d6));
    --quiet: var(--edition-ink-quiet, var(--edition-quiet, light-dark(#66615a, #a39d90)));
    --rule: var(--edition-rule, light-dark(#ddd7ca, #3a3731));
    --accent: var(--edition-accent, light-dark(#7c2d12, #f0a67f));
    --warn: var(--edition-warn, var(--edition-figure, light-dark(#a01f3a, #f08a9c)));
    --doubt: var(--edition-claim, light-dark(#8a4a06, #e0a45b));
    --calm: var(--edition-quotation, light-dark(#2c6a4a, #7cc79d));
    --apart: var(--edition-reference, light-dark(#4b5b6c, #a9b7c6));
    --own: var(--edition-own, light-dark(#a12173, #f093cb));
    --focus: var(--edition-focus, light-dark(#1d4ed8, #8db4ff));
    --serif: var(--edition-font-text, var(--edition-serif, Charter, Georgia, serif));
    --sans: var(--edition-font-ui, var(--edition-sans, system-ui, sans-serif));
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    line-height: 1.45;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    position: relative;
    text-align: start;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .quiet {
    color: var(--quiet);
  }

  .small {
    font-size: 0.8125rem;
  }

  /* Ways to read things side by side. */
  .both .view {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    white-space: nowrap;
  }
  ul.both {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.25rem;
    margin: 0.3rem 0 0.6rem;
    padding: 0;
    list-style: none;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .own {
    color: var(--own);
    font-weight: 600;
  }

  .trouble {
    color: var(--doubt);
    border-bottom: 1px dotted currentColor;
  }

  .status {
    display: inline-flex;
    gap: 0.45em;
    align-items: baseline;
    color: var(--tone, var(--quiet));
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .status .glyph {
    display: inline-grid;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    line-height: 1;
    flex: none;
  }

  .status.disputed,
  .status.conflict {
    --tone: var(--warn);
  }

  .status.disputed .glyph {
    color: var(--paper);
    background: var(--warn);
    border-color: var(--warn);
  }

  .status.possible,
  .status.overlap,
  .status.unknown {
    --tone: var(--doubt);
  }

  .status.possible .glyph {
    border-style: dashed;
  }

  .status.apparent,
  .status.incomparable {
    --tone: var(--apart);
  }

  .status.agreed,
  .status.agree,
  .status.compatible {
    --tone: var(--calm);
  }

  @media print {
    button {
      color: inherit;
    }
  }
`
