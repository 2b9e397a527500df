import type {TemplateResult} from "lit"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"

/** Words of the text or of its editors, for whoever reads them aloud or breaks them at line ends. */
export function asWritten(words: unknown): TemplateResult {
  return html`<span lang=${editionLanguage}>${words}</span>`
}
