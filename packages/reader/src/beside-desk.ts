import {msg} from "@variorum/words"
import {nothing, render} from "lit"
import type {Iri} from "@variorum/annotation"
import {linkTo, parsePassageLink, printPassageLink} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {besideStyle} from "./beside-style.ts"
import {spanOfPlace} from "./span-of-place.ts"
import "./edition-beside.ts"
import type {EditionBeside} from "./edition-beside.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {EditionReader} from "./edition-reader.ts"
import {html} from "./html.ts"
import {keepingPlace} from "./keeping-place.ts"
import {adoptLate} from "./late-style.ts"
import {narrowest} from "./reader-style.ts"
import {coverFoot} from "./scroll-to-box.ts"
import type {TextDesk} from "./text-desk.ts"
import {currentBlock} from "./text-moves.ts"
import type {Beside, Place, View} from "./view.ts"

type ReadView = View & {readonly kind: "read"}

/** Up to this width the second pane leaves the margin no room. */
const crowdedUpTo = "79.9375em"

export interface BesideHost {
  readonly reader: EditionReader
  readonly desk: TextDesk
  readonly known: () => KnownEdition | null
  readonly contested: () => ReadonlySet<Iri>
  /** Whether all files of the edition are read. */
  readonly complete: () => boolean
  /** Pixels at the top of the window that something covers. */
  readonly inset: () => number
  /** `stays`: the text is at its place already. */
  readonly go: (view: View, replaces: boolean, stays: boolean) => void
  /** Whether the pane leaves the margin no room. */
  readonly crowd: (crowded: boolean) => void
  readonly announce: (words: string) => void
}

/** The second pane of a reader: another place of the text beside it, or a question. Loaded when first used. */
export class BesideDesk {
  readonly #host: BesideHost
  readonly #aside = document.createElement("aside")
  readonly #small = matchMedia(`(max-width: ${narrowest})`)
  readonly #crowded = matchMedia(`(max-width: ${crowdedUpTo})`)
  #open = false
  /** The pane gets the focus as soon as it shows what was asked for. */
  #focusing = false
  /** What had the focus before the pane. */
  #before: HTMLElement | null = null

