import {expect, test} from "@playwright/test"
import {parseRoute, printRoute, routeOf, viewOf} from "../src/routes.ts"
import type {Route} from "../src/routes.ts"
import {titleParts} from "../src/titles.ts"
import type {PublicEdition, SearchRequest} from "@variorum/reader"

// Pure functions: no browser is opened here.

const nothingSearched: SearchRequest = {
  query: "",
  mode: "folded",
  among: null,
  asserter: null,
  question: null,
}

const addresses: readonly [string, Route][] = [
  ["#/read", {kind: "read", block: null}],
  ["#/read/p59", {kind: "read", block: "p59"}],
  ["#/annotation/urn%3Auuid%3A1", {kind: "annotation", id: "urn:uuid:1"}],
  ["#/annotation/urn%3Auuid%3A1/2", {kind: "annotation", id: "urn:uuid:1", target: 2}],
  ["#/read?beside=p12", {kind: "read", block: null, beside: {block: "p12"}}],
  ["#/read/p59?beside=p12", {kind: "read", block: "p59", beside: {block: "p12"}}],
  [
    "#/annotation/urn%3A1?beside=annotation/urn%3A2/3",
    {kind: "annotation", id: "urn:1", beside: {annotation: "urn:2", target: 2}},
  ],
  [
    "#/passage/p59%3A1-2?beside=disputes/q%3Aa%3Fb%2Fc",
    {kind: "passage", citation: "p59:1-2", beside: {question: "q:a?b/c"}},
  ],
  ["#/read/p1?beside=passage/p3%3A1-2", {kind: "read", block: "p1", beside: {passage: "p3:1-2"}}],
  ["#/disputes", {kind: "disputes"}],
  ["#/disputes/question%3Acwg%2Fmembers", {kind: "question", id: "question:cwg/members"}],
  ["#/notes", {kind: "notes"}],
  ["#/passage/p59%3A1-2", {kind: "passage", citation: "p59:1-2"}],
  ["#/historians", {kind: "historians", person: null, beside: null}],
  ["#/historians/person%3Aavrich", {kind: "historians", person: "person:avrich", beside: null}],
  [
    "#/historians/person%3Aavrich/person%3Acarr",
    {kind: "historians", person: "person:avrich", beside: "person:carr"},
  ],
  ["#/contradictions", {kind: "contradictions"}],
  ["#/evidence", {kind: "evidence"}],
  ["#/about", {kind: "about"}],
  ["#/chronology", {kind: "chronology"}],
  ["#/registers/persons", {kind: "registers", register: "persons", entry: null}],
  ["#/registers/works/w%3A%C3%A9", {kind: "registers", register: "works", entry: "w:é"}],
  [
    "#/search?q=19%2C000+%26+300",
    {kind: "search", request: {...nothingSearched, query: "19,000 & 300"}},
  ],
  [
    "#/search?q=%22a%22&mode=exact&in=Claim&by=person%3Aavrich&on=q%3A1",
    {
      kind: "search",
      request: {
        query: '"a"',
        mode: "exact",
        among: "Claim",
        asserter: "person:avrich",
        question: "q:1",
      },
    },
  ],
]

test("every address is read as its route and printed as it was", () => {
  for (const [address, route] of addresses) {
    expect(parseRoute(address), address).toEqual(route)
    expect(printRoute(route)).toBe(address)
  }
})

test("an empty address is the text’s, and a slash at the end changes nothing", () => {
  for (const address of ["", "#", "#/", "#/read/", "#read"]) {
    expect(parseRoute(address), address).toEqual({kind: "read", block: null})
  }
  expect(parseRoute("#/disputes/")).toEqual({kind: "disputes"})
})

test("an address that is none of ours is unknown, and kept as it is", () => {
  const foreign = [
    "#/nowhere",
    "#/read/59",
    "#/read/p0",
    "#/read/p59/x",
    "#/registers",
    "#/registers/planets",
    "#/annotation",
    "#/annotation/a/0",
    "#/annotation/a/b",
    "#/annotation/%E0%A4%A",
    "#/disputes/a/b",
    "#/notes/1",
    "#__proto__",
    "#/a/b/c/d",
  ]
  for (const address of foreign) {
    expect(parseRoute(address).kind, address).toBe("unknown")
    expect(printRoute(parseRoute(address))).toBe(address)
  }
})

