import type {TemplateResult} from "lit"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"

/**
 * Words of the text or of its editors, for whoever reads them aloud or breaks them at line ends. Those of a reader’s own
 * may be in any language, and are not said to be in one.
 */
export function asWritten(words: unknown, isOwn = false): TemplateResult {
  return html`<bdi lang=${isOwn ? "" : editionLanguage}>${words}</bdi>`
}
