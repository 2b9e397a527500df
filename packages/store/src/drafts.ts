import type {Annotation, Iri} from "@variorum/annotation"
import type {Connection} from "./connection.ts"

/** What was typed in a form and is not saved as a note yet. */
export interface KeptDraft {
  readonly id: string
  readonly value: string
  /** What stood in its other fields; none in drafts of earlier versions. */
  readonly fields?: Readonly<Record<string, string>> | undefined
  /** The note being changed, as it was then; null for a new one. */
  readonly annotation: Annotation | null
  /** UTF-16 into the canonical text of that fingerprint; null without a place. */
  readonly span: {readonly from: number; readonly to: number} | null
  /** More places; none in drafts of earlier versions. */
  readonly others?: readonly {readonly from: number; readonly to: number}[] | undefined
  /** The places are others than those of the note that is changed. */
  readonly moved?: boolean | undefined
  readonly fingerprint: string
  /** The words at `span`. */
  readonly quote: string
  /** When it was last kept, xsd:dateTime in UTC. */
  readonly at: string
}

/** Drafts, which outlive the tab they are typed in. Each rejects with what the browser throws. */
export interface Drafts {
  /** Resolves when it is on disk. The draft is this tab's until it is dropped or the tab ends. */
  keep(draft: KeptDraft): Promise<void>
  drop(id: Iri): Promise<void>
  /** Those that no open tab is writing, newest first. */
  left(): Promise<readonly KeptDraft[]>
}

/** How long the lock of a tab may outlive it on a busy machine, in milliseconds. */
const grace = 6000

export function openDrafts(database: string, connection: Connection, signal: AbortSignal): Drafts {
  const locks = (navigator as Partial<Navigator>).locks
  const prefix = `${database}-draft `
  /** Of each draft of this tab, what lets its lock go. */
  const mine = new Map<string, () => void>()
  signal.addEventListener("abort", () => {
    for (const release of mine.values()) release()
  })

  return {
    async keep(draft) {
      hold(draft.id)
      await connection.write(tx => tx.objectStore("drafts").put(draft))
    },

    async drop(id) {
      await connection.write(tx => tx.objectStore("drafts").delete(id))
      mine.get(id)?.()
      mine.delete(id)
    },

    async left() {
      const drafts = await connection.read(tx => tx.objectStore("drafts").getAll())
      const free = await Promise.all(drafts.map(({id}) => isFree(id)))
      return drafts.filter((_, i) => free[i]).sort((a, b) => (a.at < b.at ? 1 : -1))
    },
  }

  /** Whether no tab is writing it, this one included. One that has just gone, as in a reload, gets the time to be gone. */
  async function isFree(id: string): Promise<boolean> {
    if (mine.has(id)) return false
    if (!locks) return true
    const signal = AbortSignal.timeout(grace)
    return locks.request(prefix + id, {signal}, () => true).catch(() => false)
  }

  /** A lock ends with its tab, however that ends. */
  function hold(id: string): void {
    if (mine.has(id)) return
    let release: () => void = () => undefined
    const until = new Promise<void>(resolve => {
      release = resolve
    })
    mine.set(id, release)
    locks?.request(prefix + id, () => until).catch(() => undefined)
  }
}
