import {assert} from "chai"
import {openBackups, openNotebook, readEverything} from "@variorum/store"
import {bench, note, rewritten} from "./bench.ts"

suite("Backups beside the database", () => {
  const name = `variorum-test-backups-${Date.now()}`
  const made = "2026-11-22T10:20:30.000Z"
  teardown(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry(`${name}-backups`, {recursive: true}).catch(() => undefined)
  })

  test("are written whole, listed and read again", async () => {
    const backups = openBackups(name, navigator.storage)
    assert.deepEqual(await backups.list(), [])
    assert.isTrue(await backups.write("all notes", made))
    const [kept] = (await backups.list())!
    assert.deepEqual(kept, {name: "2026-11-22T10-20-30.000Z.json", made, size: 9})
    assert.equal(await (await backups.read(kept!.name)).text(), "all notes")
  })

  test("have no place where a browser cannot write files, and it is said", async () => {
    const {prototype} = FileSystemFileHandle
    const real = Object.getOwnPropertyDescriptor(prototype, "createWritable")!
    Reflect.deleteProperty(prototype, "createWritable")
    try {
      const backups = openBackups(name, navigator.storage)
      assert.isFalse(await backups.write("all notes", made))
      assert.isNull(await backups.list())
    } finally {
      Object.defineProperty(prototype, "createWritable", real)
    }
  })

  test("have no place where there is no private file system", async () => {
    const backups = openBackups(name, undefined)
    assert.isFalse(await backups.write("all notes", made))
    assert.isNull(await backups.list())
  })
})

suite("Everything in a database", () => {
  test("is read beside the store that has it open, and is what that reads", async () => {
    const at = bench()
    const store = at.open()
    const kept = await store.create(note("kept"))
    await store.create(note("too"))
    await store.remove(kept.canonical, kept.version)
    assert.deepEqual(await readEverything(at.name), await store.everything())
    at.end()
  })

  test("is read in one state while notes are made, changed and deleted for good", async () => {
    const at = bench()
    const store = at.open()
    const notebook = openNotebook(store)
    const {records: first} = await store.add(Array.from({length: 700}, (_, i) => note(`${i}`)))
    const read = new AbortController()
    const reading = readEverything(at.name).finally(() => {
      read.abort()
    })
    let writes = 0
    for (const old of first) {
      if (read.signal.aborted) break
      await store.create(note("new"))
      await store.update(rewritten(old.annotation, "changed"))
      const removed = await store.remove(old.canonical)
      if (writes++ % 2 === 0) await notebook.purge([removed])
    }
    const {records, history} = (await reading)!
    const versions = new Map<string, number[]>()
    for (const {canonical, version} of history) {
      versions.set(canonical, [...(versions.get(canonical) ?? []), version])
    }
    assert.deepEqual(
      records.map(({canonical, version}) => [canonical, version]),
      [...versions].map(([canonical, past]): [string, number] => [canonical, past.length]).sort(),
    )
    for (const past of versions.values()) {
      assert.deepEqual(
        past,
        past.map((_, i) => i + 1),
      )
    }
    assert.isAbove(writes, 1)
    at.end()
  })

  test("is null where there is no database, and none is made", async () => {
    const name = `variorum-test-missing-${Date.now()}`
    assert.isNull(await readEverything(name))
    assert.notInclude(
      (await indexedDB.databases()).map(found => found.name),
      name,
    )
  })
})
