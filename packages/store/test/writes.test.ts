import {assert} from "chai"
import {openNotebook} from "@variorum/store"
import {bench, failureOf, note, rewritten, textOf} from "./bench.ts"
import type {Bench} from "./bench.ts"

type Transaction = IDBDatabase["transaction"]
type Put = IDBObjectStore["put"]

suite("A write", () => {
  let at: Bench
  const mended: (() => void)[] = []
  setup(() => {
    at = bench()
  })
  teardown(() => {
    for (const mend of mended.splice(0)) mend()
    at.end()
  })

  test("is kept with its history and its place in the outbox", async () => {
    const store = at.open()
    const made = await store.create(note("first"))
    const edited = await store.update(rewritten(made.annotation, "second"), made.version)
    assert.equal(edited.version, 2)
    const again = at.open()
    assert.equal(textOf((await again.get(made.canonical))!.annotation), "second")
    const history = await again.history(made.canonical)
    assert.deepEqual(
      history.map(entry => [entry.what, entry.version, textOf(entry.annotation)]),
      [
        ["create", 1, "first"],
        ["update", 2, "second"],
      ],
    )
    assert.deepEqual(
      (await everything(at.name, "outbox")).map(entry => (entry as {version: number}).version),
      [2],
    )
  })

  test("is acknowledged only after its transaction is complete", async () => {
    const store = at.open()
    await store.create(note("kept"))
    // The put itself succeeds; then the transaction is aborted, as it is when the disk is full.
    mended.push(
      afterEachPut(tx => {
        tx.abort()
      }),
    )
    const failure = await failureOf(store.create(note("not kept")))
    assert.equal(failure.reason, "failed")
    assert.equal(textOf(failure.mine), "not kept", "what was typed is still there")
    for (const mend of mended.splice(0)) mend()
    assert.deepEqual(
      (await store.all()).map(record => textOf(record.annotation)),
      ["kept"],
    )
    assert.lengthOf(await everything(at.name, "history"), 1, "nothing of it is in the history")
    assert.lengthOf(await everything(at.name, "outbox"), 1, "nor in the outbox")
  })

  test("is acknowledged when its transaction is complete, not when its requests have succeeded", async () => {
    let begun = 0
    let complete = 0
    const real: Transaction = Reflect.get(IDBDatabase.prototype, "transaction")
    const counted: Transaction = function (this: IDBDatabase, ...args) {
      const tx = real.apply(this, args)
      if (tx.mode === "readwrite") {
        begun++
        tx.addEventListener("complete", () => complete++)
      }
      return tx
    }
    IDBDatabase.prototype.transaction = counted
    mended.push(() => {
      IDBDatabase.prototype.transaction = real
    })
    const store = at.open()
    const notebook = openNotebook(store)
    const made = await store.create(note("one"))
    const writes: readonly (() => Promise<unknown>)[] = [
      () => store.update(rewritten(made.annotation, "two")),
      () => store.remove(made.canonical),
      () => store.restore(made.canonical),
      () => store.add([note("three", {id: "urn:three"})]),
      () => notebook.turn("undo"),
      () => notebook.rename("Ada"),
    ]
    assert.deepEqual([begun, complete], [1, 1])
    for (const [i, write] of writes.entries()) {
      await write()
      assert.deepEqual([begun, complete], [i + 2, i + 2], "begun and complete")
    }
  })

  test("asks for strict durability, every time", async () => {
    const asked: string[] = []
    const real: Transaction = Reflect.get(IDBDatabase.prototype, "transaction")
    const watched: Transaction = function (this: IDBDatabase, ...args) {
      const tx = real.apply(this, args)
      if (tx.mode === "readwrite") asked.push(tx.durability)
      return tx
    }
    IDBDatabase.prototype.transaction = watched
    mended.push(() => {
      IDBDatabase.prototype.transaction = real
    })
    const store = at.open()
    const made = await store.create(note("one"))
    await store.update(rewritten(made.annotation, "two"))
    await store.remove(made.canonical)
    await store.restore(made.canonical)
    await store.add([note("three", {id: "urn:three"})])
    assert.deepEqual(asked, ["strict", "strict", "strict", "strict", "strict"])
  })

  test("over quota fails, says so, and gives back what was typed", async () => {
    const store = at.open()
    await store.create(note("kept"))
    mended.push(
      afterEachPut(() => {
        throw new DOMException("", "QuotaExceededError")
      }),
    )
    const failure = await failureOf(store.create(note("too much")))
    assert.equal(failure.reason, "quota")
    assert.include(failure.message, "no room left")
    assert.equal(textOf(failure.mine), "too much")
    for (const mend of mended.splice(0)) mend()
    assert.lengthOf(await store.all(), 1)
    await store.create(note("there is room again"))
  })

  test("of two connections at once, 400 in all, is kept or reported as a conflict", async () => {
    const [left, right] = [at.open(), at.open()]
    const made = await left.create(note("0"))
    let keptEdits = 0
    let reported = 0
    const edit = async (store: typeof left, who: string) => {
      let seen = made
      for (let n = 1; n <= 200; n++) {
        try {
          seen = await store.update(rewritten(seen.annotation, `${who}${n}`), seen.version)
          keptEdits++
        } catch (error) {
          const failure = error as {reason: string; mine: unknown; theirs: unknown}
          assert.equal(failure.reason, "conflict")
          assert.isNotNull(failure.mine)
          assert.isNotNull(failure.theirs)
          reported++
          seen = (await store.get(made.canonical))!
        }
      }
    }
    await Promise.all([edit(left, "left "), edit(right, "right ")])
    assert.equal(keptEdits + reported, 400)
    assert.isAbove(keptEdits, 100)
    const history = await left.history(made.canonical)
    assert.lengthOf(history, keptEdits + 1, "each kept edit is in the history, once")
    const {version} = (await right.get(made.canonical))!
    assert.equal(version, keptEdits + 1, "its version counts them")
    assert.equal(new Set(history.map(entry => entry.version)).size, history.length)
    assert.equal(new Set(history.map(entry => entry.at)).size, history.length, "each has its time")
  })
})

/** Runs `fault` with the transaction after every successful `put`, before anyone hears of it. */
function afterEachPut(fault: (tx: IDBTransaction) => void): () => void {
  const real: Put = Reflect.get(IDBObjectStore.prototype, "put")
  const faulty: Put = function (this: IDBObjectStore, value, key) {
    const request = real.call(this, value, key)
    if (this.name === "outbox") {
      request.addEventListener("success", () => {
        try {
          fault(this.transaction)
        } catch (error) {
          // What a browser does over quota: success first, then an abort that says why.
          Object.defineProperty(this.transaction, "error", {value: error})
          this.transaction.abort()
        }
      })
    }
    return request
  }
  IDBObjectStore.prototype.put = faulty
  return () => {
    IDBObjectStore.prototype.put = real
  }
}

/** Read past the store, from the disk. */
function everything(database: string, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onerror = () => {
      reject(opening.error!)
    }
    opening.onsuccess = () => {
      const db = opening.result
      const request = db.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => {
        db.close()
        resolve(request.result as unknown[])
      }
    }
  })
}
