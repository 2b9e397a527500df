import {assert} from "chai"
import {openNotebook, openStore} from "@variorum/store"
import type {KeptDraft} from "@variorum/store"
import {bench, note, rewritten, textOf, wordsAt} from "./bench.ts"
import type {Bench} from "./bench.ts"

suite("A draft", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("is left when its tab ends, and gone when it is dropped", async () => {
    const tab = new AbortController()
    const first = openNotebook(other(tab.signal)).drafts
    await first.keep(draft("a", "typed"))
    await first.keep(draft("a", "typed on"))
    await first.keep(draft("b", "saved since"))
    await first.drop("b")
    const {drafts} = openNotebook(at.open())
    assert.deepEqual(await first.left(), [], "not its own")
    assert.deepEqual(await drafts.left(), [], "nor what another tab is writing")
    tab.abort()
    await locksGone()
    assert.deepEqual(await drafts.left(), [draft("a", "typed on")])
    await drafts.drop("a")
    assert.deepEqual(await drafts.left(), [])
  })

  test("of an earlier version, without fields, is left as it was, and one with them keeps them", async () => {
    const tab = new AbortController()
    const first = openNotebook(other(tab.signal)).drafts
    const full = {
      ...draft("b", "a claim"),
      fields: {kind: "claim", tags: "one\ntwo"},
      others: [{from: 20, to: 24}],
      moved: true,
    }
    await first.keep(draft("a", "plain"))
    await first.keep(full)
    tab.abort()
    await locksGone()
    const left = await openNotebook(at.open()).drafts.left()
    assert.sameDeepMembers([...left], [draft("a", "plain"), full])
  })

  test("is on disk, strictly, when it is said to be", async () => {
    const asked: string[] = []
    const real: IDBDatabase["transaction"] = Reflect.get(IDBDatabase.prototype, "transaction")
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      const tx = real.apply(this, args)
      if (tx.mode === "readwrite") asked.push(tx.durability)
      return tx
    }
    try {
      await openNotebook(at.open()).drafts.keep(draft("a", "typed"))
    } finally {
      IDBDatabase.prototype.transaction = real
    }
    assert.deepEqual(asked, ["strict"])
  })

  function other(signal: AbortSignal) {
    return openStore({
      name: at.name,
      channel: at.name,
      now: () => Date.UTC(2026, 10, 22),
      newId: () => "urn:uuid:1",
      signal,
    })
  }

  async function locksGone(): Promise<void> {
    await navigator.locks.request(`${at.name}-draft a`, () => null)
  }
})

suite("A database of version 1", () => {
  test("is left as it is until it may be changed", async () => {
    const at = bench()
    await olderDatabase(at.name, 1, db => {
      db.createObjectStore("annotations", {keyPath: "canonical"})
      const history = db.createObjectStore("history", {autoIncrement: true})
      history.createIndex("canonical", "canonical")
      db.createObjectStore("outbox", {keyPath: "canonical"})
      db.createObjectStore("meta")
    })
    let allow: () => void = () => undefined
    const asked = new Promise<void>(resolve => {
      at.open({
        mayMigrate: () => {
          resolve()
          return new Promise(may => (allow = may))
        },
      })
    })
    await asked
    const version = async () =>
      (await indexedDB.databases()).find(({name}) => name === at.name)?.version
    assert.equal(await version(), 1)
    allow()
    await at.open().opened
    assert.equal(await version(), 3)
    await at.open({mayMigrate: () => assert.fail()}).all()
    at.end()
  })

  test("is brought to this version with all that was in it", async () => {
    const at = bench()
    const record = {
      canonical: "urn:old",
      annotation: note("old", {id: "urn:old", canonical: "urn:old"}),
      version: 2,
      modified: "2026-01-02T00:00:00.000Z",
      deleted: null,
    }
    const entry = {
      canonical: "urn:old",
      version: 1,
      annotation: note("older", {id: "urn:old", canonical: "urn:old"}),
      at: "2026-01-01T00:00:00.000Z",
      what: "create",
    }
    const identity = {id: "urn:uuid:me", made: "2026-01-01T00:00:00.000Z"}
    await olderDatabase(at.name, 1, db => {
      db.createObjectStore("annotations", {keyPath: "canonical"}).put(record)
      const history = db.createObjectStore("history", {autoIncrement: true})
      history.createIndex("canonical", "canonical")
      history.add(entry)
      const {canonical, version, modified} = record
      db.createObjectStore("outbox", {keyPath: "canonical"}).put({canonical, version, at: modified})
      db.createObjectStore("meta").put(identity, "identity")
    })
    const store = at.open()
    const notebook = openNotebook(store)
    const records = [{...record, places: []}]
    assert.deepEqual(await store.everything(), {records, history: [entry]} as never)
    assert.deepEqual(await notebook.person(), {id: "urn:uuid:me", name: null, asked: false})
    assert.deepEqual(await notebook.drafts.left(), [])
    await notebook.drafts.keep(draft("a", "typed"))
    const edited = await store.update(rewritten(record.annotation, "new"), 2)
    assert.equal(edited.version, 3)
    assert.equal(textOf((await notebook.bringBack("urn:old", 1)).annotation), "older")
    assert.equal((await store.create(note("x"))).annotation.creator?.["id" as never], identity.id)
    assert.equal(store.state.kind, "kept")
    at.end()
  })
})

suite("A database of version 2", () => {
  test("is brought to this version, where its notes are found by their places", async () => {
    const at = bench()
    const kept = (name: string, more: object) => ({
      canonical: name,
      annotation: note(name, {id: name, canonical: name, ...more}),
      version: 1,
      modified: "2026-01-02T00:00:00.000Z",
      deleted: null,
    })
    const records = [
      kept("urn:odd", {target: null}),
      kept("urn:one", {target: wordsAt(40)}),
      {...kept("urn:trash", {target: wordsAt(40)}), deleted: "2026-01-02T00:00:00.000Z"},
      kept("urn:two", {target: wordsAt(90)}),
    ]
    await olderDatabase(at.name, 2, db => {
      const annotations = db.createObjectStore("annotations", {keyPath: "canonical"})
      for (const record of records) annotations.put(record)
      const history = db.createObjectStore("history", {autoIncrement: true})
      history.createIndex("canonical", "canonical")
      db.createObjectStore("outbox", {keyPath: "canonical"})
      db.createObjectStore("meta")
      db.createObjectStore("drafts", {keyPath: "id"})
      db.createObjectStore("person")
      db.createObjectStore("settled", {keyPath: "canonical"})
    })
    const store = at.open()
    const here = [[["urn:text", 40]], [["urn:text", 90]]]
    const places = [[], here[0], [], here[1]]
    assert.deepEqual(
      (await store.everything()).records,
      records.map((record, i) => ({...record, places: places[i]!})) as never,
    )
    const [found] = await store.between("urn:text", 0, 50)
    assert.equal(found?.canonical, "urn:one")
    at.end()
  })
})

function draft(id: string, value: string): KeptDraft {
  return {
    id,
    value,
    annotation: null,
    span: {from: 1, to: 5},
    fingerprint: "f",
    quote: "word",
    at: "2026-11-22T00:00:00.000Z",
  }
}

/** As an earlier program made it. */
function olderDatabase(
  name: string,
  version: number,
  fill: (db: IDBDatabase) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = () => {
      fill(opening.result)
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
    opening.onerror = () => {
      reject(opening.error!)
    }
  })
}
