import type {CSSResult} from "lit"

/** Gives a shadow tree rules that come later than it; once is enough. */
export function adoptLate(root: Node, style: CSSResult): void {
  const sheet = style.styleSheet
  const {adoptedStyleSheets} = root as ShadowRoot
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
}
