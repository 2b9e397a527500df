/** Calls `open` when someone presses `/` inside an element and does not type there; until the signal aborts. */
export function listenForSearchKey(
  element: HTMLElement,
  open: () => void,
  signal: AbortSignal,
): void {
  element.addEventListener(
    "keydown",
    event => {
      const [at] = event.composedPath()
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return
      if (at instanceof Element && at.closest("input, textarea, select, dialog")) return
      event.preventDefault()
      open()
    },
    {signal},
  )
}
