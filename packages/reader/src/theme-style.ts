import {css} from "lit"

const moreContrast = css`
  --edition-paper: light-dark(#ffffff, #000000);
  --edition-ink: light-dark(#000000, #ffffff);
  --edition-ink-quiet: light-dark(#333333, #d0d0d0);
  --edition-rule: light-dark(#555555, #aaaaaa);
  --edition-mark-strength: 100%;
  --edition-quiet-strength: 100%;
`

/**
 * The custom properties that all elements of an edition draw with, for the document. A page may
 * set any of them on `:root` or on the element. Quiet ink keeps 4.5:1 on paper, hues 4.5:1 too.
 */
export const themeStyle = css`
  :where(:root) {
    color-scheme: light dark;
    /* Says that the document has these rules. */
    --edition-styled: 1;
    --edition-font-text:
      "Source Serif 4 Variable", "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif;
    --edition-font-ui:
      system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    --edition-paper: light-dark(#fdfcf8, #191815);
    --edition-paper-raised: light-dark(#ffffff, #23211d);
    --edition-paper-sunk: light-dark(#f5f2ea, #131210);
    --edition-ink: light-dark(#211f1b, #e6e1d6);
    --edition-ink-quiet: light-dark(#66615a, #a39d90);
    --edition-rule: light-dark(#ddd7ca, #3a3731);
    --edition-accent: light-dark(#7c2d12, #f0a67f);
    --edition-focus: light-dark(#1d4ed8, #8db4ff);
    --edition-active: light-dark(#fbe9b7, #544516);
    --edition-quotation: light-dark(#2c6a4a, #7cc79d);
    --edition-claim: light-dark(#8a4a06, #e0a45b);
    --edition-figure: light-dark(#a01f3a, #f08a9c);
    --edition-stance: light-dark(#6b3fa0, #c3a2f0);
    --edition-emendation: light-dark(#0b6570, #6cc5cf);
    --edition-reference: light-dark(#4b5b6c, #a9b7c6);
    --edition-entity: light-dark(#5d6312, #c3c96a);
    --edition-event: light-dark(#1f5c9e, #8bbcf2);
    --edition-commentary: light-dark(#6f5a45, #c9b39b);
    --edition-own: light-dark(#a12173, #f093cb);
    --edition-own-ground: light-dark(#fbe7f3, #47203a);
    /* Marks are quieter than what is said about them, and still 3:1 on paper. */
    --edition-mark-strength: 68%;
    /* What the text shows by itself, and what only comments. */
    --edition-quiet-strength: 45%;
    --edition-quotation-line: color-mix(
      in oklab,
      var(--edition-quotation) var(--edition-quiet-strength),
      var(--edition-paper)
    );
    --edition-claim-line: color-mix(
      in oklab,
      var(--edition-claim) var(--edition-mark-strength),
      var(--edition-paper)
    );
    /* Nearly every sentence claims something: what nobody contests is only hinted at, and told beside the text. */
    --edition-plain-line: color-mix(in oklab, var(--edition-claim) 14%, var(--edition-paper));
    --edition-figure-line: color-mix(
      in oklab,
      var(--edition-figure) var(--edition-mark-strength),
      var(--edition-paper)
    );
    --edition-stance-line: color-mix(
      in oklab,
      var(--edition-stance) var(--edition-mark-strength),
      var(--edition-paper)
    );
    --edition-emendation-line: color-mix(
      in oklab,
      var(--edition-emendation) var(--edition-mark-strength),
      var(--edition-paper)
    );
    --edition-reference-line: color-mix(
      in oklab,
      var(--edition-reference) var(--edition-mark-strength),
      var(--edition-paper)
    );
    --edition-entity-line: color-mix(
      in oklab,
      var(--edition-entity) var(--edition-mark-strength),
      var(--edition-paper)
    );
    --edition-event-line: color-mix(
      in oklab,
      var(--edition-event) var(--edition-quiet-strength),
      var(--edition-paper)
    );
    --edition-commentary-line: color-mix(
      in oklab,
      var(--edition-commentary) var(--edition-quiet-strength),
      var(--edition-paper)
    );
  }

  :where(:root[data-theme="light"]) {
    color-scheme: light;
  }

  :where(:root[data-theme="dark"]) {
    color-scheme: dark;
  }

  :where(:root[data-theme="sepia"]) {
    color-scheme: light;
    --edition-paper: #f4ecd8;
    --edition-paper-raised: #fbf5e6;
    --edition-paper-sunk: #ebe1c8;
    --edition-ink: #3a2e1f;
    --edition-ink-quiet: #655640;
    --edition-rule: #d3c5a4;
    --edition-active: #f2d88f;
    --edition-quotation: #22593d;
    --edition-claim: #7c4104;
    --edition-reference: #435262;
    --edition-entity: #525810;
    --edition-event: #1b5290;
    --edition-emendation: #09575f;
    --edition-commentary: #63503d;
  }

  @media (prefers-contrast: more) {
    :where(:root:not([data-theme="sepia"])) {
      ${moreContrast}
    }
  }

  :where(:root[data-theme="contrast"]) {
    ${moreContrast}
  }
`