  /** Ends with the signal. */
  constructor(host: BesideHost, signal: AbortSignal) {
    this.#host = host
    const aside = this.#aside
    const root = this.#root
    adoptLate(root, besideStyle)
    aside.className = "beside"
    aside.ariaLabel = msg`Beside the text`
    aside.hidden = true
    root.querySelector(".page")!.after(aside)
    const sizes = new ResizeObserver(() => this.#measure())
    sizes.observe(aside)
    sizes.observe(root.querySelector("edition-bar")!)
    this.#crowded.addEventListener("change", () => this.#crowd(), {signal})
    addEventListener("keydown", event => this.#onKey(event), {signal})
    signal.addEventListener("abort", () => {
      sizes.disconnect()
      coverFoot(0)
      render(nothing, aside)
      aside.remove()
    })
  }

  /** Whether there is something beside the text. */
  get isOpen(): boolean {
    return this.#open
  }

  /** Goes to a place of the text, what is beside it, or both; what is not named stays as it is. */
  go({place, beside: asked}: ReadView, replaces: boolean): void {
    const now = this.#host.reader.view
    const reading = now.kind === "read"
    const beside = asked === undefined && reading ? now.beside : this.#addressed(asked)
    const stays = reading && place === undefined
    const at = stays ? this.#here() : place
    if (beside && asked !== undefined && !replaces) {
      if (stays) this.#focusing = true
      else this.#host.announce(msg`Two places, side by side`)
    }
    this.#host.go(
      {kind: "read", ...(at ? {place: at} : {}), ...(beside ? {beside} : {})},
      replaces,
      stays,
    )
  }

  /** Puts the words selected in the text, the note or else the paragraph at hand beside it. */
  openHere(): void {
    const {view} = this.#host.desk
    if (!view) return
    const selected = view.selected()
    const note = view.references.focused()
    const beside: Beside = selected ??
      (note === null ? null : {annotation: note}) ?? {
        block: currentBlock(view, this.#host.inset()),
      }
    this.#remember()
    if (selected) document.getSelection()?.removeAllRanges()
    this.go({kind: "read", beside}, false)
  }

  /** Closes the pane; whether there was one. */
  leave(): boolean {
    if (!this.#open) return false
    this.go({kind: "read", beside: null}, false)
    return true
  }

  /** To be called whenever something shown may have changed. */
  update(): void {
    const {reader, desk, known: knowing, contested, complete} = this.#host
    const known = knowing()
    const text = desk.view
    const beside = reader.view.kind === "read" ? reader.view.beside : null
    const isOpen = Boolean(beside && known && text)
    if (isOpen !== this.#open) this.#turn(isOpen)
    if (!beside || !known || !text) return
    render(
      html`<edition-beside
        .beside=${beside}
        .known=${known}
        .shown=${text.shown}
        .shownNotes=${desk.shown}
        .contested=${contested()}
        .comparisons=${"question" in beside ? reader.disputes : []}
        .complete=${complete()}
        .hrefOf=${reader.hrefOf}
        @beside-swap=${() => this.#swap()}
        @beside-main=${() => this.#toMain(beside)}
        @beside-close=${() => this.leave()}
      ></edition-beside>`,
      this.#aside,
    )
    if (!this.#focusing) return
    this.#focusing = false
    this.#remember()
    this.#pane?.focus()
  }

  get #root(): ShadowRoot {
    return this.#host.reader.renderRoot as ShadowRoot
  }

  get #pane(): EditionBeside | null {
    return this.#aside.querySelector("edition-beside")
  }

  get #isFocused(): boolean {
    return this.#aside.contains(this.#root.activeElement)
  }

  #turn(isOpen: boolean): void {
    const {reader, desk, inset} = this.#host
    const wasFocused = this.#isFocused
    this.#open = isOpen
    const change = () => {
      reader.toggleAttribute("paired", isOpen)
      this.#aside.hidden = !isOpen
      if (!isOpen) render(nothing, this.#aside)
    }
    if (reader.view.kind === "read" && desk.view) keepingPlace(desk.view, inset(), change)
    else change()
    this.#measure()
    // A state that changes while its element is drawn.
    queueMicrotask(() => this.#crowd())
    if (!isOpen && wasFocused && reader.view.kind === "read") this.#back()
  }

  #crowd(): void {
    this.#host.crowd(this.#open && this.#crowded.matches)
  }

  #measure(): void {
    const bar = this.#root.querySelector<HTMLElement>("edition-bar")!
    this.#aside.style.setProperty("--text-top", `${bar.offsetHeight}px`)
    coverFoot(this.#open && this.#small.matches ? this.#aside.offsetHeight : 0)
  }

  /** What has the focus now gets it back when the pane closes. */
  #remember(): void {
    if (this.#isFocused) return
    const focused = document.activeElement
    this.#before = focused instanceof HTMLElement && focused !== document.body ? focused : null
  }

  #back(): void {
    const {desk, inset} = this.#host
    const before = this.#before
    this.#before = null
    if (before?.isConnected && desk.view?.dom.contains(before)) before.focus({preventScroll: true})
    else desk.view?.focusBlock(desk.view.firstVisibleBlock(inset()))
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "F6" || !this.#open || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    if (this.#isFocused) {
      this.#back()
      return
    }
    this.#remember()
    this.#pane?.focus()
  }

  #swap(): void {
    const {view} = this.#host.reader
    if (view.kind !== "read" || !view.beside || "question" in view.beside) return
    this.#focusing = false
    this.#host.announce(msg`The two places have changed sides`)
    this.#host.go({kind: "read", place: view.beside, beside: this.#here()}, false, false)
  }

  #toMain(beside: Beside): void {
    const view: View =
      "question" in beside ? {kind: "question", id: beside.question} : {kind: "read", place: beside}
    this.#host.go(view, false, false)
  }

  /** Where the text is: the place that was gone to while it is in sight, else the first block in sight. */
  #here(): Place {
    const {reader, desk, inset, known} = this.#host
    const view = desk.view!
    const {place} = reader.view as ReadView
    const span = place && this.#spanOf(place, known()!)
    const box = span && view.firstLineOf(span)
    if (place && box && !("from" in place) && box.bottom > inset() && box.top < innerHeight) {
      return place
    }
    return {block: view.firstVisibleBlock(inset())}
  }

  #spanOf(place: Place, {edition, notes}: KnownEdition): Span | null {
    const {canonical} = edition.text
    if (!("passage" in place)) return spanOfPlace(place, canonical, notes)
    const link = parsePassageLink(place.passage)
    return link && canonical.block(link.block)
  }

  /** A stretch of the text as a passage, which has an address. */
  #addressed(beside: Beside | null | undefined): Beside | null | undefined {
    const text = this.#host.known()?.edition.text
    if (!beside || !("from" in beside) || !text) return beside
    if (beside.from === beside.to) return {block: text.canonical.blockAt(beside.from).n}
    return {passage: printPassageLink(linkTo(beside, text))}
  }
}
