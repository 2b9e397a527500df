import {assert} from "chai"
import {openBackups} from "@variorum/store"

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
