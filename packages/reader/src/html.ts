import * as lit from "lit"
import {tongue} from "@variorum/words"
import type {TemplateTranslation} from "@variorum/words"

/**
 * Lit’s own tag; where another language is spoken, the words and labels of the template are put into it, run by run
 * between two tags. A sentence with tags in it is one run if its template is a `sentence`.
 */
export const html: typeof lit.html = tongue ? translated(lit.html, tongue.runs) : lit.html

/** Like `html`, within an SVG. */
export const svg: typeof lit.svg = tongue ? translated(lit.svg, tongue.runs) : lit.svg

/** Like `html`, of one sentence: it is translated as a whole, with its tags. */
export const sentence: typeof lit.html = tongue ? translated(lit.html, tongue.whole) : lit.html

function translated<Result>(
  tag: (template: TemplateStringsArray, ...values: unknown[]) => Result,
  translation: TemplateTranslation,
): typeof tag {
  return (template, ...values) => {
    const {strings, order} = translation(template)
    return tag(strings, ...order.map(index => values[index]))
  }
}
