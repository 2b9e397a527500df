/** Where nothing is painted, it is not waited for longer than this, in milliseconds. */
const patience = 300

/**
 * Resolves when something of the page is on the screen: what takes long does not keep a text from being read that the
 * page brought with it. At once where that has been, and in a window that is hidden.
 */
export function firstPaint(): Promise<void> {
  const was = performance.getEntriesByName("first-contentful-paint").length > 0
  if (was || document.visibilityState === "hidden") return Promise.resolve()
  return new Promise(resolve => {
    const done = () => {
      paints.disconnect()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(done, patience)
    const paints = new PerformanceObserver(done)
    paints.observe({type: "paint"})
  })
}
