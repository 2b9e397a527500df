import {expect, test} from "@playwright/test"
import {parseRoute, printRoute, routeOf, sentenceFor, viewOf} from "../src/routes.ts"
import type {Route} from "../src/routes.ts"

// Pure functions: no browser is opened here.

const addresses: readonly [string, Route][] = [
  ["#/read", {kind: "read", block: null}],
  ["#/read/p59", {kind: "read", block: "p59"}],
  ["#/annotation/urn%3Auuid%3A1", {kind: "annotation", id: "urn:uuid:1"}],
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
  ["#/chronology", {kind: "chronology"}],
  ["#/registers/persons", {kind: "registers", register: "persons", entry: null}],
  ["#/registers/works/w%3A%C3%A9", {kind: "registers", register: "works", entry: "w:é"}],
  ["#/search?q=19%2C000+%26+300", {kind: "search", query: "19,000 & 300"}],
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
    {kind: "disputes"},
    {kind: "question", id: "q:1"},
    {kind: "notes"},
    {kind: "registers", register: "groups", entry: null},
    {kind: "registers", register: "works", entry: "w:é"},
    {kind: "chronology"},
    {kind: "historians", person: "person:a", beside: "person:b"},
    {kind: "contradictions"},
  ] as const
  for (const view of views) expect(viewOf(routeOf(view))).toEqual(view)
  expect(printRoute(routeOf({kind: "read", place: {from: 3, to: 9}}))).toBe("#/read")
})

test("an address that is promised and not there yet says so", () => {
  for (const address of ["#/passage/p1", "#/search?q=x"]) {
    const route = parseRoute(address)
    expect(viewOf(route)).toBeNull()
    expect(sentenceFor(route)).toContain("cannot be shown yet")
  }
})
