import {PrintEvent} from "@variorum/reader"
import type {PrintContent} from "@variorum/reader"
import {language, tongue} from "@variorum/words"
import type {Words} from "@variorum/words"

/** What the print page is given. */
export interface PrintMessage {
  readonly content: PrintContent
  readonly language: string
  /** Of the language; null in English. */
  readonly words: Words | null
}

/**
 * Opens the print page when someone wants an edition on paper, and gives it the content as often as it asks: a reload
 * is another asking.
 */
export function wirePrinting(reader: HTMLElement, signal: AbortSignal): void {
  const wanted = new WeakMap<MessageEventSource, () => PrintContent>()
  reader.addEventListener(
    PrintEvent.type,
    event => {
      const pages = open("print.html")
      if (!pages) return
      event.preventDefault()
      wanted.set(pages, event.content)
    },
    {signal},
  )
  addEventListener(
    "message",
    ({origin, source, data}) => {
      const content = source && wanted.get(source)
      if (origin !== location.origin || data !== "variorum-print" || !content) return
      const words: PrintMessage = {content: content(), language, words: tongue?.words ?? null}
      source.postMessage(words, {targetOrigin: origin})
    },
    {signal},
  )
}
