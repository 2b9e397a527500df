import {assert} from "chai"
import type {Annotation} from "@variorum/annotation"
import {bench, failureOf, note, rewritten, textOf} from "./bench.ts"
import type {Bench} from "./bench.ts"

suite("What is kept", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("comes back letter for letter, with properties no program knows", async () => {
    const strange = note("‮rtl\u202c 👩‍👩‍👧 é é \r\n\t\u0000", {
      canonical: "urn:uuid:1",
      id: "https://example.org/1",
      created: "2026-01-01T00:00:00Z",
      creator: "https://example.org/someone",
      "ex:unknown": {deep: [1, 0.1, -1e-7, true, null, {"": "", constructor: "x"}], "0": "zero"},
      "": "a property without a name",
    })
    const before = JSON.stringify(strange)
    const made = await at.open().create(strange)
    assert.equal(JSON.stringify(strange), before, "what was given is left alone")
    const found = (await at.open().get(made.canonical))!.annotation
    assert.equal(JSON.stringify(found), before)
  })

  test("gets a name, an id and a date where it has none", async () => {
    const made = await at.open().create(note("new"))
    assert.match(made.canonical, /^urn:uuid:/)
    assert.equal(made.annotation.canonical, made.canonical)
    assert.equal(made.annotation.id, made.canonical)
    assert.match(made.annotation.created!, /^2026-11-22T.*Z$/)
    assert.isUndefined(made.annotation.modified)
    const next = await at.open().create(note("another"))
    assert.match((made.annotation.creator as {id: string}).id, /^urn:uuid:/)
    assert.deepEqual(next.annotation.creator, made.annotation.creator, "one browser, one person")
  })

  test("says when it was last changed, later each time though the clock goes back", async () => {
    const store = at.open()
    const future = note("x", {modified: "2099-01-01T00:00:00.000Z"})
    const made = await store.create(future)
    const edited = await store.update(rewritten(made.annotation, "y"))
    assert.equal(edited.annotation.modified, "2099-01-01T00:00:00.001Z")
  })

  test("is refused where JSON could not give it back, and nothing changes", async () => {
    const store = at.open()
    const circle: Record<string, unknown> = {}
    circle["self"] = circle
    let deep: unknown = "bottom"
    for (let n = 0; n < 10_000; n++) deep = [deep]
    const cases: [unknown, RegExp][] = [
      ["half a \ud83d", /at \/x: it holds half a character/],
      [deep, /more than 256 levels/],
      [circle, /contains itself/],
      [Number.NaN, /NaN is not a number/],
      [10n, /kind bigint/],
      [() => 1, /kind function/],
      [new Date(0), /neither a plain object nor a list/],
      [[undefined], /at \/x\/0: .*kind undefined/],
      [JSON.parse('{"__proto__": {"polluted": true}}'), /__proto__.*not safe/],
      ["x".repeat(4_000_001), /longer than/],
    ]
    for (const [x, message] of cases) {
      const failure = await failureOf(store.create(note("refused", {x})))
      assert.equal(failure.reason, "unkeepable")
      assert.match(failure.message, message)
      assert.equal(textOf(failure.mine), "refused")
    }
    assert.isEmpty(await store.all())
  })

  test("is listed oldest first, without what is in the trash", async () => {
    const store = at.open()
    await store.create(note("second", {created: "2026-02-01T00:00:00Z"}))
    await store.create(note("first", {created: "2026-01-01T00:00:00Z"}))
    const third = await store.create(note("third", {created: "2026-03-01T00:00:00Z"}))
    await store.remove(third.canonical)
    assert.deepEqual(
      (await store.all()).map(record => textOf(record.annotation)),
      ["first", "second"],
    )
  })

  test("is deleted by a tombstone and comes back with a restore", async () => {
    const store = at.open()
    const made = await store.create(note("thrown away"))
    const removed = await store.remove(made.canonical)
    assert.isNotNull(removed.deleted)
    assert.isEmpty(await at.open().all())
    assert.equal(textOf((await store.get(made.canonical))!.annotation), "thrown away")
    const edit = await failureOf(store.update(rewritten(made.annotation, "still typing")))
    assert.equal(edit.reason, "conflict")
    assert.equal(textOf(edit.mine), "still typing")
    const restored = await store.restore(made.canonical)
    assert.deepEqual(restored.annotation, made.annotation)
    assert.equal(restored.version, 3)
    assert.deepEqual(
      (await store.history(made.canonical)).map(entry => [entry.what, textOf(entry.annotation)]),
      [
        ["create", "thrown away"],
        ["remove", undefined],
        ["restore", "thrown away"],
      ],
    )
  })

  test("is never overwritten by an edit of an older version", async () => {
    const store = at.open()
    const made = await store.create(note("one"))
    await store.update(rewritten(made.annotation, "theirs"), 1)
    const failure = await failureOf(store.update(rewritten(made.annotation, "mine"), 1))
    assert.equal(failure.reason, "conflict")
    assert.equal(textOf(failure.mine), "mine")
    assert.equal(textOf(failure.theirs), "theirs")
    assert.equal(textOf((await store.get(made.canonical))!.annotation), "theirs")
    const late = await failureOf(store.remove(made.canonical, 1))
    assert.equal(late.reason, "conflict")
  })

  test("is not made twice under one name, and what was never made cannot be changed", async () => {
    const store = at.open()
    const made = await store.create(note("one"))
    assert.equal((await failureOf(store.create(made.annotation))).reason, "conflict")
    const unknown = note("x", {id: "urn:unknown"})
    assert.equal((await failureOf(store.update(unknown))).reason, "gone")
    assert.equal((await failureOf(store.remove("urn:unknown"))).reason, "gone")
    assert.equal((await failureOf(store.restore("urn:unknown"))).reason, "gone")
    assert.isNull(await store.get("urn:unknown"))
  })
})

