import {css} from "lit"

const all = css`
  ::highlight(variorum-own-yellow),
  ::highlight(variorum-own-green),
  ::highlight(variorum-own-blue),
  ::highlight(variorum-own-orange),
  ::highlight(variorum-own-violet)
`

/** The colours a reader may give to notes, for the document: each has a ground, and a line of its own kind. */
export const ownColoursStyle = css`
  :where(:root) {
    --edition-own-yellow: light-dark(#7a5b00, #e3c54a);
    --edition-own-yellow-ground: light-dark(#fdf2b8, #463d10);
    --edition-own-green: light-dark(#23692b, #85d08c);
    --edition-own-green-ground: light-dark(#d8f1d6, #1d4024);
    --edition-own-blue: light-dark(#1b5a9a, #8abdf3);
    --edition-own-blue-ground: light-dark(#d9e9fb, #1b3855);
    --edition-own-orange: light-dark(#994106, #f4a767);
    --edition-own-orange-ground: light-dark(#fde2c8, #553417);
    --edition-own-violet: light-dark(#643a9b, #c6a7f2);
    --edition-own-violet-ground: light-dark(#e9defb, #3c2c5a);
  }
  ::highlight(variorum-own-yellow) {
    background-color: var(--edition-own-yellow-ground);
    text-decoration: underline solid 1px var(--edition-own-yellow);
  }
  ::highlight(variorum-own-green) {
    background-color: var(--edition-own-green-ground);
    text-decoration: underline double 2px var(--edition-own-green);
  }
  ::highlight(variorum-own-blue) {
    background-color: var(--edition-own-blue-ground);
    text-decoration: underline dashed 2px var(--edition-own-blue);
  }
  ::highlight(variorum-own-orange) {
    background-color: var(--edition-own-orange-ground);
    text-decoration: underline wavy 1px var(--edition-own-orange);
  }
  ::highlight(variorum-own-violet) {
    background-color: var(--edition-own-violet-ground);
    text-decoration: underline dotted 2px var(--edition-own-violet);
  }
  ${all} {
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    ${all} {
      background-color: transparent;
      color: CanvasText;
      text-decoration-color: CanvasText;
    }
  }
  @media print {
    ${all} {
      background-color: transparent;
      text-decoration: none;
    }
  }
`
