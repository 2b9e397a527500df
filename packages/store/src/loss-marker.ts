/**
 * A mark in localStorage that notes were kept in a database of a certain identity. A browser that
 * clears IndexedDB alone leaves it, and so the loss can be told. Where localStorage is denied,
 * nothing is remembered and nothing is noticed.
 */
export interface LossMarker {
  /** The identity of the database that notes were last kept in, and when; null if none. */
  read(): {readonly id: string; readonly last: string} | null
  write(id: string, last: string): void
}

export function lossMarker(database: string): LossMarker {
  const key = `${database}:kept`
  return {
    read() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null")
        if (typeof value !== "object" || value === null) return null
        const {id, last} = value as {id?: unknown; last?: unknown}
        return typeof id === "string" && typeof last === "string" ? {id, last} : null
      } catch {
        return null
      }
    },
    write(id, last) {
      try {
        localStorage.setItem(key, JSON.stringify({id, last}))
      } catch {
        // Denied or full: the notes themselves are kept, only their loss would go unnoticed.
      }
    },
  }
}
