import {ViewChangeEvent} from "@variorum/reader"
import type {EditionReader, View} from "@variorum/reader"
import {goBackTo, lastPlace, placeUnder, readPlace, readScroll} from "./place-memory.ts"
import type {ReadingPlace} from "./place-memory.ts"
import {parseRoute, printRoute, routeOf, viewOf} from "./routes.ts"

/** How long a window lies still before its place is noted, in milliseconds. */
const stillness = 200

/**
 * Keeps the reader and the address bar at the same view, back and forward included, and the text
 * at the place where it was left: exactly after a reload, and when the page is opened anew. Every
 * other view stands where it was when its entry of the history comes back; a new entry at its top.
 */
export function wireAddresses(
  reader: EditionReader,
  notice: HTMLElement,
  signal: AbortSignal,
): void {
  const last = lastPlace("variorum:place")
  const title = document.title
  let arriving: AbortController | null = null
  /** The place that an address names, until the text stands there: where it stands before, nobody chose. */
  let named: View | null = null
  /** At an address that leads nowhere: where the text stands then, nobody chose. */
  let lost = false
  let timer = 0

  history.scrollRestoration = "manual"
  reader.hrefOf = view => printRoute(routeOf(view))
  show(history.state)

  reader.addEventListener(
    ViewChangeEvent.type,
    event => {
      follow(event.view, event.replaces)
    },
    {signal},
  )
  window.addEventListener(
    "popstate",
    event => {
      clearTimeout(timer)
      arriving?.abort()
      show(event.state)
    },
    {signal},
  )
  window.addEventListener(
    "scroll",
    () => {
      clearTimeout(timer)
      timer = window.setTimeout(note, stillness)
    },
    {signal, passive: true},
  )
  window.addEventListener("pagehide", note, {signal})
  signal.addEventListener("abort", () => {
    clearTimeout(timer)
    arriving?.abort()
  })

  /** The reader is about to go to another view; it does so by itself. */
  function follow(view: View, replaces: boolean): void {
    arriving?.abort()
    note()
    const address = printRoute(routeOf(view))
    if (replaces || (view.kind === "search" && reader.view.kind === "search")) replace(address)
    else if (address !== location.hash || isStretch(view)) history.pushState(null, "", address)
    lost = false
    notice.replaceChildren()
    entitle()
    go(view)
  }

  /** To the place that a view names, whose code may come later. */
  function go(view: View): void {
    named = view.kind === "read" && view.place ? view : null
    if (!named) return
    const there = () => {
      if (named === view) named = null
    }
    void reader.ready.then(() => reader.updateComplete).then(there, there)
  }

  /** While words are typed, each search takes the place of the one before. */
  function replace(address: string): void {
    try {
      history.replaceState(null, "", address)
    } catch {
      // Some browsers limit how often; the next letter will do.
    }
  }

  /** Calls the window after what is at its address, when the edition is there that names it. */
  function entitle(): void {
    const hash = location.hash
    const code = () => import("./titles.ts")
    void reader.ready.then(code, code).then(
      ({titleParts}) => {
        if (hash !== location.hash || signal.aborted) return
        document.title = [...titleParts(parseRoute(hash), reader.edition), title].join(" · ")
      },
      () => null,
    )
  }

  function show(state: unknown): void {
    const route = parseRoute(location.hash)
    const view = viewOf(route)
    lost = view === null
    notice.replaceChildren()
    entitle()
    if (lost) void import("./notice.ts").then(({showNotice}) => lost && showNotice(notice, route))
    reader.view = view ?? {kind: "read"}
    go(reader.view)
    if (!view) void reader.updateComplete.then(toTop)
    if (!view) return
    if (view.kind === "read") {
      const wanted = readPlace(partOf(state, "place")) ?? (view.place ? null : last.read())
      if (wanted) arrive(wanted)
    } else {
      const scroll = readScroll(partOf(state, "scroll"))
      if (scroll !== null) arriveAt(scroll)
    }
  }

  /** A way to somewhere that ends as soon as someone moves by themselves. */
  function setOut(): AbortController {
    const control = (arriving = new AbortController())
    const until = {signal: control.signal, passive: true}
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      window.addEventListener(kind, () => control.abort(), until)
    }
    return control
  }

  /** Scrolls down as soon as what is shown is high enough: its code and content may come later. */
  function arriveAt(scroll: number): void {
    const control = setOut()
    const go = () => {
      window.scrollTo({top: scroll, behavior: "instant"})
      if (Math.abs(window.scrollY - scroll) < 1) control.abort()
    }
    const sizes = new ResizeObserver(go)
    control.signal.addEventListener("abort", () => sizes.disconnect())
    void reader.updateComplete.then(() => {
      if (!control.signal.aborted) sizes.observe(document.body)
    })
  }

  /** Goes to a place as soon as the text is there, and again when all is, unless someone moves. */
  function arrive(place: ReadingPlace): void {
    const control = setOut()
    // In the microtask after the text has come, so that it is first painted at its place.
    const watch = new MutationObserver(() => {
      if (goBackTo(reader, place)) watch.disconnect()
    })
    control.signal.addEventListener("abort", () => {
      watch.disconnect()
    })
    if (!goBackTo(reader, place)) watch.observe(reader, {childList: true, subtree: true})
    void reader.ready
      .then(() => reader.updateComplete)
      .then(() => {
        if (!control.signal.aborted) goBackTo(reader, place)
        control.abort()
      })
  }

  function note(): void {
    clearTimeout(timer)
    if (lost || named || (arriving && !arriving.signal.aborted)) return
    const reading = reader.view.kind === "read"
    const place = reading ? placeUnder(reader) : null
    if (place) last.write(place)
    else if (reading) return
    try {
      history.replaceState(place ? {place} : {scroll: window.scrollY}, "")
    } catch {
      // Some browsers limit how often; the next stillness will do.
    }
  }
}

/** A stretch of the text: it has no address of its own, and going there is a step to come back from all the same. */
function isStretch(view: View): boolean {
  return view.kind === "read" && view.place !== undefined && "from" in view.place
}

/** To where the notice stands. */
function toTop(): void {
  window.scrollTo({top: 0, behavior: "instant"})
}

function partOf(state: unknown, part: "place" | "scroll"): unknown {
  return typeof state === "object" && state !== null ? Reflect.get(state, part) : null
}
