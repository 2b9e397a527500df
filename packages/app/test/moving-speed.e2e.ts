import type {NotesMover} from "@variorum/reader"
import {expect, open, test} from "./edition-page.ts"

const count = 10_000

/** What the view was given. */
interface Moving {
  readonly edition: Parameters<NotesMover["plan"]>[1] | null
  readonly mover: (() => Promise<NotesMover>) | null
}

test("10,000 notes come in with progress, can be called off, and cost at most three raw writes", async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  await open(page, "#/notes/import")
  const measured = await page.locator("edition-moving").evaluate(async (element, count) => {
    const {edition, mover} = element as unknown as Moving
    const {canonical} = edition!.text
    const notes = Array.from({length: count}, (_, i) => {
      const from = (i * 7) % (canonical.length - 200)
      return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: `urn:uuid:speed-${i}`,
        canonical: `urn:uuid:speed-${i}`,
        type: "Annotation",
        motivation: "commenting",
        creator: {id: "urn:uuid:someone", type: "Person", name: "Someone"},
        created: "2026-11-20T10:00:00Z",
        body: {type: "TextualBody", value: `Note ${i}: ${"word ".repeat(20)}`},
        target: {
          type: "SpecificResource",
          source: edition!.text.id,
          selector: [
            {
              type: "TextQuoteSelector",
              exact: canonical.text.slice(from, from + 60),
              prefix: canonical.text.slice(Math.max(0, from - 32), from),
              suffix: canonical.text.slice(from + 60, from + 92),
            },
            {type: "TextPositionSelector", start: from, end: from + 60},
          ],
        },
      }
    })
    const file = new File([JSON.stringify(notes)], "many.json")
    const moving = await mover!()
    const steps: number[] = []
    const watch = (signal: AbortSignal) => ({
      progress: (done: number) => steps.push(done),
      signal,
    })
    const planning = performance.now()
    const plan = await moving.plan(file, edition!, watch(new AbortController().signal))
    const planned = performance.now() - planning
    const planSteps = steps.length

    // Called off in the middle: nothing may be there.
    const call = new AbortController()
    const off = await moving
      .take(plan.items, {
        progress: done => {
          if (done >= count / 2) call.abort()
        },
        signal: call.signal,
      })
      .then(
        () => "taken",
        (error: unknown) => (error as Error).name,
      )
    const left = await records("variorum", "annotations")

    steps.length = 0
    const taking = performance.now()
    await moving.take(plan.items, watch(new AbortController().signal))
    const taken = performance.now() - taking
    const [stored, history, outbox] = await Promise.all(
      (["annotations", "history", "outbox"] as const).map(name => records("variorum", name)),
    )
    const raw = await rawWrite(stored!, history!, outbox!)
    return {
      planned,
      planSteps,
      off,
      left: left.length,
      taken,
      takeSteps: steps.length,
      raw,
      stored: stored!.length,
      history: history!.length,
      outbox: outbox!.length,
    }

    function opened(name: string, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
      return new Promise((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onupgradeneeded = () => make?.(request.result)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error!)
      })
    }

    async function records(name: string, store: string): Promise<unknown[]> {
      const db = await opened(name)
      return new Promise(resolve => {
        const request = db.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => {
          db.close()
          resolve(request.result)
        }
      })
    }

    async function rawWrite(...all: unknown[][]): Promise<number> {
      const db = await opened("raw-write", made => {
        made.createObjectStore("annotations", {keyPath: "canonical"})
        made
          .createObjectStore("history", {autoIncrement: true})
          .createIndex("canonical", "canonical")
        made.createObjectStore("outbox", {keyPath: "canonical"})
      })
      const began = performance.now()
      const names = ["annotations", "history", "outbox"]
      const tx = db.transaction(names, "readwrite", {durability: "strict"})
      names.forEach((name, i) => {
        const store = tx.objectStore(name)
        for (const value of all[i]!) store.put(value)
      })
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve()
        tx.onabort = () => reject(tx.error!)
      })
      db.close()
      return performance.now() - began
    }
  }, count)
  const ratio = measured.taken / measured.raw
  const whole = (measured.planned + measured.taken) / measured.raw
  const said = `${JSON.stringify(measured)}; take/raw ${ratio.toFixed(2)}, plan and take/raw ${whole.toFixed(2)}`
  info.annotations.push({type: "measured", description: said})
  console.log(said)
  expect(measured).toMatchObject({
    off: "AbortError",
    left: 0,
    stored: count,
    history: count,
    outbox: count,
  })
  expect(measured.planSteps).toBeGreaterThan(3)
  expect(measured.takeSteps).toBeGreaterThan(10)
  expect(ratio, said).toBeLessThanOrEqual(3)
})
