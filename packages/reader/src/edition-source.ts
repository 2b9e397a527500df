import type {ReactiveController, ReactiveControllerHost} from "lit"
import {withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {KeeperLink} from "./keeper-link.ts"
import type {Keeper} from "./keeper.ts"
import {loadEdition, textAlone} from "./load.ts"

/**
 * The edition an element shows: from an address or as a value, the reader's own annotations of
 * the keeper included. Asks the element to update whenever it changes.
 */
export class EditionSource implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #link: KeeperLink
  #src: string | null = null
  #base: Edition | null = null
  #edition: Edition | null = null
  #complete = false
  #ownRead = false
  #failure: string | null = null
  #load: AbortController | null = null
  #connected = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    this.#link = new KeeperLink(host, () => this.#keeperChanged())
    host.addController(this)
  }

  /** Null until there is a text. A text comes first, with nothing said about it. */
  get edition(): Edition | null {
    return this.#edition
  }

  /** Whether the annotations of the edition are there; the reader's own may not be. */
  get loaded(): boolean {
    return this.#complete
  }

  /** Whether the annotations are there, and the keeper's first read is over. */
  get complete(): boolean {
    return this.#complete && (this.keeper === null || this.#ownRead)
  }

  /** Why there is nothing to show, for the reader; null while all is well. */
  get failure(): string | null {
    return this.#failure
  }

  get keeper(): Keeper | null {
    return this.#link.keeper
  }

  set keeper(keeper: Keeper | null) {
    this.#ownRead = false
    this.#link.keeper = keeper
    void keeper?.opened.then(() => {
      if (keeper !== this.keeper) return
      this.#ownRead = true
      this.#keeperChanged()
    })
  }

  /** Shows an edition that is there already. */
  show(edition: Edition | null): void {
    this.#load?.abort()
    this.#load = null
    this.#src = null
    this.#failure = null
    this.#complete = edition !== null
    this.#set(edition)
  }

  /** Fetches an edition as soon as the element is in the page. */
  open(src: string | null): void {
    this.show(null)
    this.#src = src
    if (this.#connected) this.#fetch()
  }

  /** Tries once more after a failure. */
  retry(): void {
    this.open(this.#src)
  }

  hostConnected(): void {
    this.#connected = true
    if (this.#src !== null && !this.#complete) this.#fetch()
  }

  hostDisconnected(): void {
    this.#connected = false
    this.#load?.abort()
    this.#load = null
  }

  #fetch(): void {
    if (this.#src === null || this.#load) return
    const {signal} = (this.#load = new AbortController())
    this.#failure = null
    loadEdition(this.#src, text => this.#set(textAlone(text)), signal)
      .then(edition => {
        if (signal.aborted) return
        this.#complete = true
        this.#set(edition)
      })
      .catch((error: unknown) => {
        if (signal.aborted) return
        this.#failure = error instanceof Error ? error.message : String(error)
        this.#load = null
        this.#host.requestUpdate()
      })
  }

  #set(base: Edition | null): void {
    this.#base = base
    this.#keeperChanged()
  }

  #keeperChanged(): void {
    const own = this.keeper?.annotations
    // Before the first read is over, the keeper's empty list says nothing.
    this.#edition = this.#base && own && this.#complete ? withOwn(this.#base, own) : this.#base
    this.#host.requestUpdate()
  }
}
