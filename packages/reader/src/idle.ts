/**
 * Calls `step` when the page has nothing else to do, again and again until it answers that nothing is left, or the
 * signal ends it. Where the browser does not tell when it is idle, with short pauses.
 */
export function whenIdle(step: () => boolean, signal: AbortSignal): void {
  const next = () => {
    if (!signal.aborted && step()) ask(next)
  }
  ask(next)
}

function ask(next: () => void): void {
  // Safari does not have it.
  if (typeof requestIdleCallback === "function") requestIdleCallback(next, {timeout: 500})
  else setTimeout(next, 30)
}
