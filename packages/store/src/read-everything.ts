import {openDB} from "idb"
import type {VariorumSchema} from "./schema.ts"
import type {Everything} from "./store.ts"

/**
 * All there is in a database, the trash and every history included, in one state, through a connection of its own: for a
 * worker. Null where there is no such database; none is made. Rejects with what IndexedDB says.
 */
export async function readEverything(name: string): Promise<Everything | null> {
  if (!(await indexedDB.databases()).some(found => found.name === name)) return null
  const db = await openDB<VariorumSchema>(name, undefined, {
    // It has gone meanwhile.
    upgrade: (_db, _from, _to, tx) => {
      tx.abort()
    },
    blocking: (_now, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
    },
  })
  try {
    const tx = db.transaction(["annotations", "history"])
    const [records, history] = await Promise.all([
      tx.objectStore("annotations").getAll(),
      tx.objectStore("history").getAll(),
    ])
    return {records, history}
  } finally {
    db.close()
  }
}
