/** What tabs tell each other: which annotations of which database are no longer as they were. */
export interface ChangesMessage {
  readonly kind: "variorum-changes"
  readonly database: string
  readonly canonicals: readonly string[]
}

/** A message as it came from the channel, or null if it is none of ours. Anyone may post there. */
export function readChangesMessage(data: unknown, database: string): ChangesMessage | null {
  if (typeof data !== "object" || data === null) return null
  const {kind, database: other, canonicals} = data as Partial<Record<keyof ChangesMessage, unknown>>
  if (kind !== "variorum-changes" || other !== database || !Array.isArray(canonicals)) return null
  return canonicals.every(name => typeof name === "string") ? {kind, database, canonicals} : null
}

export interface ChangesChannel {
  post(canonicals: readonly string[]): void
}

/**
 * Joins the tabs of this browser: `heard` is called with what other tabs changed, until `signal`
 * aborts. Where there is no BroadcastChannel, or it is denied, nothing is heard and posts are lost:
 * the annotations are kept all the same.
 */
export function openChangesChannel(
  name: string,
  database: string,
  heard: (canonicals: readonly string[]) => void,
  signal: AbortSignal,
): ChangesChannel {
  let channel: BroadcastChannel | null = null
  try {
    channel = new BroadcastChannel(name)
  } catch {
    return {post: () => undefined}
  }
  channel.addEventListener("message", event => {
    const message = readChangesMessage(event.data, database)
    if (message) heard(message.canonicals)
  })
  signal.addEventListener("abort", () => {
    channel.close()
  })
  return {
    post: canonicals => {
      if (signal.aborted) return
      const message: ChangesMessage = {kind: "variorum-changes", database, canonicals}
      channel.postMessage(message)
    },
  }
}