suite("What is taken in from a file", () => {
  let at: Bench
  setup(() => {
    at = bench()
  })
  teardown(() => {
    at.end()
  })

  test("comes back as it went out, once", async () => {
    const mine = at.open()
    for (const text of ["a", "b", "c"]) await mine.create(note(text, {"ex:p": {q: [text]}}))
    const out = (await mine.all()).map(record => record.annotation)
    const elsewhere = bench()
    const theirs = elsewhere.open()
    assert.lengthOf((await theirs.add(out)).records, 3)
    assert.deepEqual(
      (await theirs.all()).map(record => record.annotation),
      out,
    )
    assert.deepEqual(await theirs.add(out), {records: [], already: 3})
    elsewhere.end()
  })

  test("overwrites nothing: another text of the same name is kept beside it, once", async () => {
    const store = at.open()
    const made = await store.create(note("mine"))
    const colleague = rewritten(made.annotation, "a colleague’s")
    const {records} = await store.add([colleague])
    assert.equal(records[0]!.annotation["via"], made.canonical)
    assert.notEqual(records[0]!.canonical, made.canonical)
    assert.deepEqual(await store.add([colleague]), {records: [], already: 1})
    assert.sameMembers(
      (await store.all()).map(record => textOf(record.annotation)!),
      ["mine", "a colleague’s"],
    )
  })

  test("adds nothing when it is an earlier state of what is here", async () => {
    const store = at.open()
    const made = await store.create(note("before"))
    await store.update(rewritten(made.annotation, "after"))
    assert.deepEqual(await store.add([made.annotation]), {records: [], already: 1})
    assert.equal(textOf((await store.get(made.canonical))!.annotation), "after")
  })

  test("takes back out of the trash what was deleted", async () => {
    const store = at.open()
    const made = await store.create(note("deleted, then imported"))
    await store.remove(made.canonical)
    assert.lengthOf((await store.add([made.annotation])).records, 1)
    assert.lengthOf(await store.all(), 1)
  })

  test("comes in whole or not at all", async () => {
    const store = at.open()
    const many: Annotation[] = [note("good", {id: "urn:a"}), note("\ud800", {id: "urn:b"})]
    assert.equal((await failureOf(store.add(many))).reason, "unkeepable")
    assert.isEmpty(await store.all())
  })
})
