import type {Annotation} from "@variorum/annotation"
import {openStore} from "@variorum/store"
import type {Store, StoreError, StoreOptions} from "@variorum/store"

/** A database of its own for one test, with a clock and ids that can be foretold. */
export interface Bench {
  readonly name: string
  /** Another connection to the same database, as another tab has. */
  open(more?: Pick<StoreOptions, "mayMigrate">): Store
  /** Closes every connection. */
  end(): void
  /** Deletes the database, once all is closed, and the mark that it was there. */
  forget(): Promise<void>
}

let benches = 0
let names = 0

export function bench(): Bench {
  const name = `variorum-test-${Date.now()}-${benches++}`
  const control = new AbortController()
  let time = Date.UTC(2026, 10, 22)
  return {
    name,
    open: more =>
      openStore({
        ...more,
        name,
        channel: name,
        now: () => (time += 1000),
        newId: () => `urn:uuid:00000000-0000-4000-8000-${String(names++).padStart(12, "0")}`,
        signal: control.signal,
      }),
    end: () => {
      control.abort()
    },
    forget: () =>
      new Promise((resolve, reject) => {
        const removal = indexedDB.deleteDatabase(name)
        removal.onsuccess = () => {
          localStorage.removeItem(`${name}:kept`)
          resolve()
        }
        removal.onerror = () => {
          reject(removal.error!)
        }
      }),
  }
}

/** A plain comment on a passage, as a reader would write it. */
export function note(value: string, more: Record<string, unknown> = {}): Annotation {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    motivation: "commenting",
    body: {type: "TextualBody", value, purpose: "commenting"},
    target: {
      source: "urn:text",
      selector: {type: "TextQuoteSelector", exact: "goddess", prefix: "Sing, "},
    },
    ...more,
  } as unknown as Annotation
}

/** A target: words of the text of `note` that begin at a code point. */
export function wordsAt(start: number, text = "urn:text"): object {
  return {source: text, selector: {type: "TextPositionSelector", start, end: start + 5}}
}

export function textOf(annotation: Annotation | null): string | undefined {
  return (annotation?.body as {value?: string} | undefined)?.value
}

/** The same annotation with another text. */
export function rewritten(annotation: Annotation, value: string): Annotation {
  return {...annotation, body: {...(annotation.body as object), value}}
}

export async function failureOf(work: Promise<unknown>): Promise<StoreError> {
  try {
    await work
  } catch (error) {
    return error as StoreError
  }
  throw new Error("It should have failed, and did not")
}

/** The next time the store tells of a change. */
export function nextChange(store: Store): Promise<readonly string[]> {
  return new Promise(resolve => {
    const once = new AbortController()
    store.subscribe(changed => {
      once.abort()
      resolve(changed)
    }, once.signal)
  })
}
