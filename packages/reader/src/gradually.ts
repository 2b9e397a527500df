import {noChange} from "lit"
import {AsyncDirective, directive} from "lit/async-directive.js"
import {repeat} from "lit/directives/repeat.js"

/** More than fill a screen, and few enough to be there at once. */
const fillsAScreen = 40

/** With each frame so many more, of all lists together; fewer where the last one came late, for the page is scrolled. */
const fewest = 2
const most = 16
/** In milliseconds: a frame after more than this is late. */
const late = 20

/** The lists that have items to come, in the order in which they asked. */
const growing = new Set<Gradually>()
let frame = 0
let before = 0
let eachFrame = most

function goOn(): void {
  if (frame === 0 && growing.size > 0) frame = requestAnimationFrame(grow)
}

function grow(now: number): void {
  frame = 0
  eachFrame = now - before > late ? Math.max(fewest, eachFrame >> 1) : Math.min(most, eachFrame + 1)
  before = now
  let left = eachFrame
  for (const list of growing) {
    if (left <= 0) break
    left -= list.grow(left)
  }
  goOn()
}

/** On paper all of it stands. */
addEventListener("beforeprint", () => {
  for (const list of growing) list.grow(Infinity)
})

/**
 * The items of a long list: those at its beginning at once, the others with the frames that follow, so that a view
 * opens as fast with thousands of them. A list of another length than before begins anew. `atFirst`: how many at once,
 * for lists of large items or several lists in one view. `keyOf`: what an item is the same by, when what is drawn of it
 * has a state of its own; its index unless told otherwise.
 */
class Gradually extends AsyncDirective {
  #items: readonly unknown[] = []
  #draw: (item: never, index: number) => unknown = () => noChange
  #keyOf: (item: never, index: number) => unknown = (_, index) => index
  #shown = 0

  override render<T>(
    items: readonly T[],
    draw: (item: T, index: number) => unknown,
    atFirst = fillsAScreen,
    keyOf: (item: T, index: number) => unknown = (_, index) => index,
  ): unknown {
    if (items.length !== this.#items.length) this.#shown = 0
    this.#shown = Math.min(items.length, Math.max(this.#shown, atFirst))
    this.#items = items
    this.#draw = draw
    this.#keyOf = keyOf
    this.#await()
    return this.#drawnFrom(0)
  }

  override disconnected(): void {
    growing.delete(this)
  }

  override reconnected(): void {
    this.#await()
  }

  /** Draws at most so many more, and says how many. */
  grow(most: number): number {
    const before = this.#shown
    this.#shown = Math.min(this.#items.length, before + most)
    this.#await()
    this.setValue(this.#drawnFrom(before))
    return this.#shown - before
  }

  #await(): void {
    if (this.#shown < this.#items.length && this.isConnected) growing.add(this)
    else growing.delete(this)
    goOn()
  }

  #drawnFrom(first: number): unknown {
    return repeat(
      this.#items.slice(0, this.#shown),
      (item, index) => this.#keyOf(item as never, index),
      (item, index) => (index < first ? noChange : this.#draw(item as never, index)),
    )
  }
}

export const gradually = directive(Gradually) as <T>(
  items: readonly T[],
  draw: (item: T, index: number) => unknown,
  atFirst?: number,
  keyOf?: (item: T, index: number) => unknown,
) => unknown
