import {linkTo, parsePassageLink, placePassage, printPassageLink} from "@variorum/anchoring"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {chicagoNote, citedText} from "./citation-forms.ts"
import type {Cited} from "./citation-forms.ts"
import {copiedWords} from "./copying.ts"
import type {EditionCite} from "./edition-cite.ts"
import type {Message} from "./note-desk.ts"
import {passageInWords, placeInWords} from "./passage-words.ts"
import type {ShownText} from "./shown-text.ts"
import type {HrefOf} from "./view-link.ts"

export interface PassageHost {
  readonly text: () => EditionText
  readonly hrefOf: () => HrefOf | null
  readonly now: () => Date
  readonly say: (message: Message) => void
  /** Goes to words, and marks them where `marked`. */
  readonly show: (span: Span, marked: boolean) => void
  /** The dialog of the citations; upgraded once its code is there. */
  readonly dialog: () => EditionCite
}

/** Many more places than these nobody would look through. */
const mostWays = 6

/** The work on passages of the text: links to them, what such a link leads to, citing, copying. */
export class PassageDesk {
  readonly #host: PassageHost

  constructor(host: PassageHost) {
    this.#host = host
  }

  /** Goes to a linked passage and says what became of it; to the place of its link, for want of a better. */
  arrive(citation: string): void {
    const link = parsePassageLink(citation)
    if (!link) {
      this.#host.say({
        text: msg`This address names no passage: it may have been cut short on its way.`,
      })
      return
    }
    const text = this.#host.text()
    const {canonical} = text
    const placed = placePassage(link, text)
    const there = placed.span ?? placed.candidates[0] ?? canonical.block(link.block)
    if (there) this.#host.show(there, placed.span !== null)
    this.#host.say({
      text: passageInWords(placed, link, canonical),
      ways: placed.candidates.slice(0, mostWays).map(span => ({
        label: placeInWords(span, canonical),
        go: () => this.#host.show(span, true),
      })),
      ...(placed.state === "identical" && placed.sameText ? {passing: true} : {}),
    })
  }

  /** Copies the link to words, or to a whole block for want of any; shows it where that is not allowed. */
  async copyLink(span: Span | null, block: string): Promise<void> {
    const address = this.#addressOf(span, block)
    if (address === null) {
      this.#host.say({
        text: msg`On this page passages have no addresses, so there is no link to copy.`,
      })
      return
    }
    try {
      await navigator.clipboard.writeText(address)
      const text = span
        ? msg`The link to these words (${placeInWords(span, this.#host.text().canonical)}) is copied.`
        : msg`The link to ${block} is copied.`
      this.#host.say({text, passing: true})
    } catch {
      await this.cite(span, block, msg`The browser did not let the link be copied. Here it is:`)
    }
  }

  /** Opens the citations of words, or of a whole block for want of any. */
  async cite(span: Span | null, block: string, note = ""): Promise<void> {
    await import("./edition-cite.ts")
    const {canonical} = this.#host.text()
    const words = span ?? canonical.block(block)
    await this.#host.dialog().show(this.#cited(span, block, words), note)
  }

  /** Puts words into the clipboard in place of what the browser would. */
  copy(event: ClipboardEvent, span: Span, shown: ShownText, cited: boolean): void {
    const data = event.clipboardData
    if (!data) return
    const block = this.#host.text().canonical.blockAt(span.from).n
    const citation = cited ? chicagoNote(this.#cited(span, block, span)) : null
    const {plain, html} = copiedWords(span, shown, citation)
    data.setData("text/plain", plain)
    data.setData("text/html", html)
    event.preventDefault()
  }

  #cited(span: Span | null, block: string, words: Span | null): Cited {
    const text = this.#host.text()
    return {
      ...citedText(text),
      place: span ? placeInWords(span, text.canonical) : block,
      quote: words && text.canonical.slice(words),
      address: this.#addressOf(span, block),
      accessed: this.#host.now(),
    }
  }

  #addressOf(span: Span | null, block: string): string | null {
    const hrefOf = this.#host.hrefOf()
    if (!hrefOf) return null
    const place = span ? {passage: printPassageLink(linkTo(span, this.#host.text()))} : {block}
    return new URL(hrefOf({kind: "read", place}), document.baseURI).href
  }
}
