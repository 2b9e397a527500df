import {assert} from "chai"
import * as fc from "fast-check"
import {openNotebook} from "@variorum/store"
import type {Store} from "@variorum/store"
import {bench, failureOf, note, rewritten, textOf} from "./bench.ts"
import type {Bench} from "./bench.ts"

suite("Undo", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("takes back what this tab did, one after the other, and does it again", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    const made = await store.create(note("one"))
    const edited = await store.update(rewritten(made.annotation, "two"), made.version)
    await store.remove(made.canonical)
    await store.restore(made.canonical)
    const texts: unknown[] = []
    const state = async () => {
      const record = (await store.get(made.canonical))!
      return record.deleted === null ? textOf(record.annotation) : null
    }
    const names: unknown[] = []
    for (let n = 0; n < 5; n++) {
      names.push((await notebook.turn("undo"))?.what ?? null)
      texts.push(await state())
    }
    assert.deepEqual(names, ["restore", "remove", "update", "create", null])
    assert.deepEqual(texts, [null, "two", "one", null, null])
    for (let n = 0; n < 5; n++) {
      await notebook.turn("redo")
      texts.push(await state())
    }
    assert.deepEqual(texts.slice(5), ["one", "two", null, "two", "two"])
    assert.deepEqual((await store.get(made.canonical))!.annotation, edited.annotation)
  })

  test("of a note that another tab has changed since changes nothing, and says so", async () => {
    const [here, there] = [at.open(), at.open()]
    const notebook = openNotebook(here)
    const other = await here.create(note("other"))
    const made = await here.create(note("one"))
    const edited = await here.update(rewritten(made.annotation, "two"), made.version)
    const theirs = await there.update(rewritten(edited.annotation, "three"), edited.version)
    const failure = await failureOf(notebook.turn("undo"))
    assert.equal(failure.reason, "conflict")
    assert.include(failure.message, "changed elsewhere since")
    assert.deepEqual(await here.get(made.canonical), theirs)
    assert.equal((await failureOf(notebook.turn("undo"))).reason, "conflict", "its making either")
    await notebook.turn("undo")
    assert.isNotNull((await here.get(other.canonical))!.deleted, "what was done before still can")
    assert.isNull(openNotebook(there).next("redo"))
    assert.equal(openNotebook(there).next("undo")?.what, "update", "each tab undoes its own")
  })

  test("of an import takes all of it back, and of that undoing brings all of it again", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    const intakes = ["a", "b"].map(name => ({
      deed: "add" as const,
      annotation: note(name, {id: `urn:${name}`, canonical: `urn:${name}`}),
      version: null,
      deleted: null,
      history: [],
    }))
    const taken = await store.take(intakes)
    await store.untake(taken)
    assert.lengthOf(await store.all(), 0)
    assert.equal((await notebook.turn("undo"))?.what, "importUndone")
    assert.lengthOf(await store.all(), 2)
    assert.equal((await notebook.turn("undo"))?.what, "import")
    assert.lengthOf(await store.all(), 0)
    await notebook.turn("redo")
    assert.lengthOf(await store.all(), 2)
  })

  test("of an import gives back what it replaced, letter for letter, and what was in the trash", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    const kept = await store.create(note("mine", {"x:mine": ["kept"]}))
    const thrown = await store.create(note("thrown away"))
    const trashed = await store.remove(thrown.canonical)
    const intakes = [
      {deed: "replace" as const, annotation: rewritten(kept.annotation, "theirs"), of: kept},
      {deed: "restore" as const, annotation: trashed.annotation, of: trashed},
    ].map(({of: {version}, ...intake}) => ({...intake, version, deleted: null, history: []}))
    const taken = await store.take(intakes)
    const texts = async () => (await store.all()).map(({annotation}) => textOf(annotation))
    assert.deepEqual(await texts(), ["theirs", "thrown away"])
    assert.equal((await store.untake(taken)).left, 0)
    const back = (await store.get(kept.canonical))!
    assert.deepEqual(back.annotation, kept.annotation, "the text of its own again")
    assert.isNotNull((await store.get(thrown.canonical))!.deleted)
    await notebook.turn("undo")
    assert.deepEqual(await texts(), ["theirs", "thrown away"])
    await notebook.turn("undo")
    assert.deepEqual((await store.get(kept.canonical))!.annotation, kept.annotation)
  })

  test("asked for many times at once goes back step by step, and is itself in the history", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    let record = await store.create(note("0"))
    for (let n = 1; n <= 5; n++) record = await store.update(rewritten(record.annotation, `${n}`))
    await Promise.all([1, 2, 3].map(() => notebook.turn("undo")))
    assert.equal(textOf((await store.get(record.canonical))!.annotation), "2")
    assert.lengthOf(await store.history(record.canonical), 9)
  })

  test("undoes any history of deeds to where it began, and does all of it again", async () => {
    const deeds = fc.array(
      fc.record({
        what: fc.constantFrom("create", "update", "remove", "restore", "bringBack", "turn back"),
        which: fc.nat(3),
      }),
      {maxLength: 12},
    )
    await fc.assert(
      fc.asyncProperty(deeds, async history => {
        const own = bench()
        try {
          const store = own.open()
          const notebook = openNotebook(store)
          const names = await lived(store, history)
          const reached = await snapshot(store)
          let undone = 0
          while (await notebook.turn("undo")) undone++
          assert.deepEqual(await snapshot(store), [])
          for (let n = 0; n < undone; n++) await notebook.turn("redo")
          assert.deepEqual(await snapshot(store), reached)
          for (const name of names) {
            const past = await store.history(name)
            assert.deepEqual(
              past.map(({version}) => version),
              past.map((_, i) => i + 1),
              "nothing leaves the history",
            )
          }
        } finally {
          own.end()
        }
      }),
      {numRuns: 25, seed: 6},
    )
  })
})

