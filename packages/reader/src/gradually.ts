import {noChange} from "lit"
import {AsyncDirective, directive} from "lit/async-directive.js"
import {repeat} from "lit/directives/repeat.js"

/** More than fill a screen, and few enough to be there at once. */
const atFirst = 150

/** With each frame so many more; they leave it time to scroll. */
const eachFrame = 16

/**
 * The items of a long list: those at its beginning at once, the others with the frames that follow, so that a view
 * opens as fast with thousands of them. A list of another length than before begins anew.
 */
class Gradually extends AsyncDirective {
  #items: readonly unknown[] = []
  #draw: (item: never, index: number) => unknown = () => noChange
  #shown = 0
  #frame = 0

  override render<T>(items: readonly T[], draw: (item: T, index: number) => unknown): unknown {
    if (items.length !== this.#items.length) this.#shown = 0
    this.#shown = Math.min(items.length, Math.max(this.#shown, atFirst))
    this.#items = items
    this.#draw = draw
    this.#goOn()
    return this.#drawnFrom(0)
  }

  override disconnected(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  override reconnected(): void {
    this.#goOn()
  }

  #goOn(): void {
    if (this.#frame !== 0 || this.#shown === this.#items.length || !this.isConnected) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      const before = this.#shown
      this.#shown = Math.min(this.#items.length, before + eachFrame)
      this.setValue(this.#drawnFrom(before))
      this.#goOn()
    })
  }

  #drawnFrom(first: number): unknown {
    return repeat(
      this.#items.slice(0, this.#shown),
      (_, index) => index,
      (item, index) => (index < first ? noChange : this.#draw(item as never, index)),
    )
  }
}

export const gradually = directive(Gradually) as <T>(
  items: readonly T[],
  draw: (item: T, index: number) => unknown,
) => unknown
