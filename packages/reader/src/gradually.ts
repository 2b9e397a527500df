import {noChange} from "lit"
import {AsyncDirective, directive} from "lit/async-directive.js"
import type {ChildPart} from "lit/directive.js"
import {repeat} from "lit/directives/repeat.js"

/** More than fill a screen, and few enough to be there at once: of all lists that come in one frame together. */
const fillsAScreen = 40

/** With each frame so many more, of all lists together; fewer where the last one came late, for the page is scrolled. */
const fewest = 2
const most = 16
/** While the page is scrolled so many, and only of lists whose end comes near. */
const mostScrolled = 6
/** In milliseconds: a frame after more than this is late. */
const late = 20
/** In milliseconds after the last of its events a page is taken to be scrolled. */
const stillScrolled = 150
/** In heights of the window. */
const near = 2

/** The lists that have items to come, in the order in which they asked. */
const growing = new Set<Gradually>()
let frame = 0
let before = 0
let eachFrame = most
let scrolled = -Infinity
let leftAtFirst = fillsAScreen

function goOn(): void {
  if (frame === 0 && growing.size > 0) frame = requestAnimationFrame(grow)
}

function grow(now: number): void {
  frame = 0
  eachFrame = now - before > late ? Math.max(fewest, eachFrame >> 1) : Math.min(most, eachFrame + 1)
  before = now
  const isScrolled = now - scrolled < stillScrolled
  let left = isScrolled ? Math.min(eachFrame, mostScrolled) : eachFrame
  for (const list of growing) {
    if (left <= 0) break
    if (isScrolled && !list.isNear()) continue
    // Lists within its items draw of the same.
    leftAtFirst = left
    const grown = list.grow(left)
    left = leftAtFirst - grown
  }
  leftAtFirst = fillsAScreen
  goOn()
}

/** How many of `wanted` items may stand at once beside those of other lists in this frame. */
function takeAtFirst(wanted: number): number {
  if (leftAtFirst === fillsAScreen) {
    requestAnimationFrame(() => {
      leftAtFirst = fillsAScreen
    })
  }
  const taken = Math.min(wanted, leftAtFirst)
  leftAtFirst -= taken
  return taken
}

addEventListener("scroll", () => (scrolled = performance.now()), {capture: true, passive: true})

/** On paper all of it stands. */
addEventListener("beforeprint", () => {
  for (const list of growing) list.grow(Infinity)
})

/**
 * The items of a long list: those at its beginning at once, the others with the frames that follow, so that a view
 * opens as fast with thousands of them. A list of another length than before begins anew. `atFirst`: how many at once,
 * for lists of large items; where the lists before it in the same frame have filled a screen, none. `keyOf`: what an item is
 * the same by, when what is drawn of it has a state of its own; its index unless told otherwise.
 */
class Gradually extends AsyncDirective {
  #items: readonly unknown[] = []
  #draw: (item: never, index: number) => unknown = () => noChange
  #keyOf: (item: never, index: number) => unknown = (_, index) => index
  #shown = 0
  #part: ChildPart | null = null

  override update(part: ChildPart, [items, draw, atFirst, keyOf]: Parameters<this["render"]>) {
    this.#part = part
    return this.render(items, draw, atFirst, keyOf)
  }

  override render<T>(
    items: readonly T[],
    draw: (item: T, index: number) => unknown,
    atFirst = fillsAScreen,
    keyOf: (item: T, index: number) => unknown = (_, index) => index,
  ): unknown {
    if (items.length !== this.#items.length) this.#shown = 0
    const wanted = Math.min(items.length, atFirst)
    if (this.#shown < wanted) this.#shown += takeAtFirst(wanted - this.#shown)
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

  /** Whether its end is in sight or may soon be. */
  isNear(): boolean {
    const holder = this.#part?.parentNode
    if (!(holder instanceof Element)) return true
    const {bottom} = holder.getBoundingClientRect()
    return bottom > -innerHeight && bottom < (1 + near) * innerHeight
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
