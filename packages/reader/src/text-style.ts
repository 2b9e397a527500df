import {css} from "lit"

/**
 * How the text in the light DOM looks, and its marks: for the document, since highlights and
 * slotted text take their rules from there. Block numbers are generated content, so they
 * are neither copied nor found.
 */
export const textStyle = css`
  .edition-text {
    color: var(--edition-ink);
    font-family: var(--edition-font-text);
    font-size: calc(var(--edition-text-scale, 1) * 1.1875rem);
    font-optical-sizing: auto;
    font-variant-numeric: oldstyle-nums proportional-nums;
    font-kerning: normal;
    line-height: var(--edition-leading, 1.6);
    hyphens: var(--edition-hyphens, manual);
    hanging-punctuation: first last;
    text-wrap: pretty;
    overflow-wrap: break-word;
    outline-offset: 1rem;
  }
  .edition-text:focus-visible {
    outline: 2px solid var(--edition-focus);
  }
  /* A bar beside the paragraph instead of a box around it: the words stay undisturbed. */
  .edition-text [data-n]:focus {
    outline: 2px solid transparent;
    outline-offset: 0.4rem;
  }
  .edition-text [data-n]:focus-visible::after {
    content: "";
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: -0.7rem;
    width: 3px;
    border-radius: 2px;
    background: var(--edition-focus);
  }
  .edition-text [data-n] {
    position: relative;
    margin: 0 0 0.95em;
    scroll-margin-block: 6rem 4rem;
  }
  .edition-text [data-n]::before {
    content: attr(data-n);
    position: absolute;
    inset-inline-end: calc(100% + 1.1rem);
    inset-block-start: 0;
    color: var(--edition-ink-quiet);
    font-family: var(--edition-font-ui);
    font-size: 0.6875rem;
    font-weight: 400;
    font-variant-caps: normal;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: 0;
    line-height: calc(var(--edition-text-scale, 1) * 1.1875rem * var(--edition-leading, 1.6));
    opacity: 0.75;
    user-select: none;
    cursor: copy;
  }
  .edition-text :is(h1, h2, h3, h4, h5, h6) {
    margin: 2.6em 0 1em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .edition-text :is(h1, h2, h3, h4, h5, h6)::before {
    line-height: calc(var(--edition-text-scale, 1) * 1.8rem);
  }
  .edition-text h1 {
    margin-top: 0.5em;
    font-size: 1.9em;
    font-weight: 500;
    letter-spacing: -0.01em;
  }
  .edition-text h1::before {
    line-height: calc(var(--edition-text-scale, 1) * 2.7rem);
  }
  .edition-text h2 {
    font-size: 1.25em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.05em;
  }
  .edition-text h3 {
    font-size: 1.1em;
  }
  .edition-text :is(h4, h5, h6) {
    font-size: 1em;
    font-style: italic;
  }
  .edition-text blockquote {
    margin: 1.2em 0 1.2em 1.6em;
  }
  .edition-text :is(ul, ol) {
    margin: 0 0 0.95em;
    padding-inline-start: 1.6em;
  }
  .edition-text .run-in-item {
    display: block;
    margin-inline-start: 1.6em;
    text-indent: -1.1em;
    padding-block: 0.12em;
  }
  .edition-text .entry {
    margin-bottom: 0.45em;
    padding-inline-start: 1.8em;
    text-indent: -1.8em;
    font-size: 0.92em;
    line-height: 1.5;
  }
  .edition-text .entry::before {
    text-indent: 0;
  }
  .edition-text .note {
    font-size: 0.88em;
  }
  .edition-text .verse {
    margin-bottom: 0;
    padding-inline-start: 1.6em;
  }
  .edition-text .speaker,
  .edition-text .small-caps {
    font-variant-caps: small-caps;
    letter-spacing: 0.03em;
  }
  /* A section too far away to see costs nothing to lay out; only worth it in very long texts. */
  .edition-text.long > section {
    content-visibility: auto;
    contain-intrinsic-size: auto 1200px;
  }

  /* The transcribed words are told by a hint, by the note and in the apparatus. */
  .edition-text .emended {
    text-decoration: underline dotted 0.07em var(--edition-emendation);
    text-underline-offset: 0.12em;
  }
  .edition-text .left-out::before {
    content: "‸";
    color: var(--edition-emendation);
    font-size: 0.75em;
  }

  .edition-text .note-ref {
    user-select: none;
    pointer-events: none;
    outline: none;
  }
  .edition-text.silent .note-ref {
    visibility: hidden;
  }

  .edition-text.selecting .note-ref {
    display: none;
  }
  /* Shown while it has the focus only: out of the flow too, it would part the letters it stands between. */
  .edition-text .note-ref:focus::before {
    content: attr(data-number);
    position: absolute;
    z-index: 2;
    min-width: 1.5rem;
    min-height: 1.5rem;
    box-sizing: border-box;
    margin: -0.9rem 0 0 -1.3rem;
    padding: 0.3rem 0.3rem 0;
    border: 1px solid var(--edition-accent);
    border-radius: 1rem;
    outline: 2px solid var(--edition-focus);
    outline-offset: 1px;
    background: var(--edition-paper-raised);
    color: var(--edition-accent);
    font: 600 0.6875rem / 1 var(--edition-font-ui);
    text-align: center;
    text-indent: 0;
  }

  /*
   * Each layer has a lane of its own under the words, so that those that cover one another do not
   * melt into a bar: figures nearest, then quotations, then claims, which cover whole sentences.
   */
  ::highlight(variorum-emendation) {
    text-decoration: underline dashed 2px var(--edition-emendation-line);
    text-underline-offset: 0.09em;
  }
  ::highlight(variorum-figure) {
    text-decoration: underline double 1px var(--edition-figure-line);
    text-underline-offset: 0.09em;
  }
  ::highlight(variorum-entity) {
    text-decoration: underline dotted 1px var(--edition-entity-line);
    text-underline-offset: 0.09em;
  }
  ::highlight(variorum-reference) {
    text-decoration: underline dashed 1px var(--edition-reference-line);
    text-underline-offset: 0.27em;
  }
  ::highlight(variorum-quotation) {
    text-decoration: underline solid 1px var(--edition-quotation-line);
    text-underline-offset: 0.27em;
  }
  ::highlight(variorum-claim) {
    text-decoration: underline solid 1px var(--edition-claim-line);
    text-underline-offset: 0.42em;
  }
  ::highlight(variorum-claim-plain) {
    text-decoration: underline solid 1px var(--edition-plain-line);
    text-underline-offset: 0.42em;
  }
  ::highlight(variorum-event) {
    text-decoration: underline dashed 1px var(--edition-event-line);
    text-underline-offset: 0.53em;
  }
  ::highlight(variorum-commentary) {
    text-decoration: underline dotted 1px var(--edition-commentary-line);
    text-underline-offset: 0.53em;
  }
  ::highlight(variorum-stance) {
    text-decoration: underline wavy 1px var(--edition-stance-line);
    text-underline-offset: 0.56em;
  }
  ::highlight(variorum-own) {
    background-color: var(--edition-own-ground);
    text-decoration: underline solid 2px var(--edition-own);
    text-underline-offset: 0.2em;
  }
  ::highlight(variorum-active) {
    background-color: var(--edition-active);
  }
  ::highlight(variorum-hit) {
    background-color: color-mix(in oklab, var(--edition-accent) 22%, var(--edition-paper));
  }

  @media screen and (max-width: 56.1875em) {
    .edition-text {
      font-size: calc(var(--edition-text-scale, 1) * 1.125rem);
    }
    .edition-text [data-n]::before {
      inset-inline: 0 auto;
      inset-block-start: -1.55em;
      line-height: 1;
    }
    .edition-text [data-n] {
      margin-bottom: 1.35em;
    }
    .edition-text .entry {
      margin-bottom: 1.2em;
    }
  }

  @media (forced-colors: active) {
    /* Else every mark is filled with the colour of a selection; all colours are the system's. */
    .edition-text {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .edition-text [data-n]::before {
      color: CanvasText;
      opacity: 1;
    }
    .edition-text [data-n]:focus-visible::after {
      background: Highlight;
    }
    .edition-text .note-ref:focus::before {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
    .edition-text ::selection {
      background-color: Highlight;
      color: HighlightText;
    }
    ::highlight(variorum-quotation),
    ::highlight(variorum-claim),
    ::highlight(variorum-claim-plain),
    ::highlight(variorum-figure),
    ::highlight(variorum-stance),
    ::highlight(variorum-emendation),
    ::highlight(variorum-reference),
    ::highlight(variorum-entity),
    ::highlight(variorum-event),
    ::highlight(variorum-commentary),
    ::highlight(variorum-own) {
      background-color: transparent;
      color: CanvasText;
      text-decoration-color: CanvasText;
    }
    ::highlight(variorum-active),
    ::highlight(variorum-hit) {
      background-color: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    /* Without the notes beside them the marks would say nothing. */
    ::highlight(variorum-quotation),
    ::highlight(variorum-claim),
    ::highlight(variorum-claim-plain),
    ::highlight(variorum-figure),
    ::highlight(variorum-stance),
    ::highlight(variorum-emendation),
    ::highlight(variorum-reference),
    ::highlight(variorum-entity),
    ::highlight(variorum-event),
    ::highlight(variorum-commentary),
    ::highlight(variorum-own),
    ::highlight(variorum-active),
    ::highlight(variorum-hit) {
      background-color: transparent;
      text-decoration: none;
    }
    .edition-text {
      font-size: 10.5pt;
    }
    .edition-text.long > section {
      content-visibility: visible;
    }
    .edition-text .note-ref {
      display: none;
    }
    .edition-text :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .edition-text p {
      orphans: 2;
      widows: 2;
    }
  }
`