test("what is to stand beside the text and names nothing is left out, and the text shown", () => {
  for (const beside of ["", "p0", "nowhere", "registers/persons", "read", "%E0%A4%A"]) {
    expect(parseRoute(`#/read/p59?beside=${beside}`), beside).toEqual({kind: "read", block: "p59"})
  }
  expect(parseRoute("#/disputes?beside=p12")).toEqual({kind: "disputes"})
  expect(parseRoute("#/read/p1?beside=p2?beside=p3")).toEqual({
    kind: "read",
    block: "p1",
    beside: {block: "p2"},
  })
})

test("a passage over the end of a block is encoded once; older addresses that did it twice name it too", () => {
  const citation = "p1.0-9~~a\nb~~~4b24e5cb"
  expect(printRoute({kind: "passage", citation})).toBe("#/passage/p1.0-9~~a%0Ab~~~4b24e5cb")
  expect(parseRoute("#/passage/p1.0-9~~a%0Ab~~~4b24e5cb")).toEqual({kind: "passage", citation})
  expect(parseRoute("#/passage/p1.0-9~~a%250Ab~~~4b24e5cb")).toEqual({
    kind: "passage",
    citation: "p1.0-9~~a%0Ab~~~4b24e5cb",
  })
})

test("ids of any kind survive an address", () => {
  for (const id of ["urn:uuid:1", "a/b?c#d%e", "כן", "👩‍👧", " ", "http://x.org/?a=1&b=2"]) {
    for (const route of [
      {kind: "annotation", id},
      {kind: "question", id},
    ] as const) {
      expect(parseRoute(printRoute(route))).toEqual(route)
    }
  }
  expect(printRoute({kind: "annotation", id: "\ud83d"})).toBe("#/annotation/%EF%BF%BD")
})

test("a view has an address that leads back to it; a stretch of the text has the text’s", () => {
  const views = [
    {kind: "read"},
    {kind: "read", place: {block: "p3"}},
    {kind: "read", place: {annotation: "urn:uuid:1"}},
    {kind: "read", place: {annotation: "urn:uuid:1", target: 1}, beside: {question: "q:1"}},
    {kind: "read", beside: {annotation: "a/b?c", target: 1}},
    {kind: "read", place: {block: "p3"}, beside: {passage: "p1.0-3~~the_'end'!*~~~4b24e5cb"}},
    {kind: "read", place: {passage: "p1.0-3~~(the_'end')!*~~“x”~4b24e5cb"}},
    {kind: "disputes"},
    {kind: "question", id: "q:1"},
    {kind: "notes"},
    {kind: "registers", register: "groups", entry: null},
    {kind: "registers", register: "works", entry: "w:é"},
    {kind: "chronology"},
    {kind: "historians", person: "person:a", beside: "person:b"},
    {kind: "contradictions"},
    {kind: "search", request: {...nothingSearched, query: "land"}},
    {kind: "about"},
  ] as const
  for (const view of views) expect(viewOf(routeOf(view))).toEqual(view)
  expect(printRoute(routeOf({kind: "read", place: {from: 3, to: 9}}))).toBe("#/read")
})

test("the window is called after what is at its address, the narrowest first", () => {
  const edition = {
    questions: new Map([["q:1", {label: "Members of the group"}]]),
    register: new Map([
      ["person:a", {name: "Paul Avrich"}],
      ["person:b", {name: "E. H. Carr"}],
    ]),
    annotations: new Map([["urn:1", {id: "urn:1"}]]),
  } as unknown as PublicEdition
  const titles: readonly [string, readonly string[]][] = [
    ["#/read", []],
    ["#/read/p59", ["p59"]],
    ["#/passage/p3.1-4~~abc~~~4b24e5cb", ["p3"]],
    ["#/annotation/urn%3A1", ["Note"]],
    ["#/annotation/urn%3Anone", []],
    ["#/disputes", ["Disputes"]],
    ["#/disputes/q%3A1", ["Members of the group", "Disputes"]],
    ["#/disputes/q%3Anone", ["Disputes"]],
    ["#/historians/person%3Aa/person%3Ab", ["Paul Avrich and E. H. Carr", "Historians"]],
    ["#/registers/persons/person%3Aa", ["Paul Avrich", "Persons"]],
    ["#/registers/works", ["Works"]],
    ["#/notes", ["My notes"]],
    ["#/search?q=land", ["“land”", "Search"]],
    ["#/about", ["About this edition"]],
    ["#/nowhere", ["No such address"]],
  ]
  for (const [address, parts] of titles) {
    expect(titleParts(parseRoute(address), edition), address).toEqual(parts)
  }
  expect(titleParts(parseRoute("#/disputes/q%3A1"), null)).toEqual(["Disputes"])
})
