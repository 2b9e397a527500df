import {css} from "lit"

/**
 * The custom properties that all elements of an edition draw with, for the document. A page may
 * set any of them on `:root` or on the element. Quiet ink keeps 4.5:1 on paper, hues 4.5:1 too.
 */
export const themeStyle = css`
  :where(:root) {
    color-scheme: light dark;
    --edition-font-text:
      "Source Serif 4 Variable", "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif;
    --edition-font-ui:
      system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    --edition-paper: #fdfcf8;
    --edition-paper-raised: #ffffff;
    --edition-paper-sunk: #f5f2ea;
    --edition-ink: #211f1b;
    --edition-ink-quiet: #66615a;
    --edition-rule: #ddd7ca;
    --edition-accent: #7c2d12;
    --edition-focus: #1d4ed8;
    --edition-active: #fbe9b7;
    --edition-quotation: #2c6a4a;
    --edition-claim: #8a4a06;
    --edition-figure: #a01f3a;
    --edition-stance: #6b3fa0;
    --edition-emendation: #0b6570;
    --edition-reference: #4b5b6c;
    --edition-entity: #5d6312;
    --edition-event: #1f5c9e;
    --edition-commentary: #6f5a45;
    --edition-own: #a12173;
    --edition-own-ground: #fbe7f3;
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

  @media (prefers-color-scheme: dark) {
    :where(:root) {
      --edition-paper: #191815;
      --edition-paper-raised: #23211d;
      --edition-paper-sunk: #131210;
      --edition-ink: #e6e1d6;
      --edition-ink-quiet: #a39d90;
      --edition-rule: #3a3731;
      --edition-accent: #f0a67f;
      --edition-focus: #8db4ff;
      --edition-active: #544516;
      --edition-quotation: #7cc79d;
      --edition-claim: #e0a45b;
      --edition-figure: #f08a9c;
      --edition-stance: #c3a2f0;
      --edition-emendation: #6cc5cf;
      --edition-reference: #a9b7c6;
      --edition-entity: #c3c96a;
      --edition-event: #8bbcf2;
      --edition-commentary: #c9b39b;
      --edition-own: #f093cb;
      --edition-own-ground: #47203a;
    }
  }

  @media (prefers-contrast: more) {
    :where(:root) {
      --edition-paper: light-dark(#ffffff, #000000);
      --edition-ink: light-dark(#000000, #ffffff);
      --edition-ink-quiet: light-dark(#333333, #d0d0d0);
      --edition-rule: light-dark(#555555, #aaaaaa);
      --edition-mark-strength: 100%;
      --edition-quiet-strength: 100%;
    }
  }
`
