import {assert} from "chai"
import type {StoredRecord} from "@variorum/store"
import {bench, note, rewritten, wordsAt} from "./bench.ts"

suite("A part of what is kept", () => {
  test("is found by where its words begin in a text", async () => {
    const at = bench()
    const store = at.open()
    const made = async (...targets: object[]) =>
      (await store.create(note("", {target: targets}))).canonical
    const early = await made(wordsAt(10))
    const both = await made(wordsAt(20), wordsAt(25), wordsAt(500))
    const late = await made(wordsAt(500))
    await made(wordsAt(20, "urn:other"))
    await made({source: "urn:text"}, {id: "urn:text"})
    const found = async (from: number, to: number) =>
      names(await store.between("urn:text", from, to))
    assert.deepEqual(await found(10, 25), [early, both])
    assert.deepEqual(await found(11, 19), [])
    assert.deepEqual(await found(26, 500), [both, late])
    at.end()
  })

  test("is found where it was moved to, and not in the trash", async () => {
    const at = bench()
    const store = at.open()
    const {annotation, canonical} = await store.create(note("", {target: wordsAt(10)}))
    await store.update({...annotation, target: wordsAt(90) as never})
    assert.isEmpty(await store.between("urn:text", 0, 50))
    assert.deepEqual(names(await store.between("urn:text", 90, 90)), [canonical])
    await store.remove(canonical)
    assert.isEmpty(await store.between("urn:text", 0, 99))
    await store.restore(canonical)
    assert.deepEqual(names(await store.between("urn:text", 0, 99)), [canonical])
    at.end()
  })

  test("comes after the other until all of it has come", async () => {
    const at = bench()
    const store = at.open()
    const {records} = await store.add(Array.from({length: 1203}, (_, i) => note(`${i}`)))
    await store.remove(records[7]!.canonical)
    const pieces: (readonly StoredRecord[])[] = []
    for await (const piece of store.pieces()) {
      // What is written meanwhile does not disturb it.
      if (pieces.push(piece) === 1) await store.update(rewritten(records[0]!.annotation, "new"))
    }
    assert.isAbove(pieces.length, 1)
    assert.equal(await store.count(), 1203)
    assert.deepEqual(names(pieces.flat()).sort(), names(await store.all()).sort())
    at.end()
  })
})

function names(records: readonly StoredRecord[]): string[] {
  return records.map(({canonical}) => canonical)
}
