import {ViewChangeEvent} from "@variorum/reader"
import type {EditionReader, View} from "@variorum/reader"
import {showNotice} from "./notice.ts"
import {goBackTo, lastPlace, placeUnder, readPlace} from "./place-memory.ts"
import type {ReadingPlace} from "./place-memory.ts"
import {parseRoute, printRoute, routeOf, viewOf} from "./routes.ts"

/** How long a window lies still before its place is noted, in milliseconds. */
const stillness = 200

/**
 * Keeps the reader and the address bar at the same view, back and forward included, and the text
 * at the place where it was left: exactly after a reload, and when the page is opened anew.
 */
export function wireAddresses(
  reader: EditionReader,
  notice: HTMLElement,
  signal: AbortSignal,
): void {
  const last = lastPlace("variorum:place")
  let arriving: AbortController | null = null
  /** At an address that leads nowhere: where the text stands then, nobody chose. */
  let lost = false
  let timer = 0

  history.scrollRestoration = "manual"
  reader.hrefOf = view => printRoute(routeOf(view))
  show(readPlace(stateOf(history.state)))

  reader.addEventListener(
    ViewChangeEvent.type,
    event => {
      follow(event.view)
    },
    {signal},
  )
  window.addEventListener(
    "popstate",
    event => {
      arriving?.abort()
      show(readPlace(stateOf(event.state)))
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
  function follow(view: View): void {
    arriving?.abort()
    note()
    const address = printRoute(routeOf(view))
    if (address !== location.hash) history.pushState(null, "", address)
    lost = false
    showNotice(notice, null)
  }

  function show(place: ReadingPlace | null): void {
    const route = parseRoute(location.hash)
    const view = viewOf(route)
    lost = view === null
    showNotice(notice, view ? null : route)
    reader.view = view ?? {kind: "read"}
    if (!view) void reader.updateComplete.then(toTop)
    if (view?.kind !== "read") return
    const wanted = place ?? (view.place ? null : last.read())
    if (wanted) arrive(wanted)
  }

  /** Goes to a place as soon as the text is there, and again when all is, unless someone moves. */
  function arrive(place: ReadingPlace): void {
    const control = (arriving = new AbortController())
    const until = {signal: control.signal, passive: true}
    const stop = () => {
      control.abort()
    }
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      window.addEventListener(kind, stop, until)
    }
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
        stop()
      })
  }

  function note(): void {
    clearTimeout(timer)
    if (lost || (arriving && !arriving.signal.aborted)) return
    const place = reader.view.kind === "read" ? placeUnder(reader) : null
    if (!place) return
    last.write(place)
    try {
      history.replaceState({place}, "")
    } catch {
      // Some browsers limit how often; the next stillness will do.
    }
  }
}

/** To where the notice stands. */
function toTop(): void {
  window.scrollTo({top: 0, behavior: "instant"})
}

function stateOf(state: unknown): unknown {
  return typeof state === "object" && state !== null ? Reflect.get(state, "place") : null
}
