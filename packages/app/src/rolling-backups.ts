import type {Store} from "@variorum/store"
import workerAddress from "./backup-worker.ts?worker&url"
import {trustedScript} from "./trusted-script.ts"

/** How old the last backup may be when something has changed, in milliseconds. */
const oldest = 600_000

/** Backs up what has changed: at once what no backup has, then every ten minutes at most. */
export function rollBackups(store: Store, signal: AbortSignal): void {
  let changed = true
  let last = Number.NEGATIVE_INFINITY
  let running = false
  const backUp = async (): Promise<void> => {
    if (!changed || running || Date.now() - last < oldest) return
    running = true
    changed = false
    try {
      if (await backUpNow(store, signal)) last = Date.now()
    } finally {
      running = false
    }
  }
  const timer = setInterval(() => void backUp(), oldest)
  signal.addEventListener("abort", () => {
    clearInterval(timer)
  })
  store.subscribe(() => {
    changed = true
    void backUp()
  }, signal)
  document.addEventListener("visibilitychange", () => void backUp(), {signal})
  void backUp()
}

/** In a worker: whether there was something that no backup had. What goes wrong leaves the notes as they are. */
export function backUpNow(store: Store, signal: AbortSignal): Promise<boolean> {
  // Trusted Types want an object where the type library wants a string.
  const worker = new Worker(trustedScript(workerAddress), {type: "module"})
  return new Promise(resolve => {
    const end = (wasDue: boolean) => {
      worker.terminate()
      resolve(wasDue)
    }
    worker.addEventListener("message", ({data}: MessageEvent<boolean>) => end(data), {signal})
    worker.addEventListener("error", () => end(true), {signal})
    signal.addEventListener("abort", () => end(false))
    worker.postMessage(store.inner.name)
  })
}
