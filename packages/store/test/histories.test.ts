import {assert} from "chai"
import * as fc from "fast-check"
import {sameJson} from "@variorum/annotation"
import type {Everything, HistoryEntry} from "@variorum/store"
import {bench} from "./bench.ts"
import {deeds, emptyLedger, live, textsOf} from "./two-tabs.ts"
import type {Step} from "./two-tabs.ts"

/** "count seed", of `npm run soak -- histories`; empty in the test run. */
declare const VARIORUM_HISTORIES: string

/** So many in the test run. */
const sample = 200

const [count = sample, seed = 1] = VARIORUM_HISTORIES.split(" ").filter(Boolean).map(Number)

const step: fc.Arbitrary<Step> = fc
  .record({
    tab: fc.constantFrom(0 as const, 1 as const),
    what: fc.oneof<fc.WeightedArbitrary<Step["what"]>[]>(
      {weight: 1, arbitrary: fc.constantFrom("update", "remove", "restore", "purge")},
      {weight: 1, arbitrary: fc.constantFrom(...deeds)},
    ),
    // Mostly the same note, so that the two are in each other's way.
    which: fc.oneof({weight: 2, arbitrary: fc.constant(0)}, {weight: 1, arbitrary: fc.nat(3)}),
    how: fc.nat(5),
    fresh: fc.boolean(),
    atOnce: fc.boolean(),
  })
  .map(one => Object.defineProperty(one, fc.toStringMethod, {value: () => told(one)}))

const histories = fc.array(step, {maxLength: 24, size: "max"})

suite("Whatever is done in two tabs", () => {
  test("no text that was typed and acknowledged is ever lost", async function () {
    this.timeout(0)
    const all = emptyLedger()
    let texts = 0
    await fc.assert(
      fc.asyncProperty(histories, async steps => {
        const own = bench()
        try {
          const ledger = emptyLedger()
          await live(steps, [own.open(), own.open()], ledger)
          const kept = await own.open().everything()
          const found = new Set(textsOf(kept))
          const lost = [...ledger.promised].filter(([text]) => !found.has(text))
          assert.deepEqual(lost, [], `lost after ${ledger.story.join("; ")}`)
          assertWhole(kept)
          texts += ledger.promised.size
          add(all.done, ledger.done)
          add(all.refused, ledger.refused)
        } finally {
          own.end()
          await own.forget()
        }
      }),
      {numRuns: count, seed, unbiased: true, includeErrorInReport: true},
    )
    if (count >= sample) {
      const missing = deeds.filter(deed => !all.done.has(deed))
      assert.deepEqual(missing, [], "every deed was done")
      assert.isAbove(all.refused.get("update") ?? 0, 0, "tabs were in each other’s way")
    }
    if (VARIORUM_HISTORIES !== "") console.log(`${texts} texts acknowledged`)
  })
})

/** Each record is what its history says last, and no version is there twice. */
function assertWhole({records, history}: Everything): void {
  const past = new Map<string, HistoryEntry[]>()
  for (const entry of history) {
    past.set(entry.canonical, [...(past.get(entry.canonical) ?? []), entry])
  }
  assert.sameMembers(
    [...past.keys()],
    records.map(({canonical}) => canonical),
  )
  for (const {canonical, version, annotation, deleted} of records) {
    const entries = past.get(canonical)!
    const last = entries.at(-1)!
    assert.equal(last.version, version, "the last version in the history")
    if (last.annotation) assert.isTrue(sameJson(last.annotation, annotation), "and its text")
    else assert.isNotNull(deleted, "a removal ends in the trash")
    assert.lengthOf(new Set(entries.map(entry => entry.version)), entries.length)
  }
}

function told({tab, what, which, how, fresh, atOnce}: Step): string {
  const seen = fresh ? "" : " as last seen"
  return `${tab === 0 ? "left" : "right"}: ${what} ${which}/${how}${seen}${atOnce ? ", and at once" : ""}`
}

function add(all: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [what, times] of more) all.set(what, (all.get(what) ?? 0) + times)
}
