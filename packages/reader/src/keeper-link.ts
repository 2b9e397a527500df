import type {ReactiveController, ReactiveControllerHost} from "lit"
import type {Keeper} from "./keeper.ts"

/** Holds a keeper for an element that is in the page, and tells it of every change. */
export class KeeperLink implements ReactiveController {
  readonly #changed: () => void
  #keeper: Keeper | null = null
  #end: AbortController | null = null
  #connected = false

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed
    host.addController(this)
  }

  get keeper(): Keeper | null {
    return this.#keeper
  }

  set keeper(keeper: Keeper | null) {
    if (keeper === this.#keeper) return
    this.#unsubscribe()
    this.#keeper = keeper
    if (this.#connected) this.#subscribe()
  }

  hostConnected(): void {
    this.#connected = true
    this.#subscribe()
  }

  hostDisconnected(): void {
    this.#connected = false
    this.#unsubscribe()
  }

  #subscribe(): void {
    const keeper = this.#keeper
    if (!keeper) return
    const end = (this.#end = new AbortController())
    keeper.subscribe(this.#changed, end.signal)
    void keeper.opened.then(() => {
      if (!end.signal.aborted) this.#changed()
    })
    this.#changed()
  }

  #unsubscribe(): void {
    this.#end?.abort()
    this.#end = null
  }
}
