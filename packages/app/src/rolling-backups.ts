import {openBackups} from "@variorum/store"
import type {Backups, Everything, Store} from "@variorum/store"
import {backupOf} from "./backup-file.ts"

/** How old the last backup may be when something has changed, in milliseconds. */
const oldest = 600_000

/** Writes a backup now; a browser without a place for it keeps none, which the view says. */
export async function keepBackups(backups: Backups, everything: Everything): Promise<void> {
  const made = new Date().toISOString()
  await backups.write(backupOf(everything, made, null), made).catch(() => false)
}

/**
 * Backs up what has changed: at once what no backup has, then every ten minutes at most. Never
 * backs up nothing, so that a database that was cleared does not push out what it held.
 */
export function rollBackups(store: Store, signal: AbortSignal): void {
  const backups = openBackups("variorum", (navigator as Partial<Navigator>).storage)
  let changed = true
  let last = Number.NEGATIVE_INFINITY
  let running = false
  const backUp = async (): Promise<void> => {
    if (!changed || running || Date.now() - last < oldest) return
    running = true
    try {
      const everything = await store.everything()
      if (everything.records.length === 0) return
      const [newest] = (await backups.list()) ?? []
      changed = false
      if (newest && everything.records.every(({modified}) => modified < newest.made)) return
      last = Date.now()
      await keepBackups(backups, everything)
    } catch {
      // Denied, which the state says already.
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
