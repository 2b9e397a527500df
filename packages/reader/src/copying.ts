import {DOMSerializer} from "prosemirror-model"
import {schema} from "@variorum/document"
import type {Span} from "@variorum/document"
import type {ShownText} from "./shown-text.ts"

/** Words as the clipboard takes them. */
export interface CopiedWords {
  readonly plain: string
  readonly html: string
}

/**
 * Words of the text as it stands on the page, and nothing of what the reader puts beside them: a paragraph a
 * line, in HTML a paragraph each, unless all are of one. `span` counts in the base text; a citation follows
 * on a line of its own.
 */
export function copiedWords(span: Span, text: ShownText, citation: string | null): CopiedWords {
  const shown = text.toShown(span)
  const words = text.canonical.slice(shown).replaceAll("\ufffc", "")
  return {
    plain: citation === null ? words : `${words}\n\n${citation}`,
    html: htmlOf(shown, text, citation),
  }
}

function htmlOf(span: Span, {doc, canonical}: ShownText, citation: string | null): string {
  const {content} = doc.slice(canonical.toPos(span.from), canonical.toPos(span.to))
  const holder = document.createElement("div")
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(content))
  for (const element of holder.querySelectorAll("*")) {
    if (element.className === "breakpoint") element.remove()
    for (const name of ["id", "data-n", "class"]) element.removeAttribute(name)
  }
  if (citation !== null) {
    if (content.firstChild?.isInline) {
      const words = document.createElement("p")
      words.append(...holder.childNodes)
      holder.append(words)
    }
    const paragraph = document.createElement("p")
    paragraph.textContent = citation
    holder.append(paragraph)
  }
  return holder.innerHTML
}
