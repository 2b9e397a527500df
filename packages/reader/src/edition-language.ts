import type {TemplateResult} from "lit"
import {html} from "./html.ts"

/** What the text and its editors write in, whatever language the interface speaks. */
export const editionLanguage = "en"

/** Words of the text or of its editors, for whoever reads them aloud or breaks them at line ends. */
export function asWritten(words: unknown): TemplateResult {
  return html`<span lang=${editionLanguage}>${words}</span>`
}
