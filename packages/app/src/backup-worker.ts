import {openBackups, readEverything} from "@variorum/store"
import {backupOf} from "./backup-file.ts"

/**
 * Backs up everything that no backup has, and answers whether there was something to back up; a browser without a place
 * for it keeps none, which the view says. Not in the page: with ten thousand notes it would
 * stand still for more than a second. Never backs up nothing, so that a database that was cleared does not push out
 * what it held.
 */
async function backUp(database: string): Promise<boolean> {
  const everything = await readEverything(database)
  if (everything === null || everything.records.length === 0) return false
  const backups = openBackups(database, navigator.storage)
  const [newest] = (await backups.list()) ?? []
  if (newest && everything.records.every(({modified}) => modified < newest.made)) return false
  const made = new Date().toISOString()
  await backups.write(backupOf(everything, made, null), made)
  return true
}

addEventListener("message", ({data}: MessageEvent<string>) => {
  backUp(data).then(postMessage, () => {
    // What cannot be read or written now is not tried again at once.
    postMessage(true)
  })
})