/** Does what the list says, where it can be done. */
async function lived(
  store: Store,
  history: readonly {what: string; which: number}[],
): Promise<readonly string[]> {
  const notebook = openNotebook(store)
  const names: string[] = []
  for (const [i, {what, which}] of history.entries()) {
    const name = names[which % (names.length || 1)]
    if (what === "create" || name === undefined) {
      names.push((await store.create(note(`new ${i}`))).canonical)
      continue
    }
    const record = (await store.get(name))!
    if (what === "update" && record.deleted === null) {
      await store.update(rewritten(record.annotation, `changed ${i}`))
    } else if (what === "remove") await store.remove(name)
    else if (what === "restore") await store.restore(name)
    else if (what === "bringBack") await notebook.bringBack(name, 1)
    else if (what === "turn back") await notebook.turn("undo")
  }
  return names
}

async function snapshot(store: Store): Promise<readonly (string | undefined)[]> {
  return (await store.all()).map(({canonical, annotation}) => `${canonical} ${textOf(annotation)}`)
}

suite("The trash", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("holds what was deleted, the last first, and gives one back or all", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    const names: string[] = []
    for (const text of ["a", "b", "c"]) names.push((await store.create(note(text))).canonical)
    for (const name of names) await store.remove(name)
    assert.deepEqual(
      (await notebook.trash()).map(({annotation}) => textOf(annotation)),
      ["c", "b", "a"],
    )
    assert.equal(await notebook.takeOut([names[0]!]), 1)
    assert.equal(await notebook.takeOut(names), 2, "what is out already stays as it is")
    assert.lengthOf(await store.all(), 3)
    await notebook.turn("undo")
    assert.lengthOf(await notebook.trash(), 2, "and that is one deed")
  })

  test("deletes for good, history and all, only what is still in it as it was seen", async () => {
    const [here, there] = [at.open(), at.open()]
    const notebook = openNotebook(here)
    const gone = await here.create(note("gone"))
    const saved = await here.create(note("saved"))
    await here.remove(gone.canonical)
    await here.remove(saved.canonical)
    const seen = await notebook.trash()
    await there.restore(saved.canonical)
    await there.remove(saved.canonical)
    assert.equal(await notebook.purge(seen), 1)
    assert.isNull(await there.get(gone.canonical))
    assert.lengthOf(await there.history(gone.canonical), 0)
    assert.isNotNull(await there.get(saved.canonical))
    const failure = await failureOf(there.update(rewritten(gone.annotation, "typed")))
    assert.equal(failure.reason, "gone")
    assert.equal(textOf(failure.mine), "typed", "nothing that is typed elsewhere is lost")
    await failureOf(notebook.turn("undo"))
    assert.include((await failureOf(notebook.turn("undo"))).message, "deleted for good")
  })
})

suite("The history of a note", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("brings any version back as the newest, out of the trash too, and can be undone", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    const made = await store.create(note("first"))
    await store.update(rewritten(made.annotation, "second"))
    await store.remove(made.canonical)
    const back = await notebook.bringBack(made.canonical, 1)
    assert.equal(textOf(back.annotation), "first")
    assert.equal(back.version, 4)
    assert.isNull(back.deleted)
    assert.lengthOf(await store.history(made.canonical), 4)
    await notebook.turn("undo")
    assert.isNotNull((await store.get(made.canonical))!.deleted)
    assert.equal((await failureOf(notebook.bringBack(made.canonical, 3))).reason, "gone")
  })
})

