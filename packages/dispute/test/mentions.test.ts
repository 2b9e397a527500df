import {expect, test} from "vitest"
import {mentionsIn, mentionsOf} from "../src/index.ts"
import {opened, person} from "./claim-makers.ts"
import {bookBy, citing, event, group, naming, telling} from "./register-makers.ts"

const edition = await opened({
  blocks: {
    p1: "The Workers’ Group met in May. Avrich 1984 tells of it, and so may Carr or his other book.",
    p2: "This group, later the Workers’ Group again, had a bulletin.",
    p3: "Avrich, Paul, Bolshevik Opposition, 1984.",
  },
  register: [
    group("group:wg", "The Workers’ Group", "the Workers’ Group"),
    group("group:other", "Another group"),
    person("person:avrich", "Avrich"),
    bookBy("work:avrich", ["p3"], "person:avrich"),
    bookBy("work:carr-1", []),
    bookBy("work:carr-2", []),
    event("event:meeting", "A meeting"),
  ],
  annotations: [
    naming("e:group", ["The Workers’ Group", "later the Workers’ Group"], "group:wg"),
    naming("e:this", "This group", "group:wg", "group:other"),
    naming("e:lost", "words that are nowhere", "group:wg"),
    naming("e:avrich", "Avrich 1984", "work:avrich"),
    citing("r:avrich", "Avrich 1984 tells", "work:avrich"),
    citing("r:listed", "Avrich, Paul", "work:avrich"),
    citing("r:carr", "Carr or his other book", "work:carr-1", "work:carr-2"),
    telling("v:meeting", "met in May", "event:meeting"),
  ],
})

test("mentions of an entry come in text order, every place of an annotation by itself", () => {
  const found = mentionsOf(edition, "group:wg")
  expect(found.map(({annotation, target, passage}) => [annotation, target, passage.block])).toEqual(
    [
      ["e:group", 0, "p1"],
      ["e:this", 0, "p2"],
      ["e:group", 1, "p2"],
    ],
  )
  expect(found.map(({passage}) => passage.exact)).toEqual([
    "The Workers’ Group",
    "This group",
    "later the Workers’ Group",
  ])
})

test("a mention that may be of several entries is found with each of them, as doubtful", () => {
  for (const entry of ["group:wg", "group:other"]) {
    const doubtful = mentionsOf(edition, entry).find(({annotation}) => annotation === "e:this")
    expect(doubtful?.candidates, entry).toEqual(["group:wg", "group:other"])
  }
  expect(mentionsOf(edition, "group:wg")[0]!.candidates).toEqual([])
  expect(mentionsOf(edition, "work:carr-2")[0]!.candidates).toEqual(["work:carr-1", "work:carr-2"])
})

test("words that name a work and cite it are one mention, with the page", () => {
  const [cited, listed, ...more] = mentionsOf(edition, "work:avrich")
  expect(more).toEqual([])
  expect(cited).toMatchObject({annotation: "r:avrich", manner: "cited", locator: "p. 3"})
  expect([cited!.listed, listed!.listed]).toEqual([false, true])
})

test("an event is told, and what is never spoken of has no mentions", () => {
  expect(mentionsOf(edition, "event:meeting")).toMatchObject([{manner: "told", listed: false}])
  expect(mentionsOf(edition, "person:avrich")).toEqual([])
  expect(mentionsOf(edition, "no:entry")).toEqual([])
})

test("the mentions of an edition are found once", () => {
  expect(mentionsIn(edition)).toBe(mentionsIn(edition))
})
