import type {TemplateResult} from "lit"
import {languageOfWords} from "./edition-language.ts"
import {html} from "./html.ts"

/** Words of the text, of its editors or of a reader’s own, for whoever reads them aloud or breaks them at line ends. */
export function asWritten(words: unknown, isOwn = false): TemplateResult {
  return html`<bdi lang=${languageOfWords(isOwn)}>${words}</bdi>`
}
