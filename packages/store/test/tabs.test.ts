import {assert} from "chai"
import {bench, failureOf, nextChange, note, rewritten, textOf} from "./bench.ts"
import type {Bench} from "./bench.ts"

suite("Another tab", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("sees a change at once", async () => {
    const [here, there] = [at.open(), at.open()]
    const made = await here.create(note("one"))
    const heard = nextChange(there)
    await here.update(rewritten(made.annotation, "two"))
    assert.deepEqual(await heard, [made.canonical])
    assert.equal(textOf((await there.get(made.canonical))!.annotation), "two")
  })

  test("is not led astray by what anyone posts on the channel", async () => {
    const [here, there] = [at.open(), at.open()]
    await Promise.all([here.opened, there.opened])
    const heard: (readonly string[])[] = []
    const control = new AbortController()
    there.subscribe(changed => heard.push(changed), control.signal)
    const stranger = new BroadcastChannel(at.name)
    const rubbish = [
      null,
      "text",
      {kind: "variorum-changes"},
      {kind: "variorum-changes", database: "another", canonicals: ["a"]},
      {kind: "variorum-changes", database: at.name, canonicals: "a"},
      {kind: "variorum-changes", database: at.name, canonicals: [{}]},
    ]
    for (const message of rubbish) stranger.postMessage(message)
    const next = nextChange(there)
    stranger.postMessage({kind: "variorum-changes", database: at.name, canonicals: ["a"]})
    assert.deepEqual(await next, ["a"])
    assert.deepEqual(heard, [["a"]])
    stranger.close()
    control.abort()
  })

  test("of a newer program is given way to, and this one says so", async () => {
    const store = at.open()
    const made = await store.create(note("kept"))
    const told = nextChange(store)
    const newer = await raw(at.name, 9)
    await told
    assert.equal(store.state.kind, "denied")
    assert.include(store.state.kind === "denied" ? store.state.message : "", "reload this tab")
    const failure = await failureOf(store.update(rewritten(made.annotation, "typed")))
    assert.equal(failure.reason, "denied")
    assert.equal(textOf(failure.mine), "typed")
    newer.close()
  })

  test("that deletes the database is waited for, and then a new one works", async () => {
    const old = await raw(at.name, 1)
    const deletion = remove(at.name)
    const store = at.open()
    old.close()
    await deletion
    await store.opened
    await store.create(note("works"))
    assert.equal(store.state.kind, "kept")
  })
})

suite("A database", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("of a newer program is refused without harm", async () => {
    const newer = await raw(at.name, 9, db => {
      db.createObjectStore("future").put("precious", "key")
    })
    newer.close()
    const store = at.open()
    await store.opened
    assert.equal(store.state.kind, "denied")
    assert.include(store.state.kind === "denied" ? store.state.message : "", "newer version")
    const failure = await failureOf(store.create(note("typed")))
    assert.equal(failure.reason, "denied")
    assert.equal(textOf(failure.mine), "typed")
    const again = await raw(at.name)
    assert.equal(again.version, 9)
    const found = again.transaction("future").objectStore("future").get("key")
    await new Promise(resolve => {
      found.onsuccess = resolve
    })
    assert.equal(found.result, "precious")
    again.close()
  })

  test("that the browser denies leaves a store that says so and writes nothing", async () => {
    const real: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open")
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission", "SecurityError")
    }
    try {
      const store = at.open()
      await store.opened
      assert.equal(store.state.kind, "denied")
      assert.include(
        store.state.kind === "denied" ? store.state.message : "",
        "does not let the page keep notes",
      )
      const failure = await failureOf(store.create(note("typed")))
      assert.equal(failure.reason, "denied")
      assert.equal(textOf(failure.mine), "typed")
    } finally {
      IDBFactory.prototype.open = real
    }
  })

  test("that has been cleared is missed at the next start", async () => {
    const first = at.open()
    await first.create(note("lost"))
    assert.equal(first.state.kind, "kept")
    const gone = nextChange(first)
    const deletion = remove(at.name)
    await gone
    await deletion
    const next = at.open()
    await next.opened
    assert.equal(next.state.kind, "fleeting")
    assert.include(
      next.state.kind === "fleeting" ? next.state.message : "",
      "cleared the notes that were kept here (the last change was on 2026-11-22)",
    )
    await next.create(note("new"))
    const after = at.open()
    await after.opened
    assert.equal(after.state.kind, "kept", "said until something new is kept")
  })

  test("is asked to persist when there is something to keep, once", async () => {
    let asked = 0
    const real: StorageManager["persist"] = Reflect.get(StorageManager.prototype, "persist")
    StorageManager.prototype.persist = () => {
      asked++
      return Promise.resolve(false)
    }
    try {
      const store = at.open()
      await store.opened
      assert.equal(asked, 0)
      await store.create(note("one"))
      await store.create(note("two"))
      assert.equal(asked, 1)
      assert.equal(store.state.kind, "kept", "that it was declined is no reason for alarm")
    } finally {
      StorageManager.prototype.persist = real
    }
  })

  test("of a window that is known to forget is used, and the reader told", async () => {
    const real: StorageManager["getDirectory"] = Reflect.get(
      StorageManager.prototype,
      "getDirectory",
    )
    StorageManager.prototype.getDirectory = () =>
      Promise.reject(new DOMException("Security error when calling GetDirectory", "SecurityError"))
    try {
      const store = at.open()
      await store.opened
      assert.equal(store.state.kind, "fleeting")
      assert.include(
        store.state.kind === "fleeting" ? store.state.message : "",
        "private window, which forgets your notes",
      )
      await store.create(note("kept while it lasts"))
      assert.lengthOf(await store.all(), 1)
    } finally {
      StorageManager.prototype.getDirectory = real
    }
  })

  test("that was never written to is not missed", async () => {
    const first = at.open()
    await first.opened
    const gone = nextChange(first)
    const deletion = remove(at.name)
    await gone
    await deletion
    const next = at.open()
    await next.opened
    assert.equal(next.state.kind, "kept")
  })
})

function raw(
  name: string,
  version?: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = () => {
      upgrade(opening.result)
    }
    opening.onsuccess = () => {
      resolve(opening.result)
    }
    opening.onerror = () => {
      reject(opening.error!)
    }
  })
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const removal = indexedDB.deleteDatabase(name)
    removal.onsuccess = () => {
      resolve()
    }
    removal.onerror = () => {
      reject(removal.error!)
    }
  })
}
