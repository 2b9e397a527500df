import type {ReactiveController, ReactiveControllerHost} from "lit"
import type {Annotation} from "@variorum/annotation"
import {pointsOf, withOwnAtOnce} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {KeeperLink} from "./keeper-link.ts"
import type {Keeper} from "./keeper.ts"
import {loadEdition, textAlone} from "./load.ts"
import type * as searchCode from "./search-own.ts"

/** So many more characters before and after what is in sight. */
const around = 500

/**
 * The edition an element shows: from an address or as a value, the reader's own annotations of
 * the keeper included. Asks the element to update whenever it changes.
 */
export class EditionSource implements ReactiveController {
  readonly #host: ReactiveControllerHost
  /** Whether the next update shows what the keeper has just kept. */
  isKept = false
  readonly #loading: (code: Promise<unknown>) => void
  readonly #link: KeeperLink
  #src: string | null = null
  #base: Edition | null = null
  #edition: Edition | null = null
  #complete = false
  #ownRead = false
  /** Where own annotations were asked for before all were read. */
  #asked: Span | null = null
  /** Whether those have come. */
  #nearRead = false
  /** Comes with the first own annotation whose words are not where it says. */
  #searching: typeof searchCode | null = null
  /** Until it has come, or has failed. */
  #searched: Promise<void> | null = null
  #failure: string | null = null
  #load: AbortController | null = null
  #connected = false

  /** `loading` is told of code that is on its way, and says so when that fails. */
  constructor(host: ReactiveControllerHost, loading: (code: Promise<unknown>) => void) {
    this.#host = host
    this.#loading = loading
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
    return this.#complete && (this.keeper === null || this.#ownRead) && this.#searched === null
  }

  /** Whether the annotations are there, those of the reader's own excepted that stand out of sight. */
  get inSight(): boolean {
    return this.complete || (this.#complete && this.#nearRead && this.#searched === null)
  }

  /** Settles when all own annotations that are there have been looked for, or cannot be. */
  get searched(): Promise<void> {
    return (this.#searched ?? Promise.resolve()).catch(() => undefined)
  }

  /** Why there is nothing to show, for the reader; null while all is well. */
  get failure(): string | null {
    return this.#failure
  }

  get keeper(): Keeper | null {
    return this.#link.keeper
  }

  set keeper(keeper: Keeper | null) {
    this.#ownRead = this.#nearRead = false
    this.#asked = null
    this.#link.keeper = keeper
    void keeper?.opened.then(() => {
      if (keeper !== this.keeper) return
      this.#ownRead = true
      this.#keeperChanged()
    })
  }

  /** Has own annotations read on words that are in sight, before all the others. */
  lookAt({from, to}: Span): void {
    const {keeper} = this
    const text = this.#base?.text
    if (!text || !keeper?.near || this.#ownRead) return
    if (this.#asked && this.#asked.from <= from && to <= this.#asked.to) return
    // Those that reach into sight, and what a little scrolling brings.
    const asked = {
      from: Math.max(0, from - around),
      to: Math.min(to + around, text.canonical.length),
    }
    this.#asked = asked
    const points = pointsOf(text.canonical)
    const near = keeper.near(text.id, points.fromUtf16(asked.from), points.fromUtf16(asked.to))
    void near.then(() => {
      if (keeper !== this.keeper || asked !== this.#asked || this.#ownRead) return
      this.#nearRead = true
      this.#host.requestUpdate()
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
    if (base?.text !== this.#base?.text) {
      this.#asked = null
      this.#nearRead = false
    }
    this.#base = base
    this.#edition = null
    this.#keeperChanged()
  }

  #keeperChanged(): void {
    const own = this.keeper?.annotations
    this.isKept = this.complete && own !== undefined
    // Before the first read is over, the keeper's empty list says nothing.
    this.#edition = this.#base && own && this.#complete ? this.#with(this.#base, own) : this.#base
    this.#host.requestUpdate()
  }

  #with(base: Edition, own: readonly Annotation[]): Edition {
    // What the last one has need not be found again.
    const last = this.#edition ?? base
    const edition = this.#searching?.withOwn(last, own) ?? withOwnAtOnce(last, own)
    if (edition === null) this.#loading((this.#searched ??= this.#search()))
    return edition ?? last
  }

  async #search(): Promise<void> {
    try {
      this.#searching = await import("./search-own.ts")
    } finally {
      this.#searched = null
      if (this.#searching) this.#keeperChanged()
      else this.#host.requestUpdate()
    }
  }
}