suite("Whoever writes", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("has an id that stays, and the name on every note, those before it too", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    assert.deepEqual(await notebook.person(), {id: null, name: null, asked: false})
    const before = await store.create(note("before"))
    const foreign = await store.create(note("foreign", {creator: {id: "urn:else", name: "Else"}}))
    const person = await notebook.rename("  Ada \n Reader ")
    assert.equal(person.name, "Ada Reader")
    const after = await at.open().create(note("after"))
    const expected = {id: person.id!, type: "Person", name: "Ada Reader"}
    assert.deepEqual(after.annotation.creator, expected)
    assert.deepEqual((await store.get(before.canonical))!.annotation.creator, expected)
    assert.deepEqual(await store.get(foreign.canonical), foreign)
    await notebook.rename(null)
    assert.deepEqual(await notebook.person(), {id: person.id, name: null, asked: true})
    assert.deepEqual((await store.get(after.canonical))!.annotation.creator, {
      id: person.id!,
      type: "Person",
    })
    await notebook.turn("undo")
    await notebook.turn("undo")
    assert.isNotNull(
      (await store.get(before.canonical))!.deleted,
      "what was done before a name was given can still be undone",
    )
  })
})

suite("The name that a reader has now", () => {
  let at: Bench
  let store: Store
  let notebook: ReturnType<typeof openNotebook>
  let id: string
  setup(() => {
    at = bench()
    store = at.open()
    notebook = openNotebook(store)
  })
  teardown(() => {
    at.end()
  })

  const creators = async () => (await store.all()).map(({annotation}) => annotation.creator)
  const renamed = async (name: string) => (id = (await notebook.rename(name)).id!)
  const ada = () => ({id, type: "Person", name: "Ada"})

  test("stands on what is undone, done again and brought back from before there was one", async () => {
    const made = await store.create(note("one"))
    await store.update(rewritten(made.annotation, "two"), made.version)
    await renamed("Ada")
    for (const direction of ["undo", "redo"] as const) {
      await notebook.turn(direction)
      assert.deepEqual(await creators(), [ada()], direction)
    }
    await notebook.bringBack(made.canonical, 1)
    assert.equal(textOf((await store.all())[0]!.annotation), "one")
    assert.deepEqual(await creators(), [ada()])
  })

  test("stands on what comes back in a file that was written before, and on nobody else’s", async () => {
    await renamed("Ada")
    const mine = (n: number, name?: string) =>
      note(`mine ${n}`, {
        id: `urn:${n}`,
        canonical: `urn:${n}`,
        creator: {id, type: "Person", ...(name === undefined ? {} : {name})},
      })
    await store.add([mine(1), mine(2, "Old name")])
    const else_ = {id: "urn:else", type: "Person", name: "Else"}
    const kept = {version: null, deleted: null, history: []}
    await store.take([
      {deed: "add", annotation: mine(3, "Old name"), ...kept},
      {deed: "beside", annotation: {...mine(1), motivation: "tagging"}, ...kept},
      {deed: "add", annotation: {...mine(4), creator: else_}, ...kept},
    ])
    assert.sameDeepMembers([...(await creators())], [ada(), ada(), ada(), ada(), else_])
    const {already} = await store.add([mine(1), mine(2, "Old name")])
    assert.equal(already, 2, "the same file again is here already")
  })

  test("is put on nothing while nobody was asked for one", async () => {
    const made = await store.create(note("one"))
    const {id: me} = await notebook.person()
    const creator = {id: me!, type: "Person", name: "Ada"}
    await store.add([note("two", {id: "urn:2", canonical: "urn:2", creator})])
    assert.sameDeepMembers([...(await creators())], [made.annotation.creator, creator])
  })
})

suite("Two texts for one note", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  async function pair(store: Store) {
    await store.create(note("mine", {id: "urn:n", canonical: "urn:n"}))
    await store.add([note("theirs", {id: "urn:n", canonical: "urn:n"})])
    const [found] = await openNotebook(store).conflicts()
    return found!
  }

  const texts = async (store: Store) =>
    (await store.all()).map(({annotation}) => textOf(annotation)).sort()

  test("are shown until the reader keeps one, the other or both", async () => {
    for (const [choice, left] of [
      ["mine", ["mine"]],
      ["theirs", ["theirs"]],
      ["both", ["mine", "theirs"]],
    ] as const) {
      const own = bench()
      const store = own.open()
      const notebook = openNotebook(store)
      await notebook.settle(await pair(store), choice)
      assert.deepEqual(await texts(store), [...left])
      assert.lengthOf(await notebook.conflicts(), 0)
      if (choice === "theirs") assert.equal((await store.all())[0]!.canonical, "urn:n")
      own.end()
    }
  })

  test("are decided in one deed that can be undone", async () => {
    const store = at.open()
    const notebook = openNotebook(store)
    await notebook.settle(await pair(store), "theirs")
    await notebook.turn("undo")
    assert.deepEqual(await texts(store), ["mine", "theirs"])
    assert.lengthOf(await notebook.conflicts(), 1)
  })

  test("of which another tab has changed one since are not decided", async () => {
    const [here, there] = [at.open(), at.open()]
    const found = await pair(here)
    await there.update(rewritten(found.theirs.annotation, "theirs, later"))
    const failure = await failureOf(openNotebook(here).settle(found, "mine"))
    assert.equal(failure.reason, "conflict")
    assert.deepEqual(await texts(here), ["mine", "theirs, later"])
  })
})
