/** Resolves when what was changed is on the screen; in a window that is hidden in a task of its own. */
export function nextPaint(): Promise<void> {
  return new Promise(done => {
    if (document.visibilityState === "hidden") setTimeout(done)
    else requestAnimationFrame(() => setTimeout(done))
  })
}
