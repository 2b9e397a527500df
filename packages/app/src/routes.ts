import type {Iri} from "@variorum/annotation"
import type {SearchRequest, View} from "@variorum/reader"
import {parseSearch, printSearch} from "./search-address.ts"

/** What an address names. */
export type Route =
  | {readonly kind: "read"; readonly block: string | null}
  | {readonly kind: "annotation"; readonly id: Iri}
  | {readonly kind: "disputes"}
  | {readonly kind: "question"; readonly id: Iri}
  | {readonly kind: "notes"}
  | {readonly kind: "repair"}
  | {readonly kind: "moving"}
  | {readonly kind: "trash"}
  | {readonly kind: "conflicts"}
  | {readonly kind: "history"; readonly note: Iri}
  | {readonly kind: "passage"; readonly citation: string}
  | {readonly kind: "historians"; readonly person: Iri | null; readonly beside: Iri | null}
  | {readonly kind: "contradictions"}
  | {readonly kind: "evidence"}
  | {readonly kind: "chronology"}
  | {readonly kind: "about"}
  | {readonly kind: "registers"; readonly register: RegisterName; readonly entry: Iri | null}
  | {readonly kind: "search"; readonly request: SearchRequest}
  | {readonly kind: "unknown"; readonly address: string}

export const registerNames = ["persons", "groups", "places", "works", "events"] as const
export type RegisterName = (typeof registerNames)[number]

/**
 * What a `location.hash` names; the empty one names the text. What is no address of ours, or is
 * not percent-encoded as it should be, is `unknown`.
 */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, "")
  const unknown: Route = {kind: "unknown", address}
  const [path = "", query = ""] = split(address, "?")
  const parts = path
    .replace(/^\//, "")
    .replace(/\/$/, "")
    .split("/")
    .map(part => decoded(part))
  if (parts.includes(null)) return unknown
  const [first = "", second, third, ...more] = parts as string[]
  if (more.length > 0) return unknown
  const route = routeFor(first, second, third, query)
  return route ?? unknown
}

function routeFor(
  first: string,
  second: string | undefined,
  third: string | undefined,
  query: string,
): Route | null {
  if (first === "registers") {
    const register = registerNames.find(name => name === second)
    return register ? {kind: "registers", register, entry: third ?? null} : null
  }
  if (first === "notes" && second !== undefined) return notesRoute(second, third)
  if (first === "historians") {
    return {kind: "historians", person: second ?? null, beside: third ?? null}
  }
  if (third !== undefined) return null
  switch (first) {
    case "":
      return second === undefined ? {kind: "read", block: null} : null
    case "read":
      if (second === undefined) return {kind: "read", block: null}
      return /^p[1-9][0-9]*$/.test(second) ? {kind: "read", block: second} : null
    case "annotation":
      return second === undefined ? null : {kind: "annotation", id: second}
    case "disputes":
      return second === undefined ? {kind: "disputes"} : {kind: "question", id: second}
    case "passage":
      return second === undefined ? null : {kind: "passage", citation: second}
  }
  if (second !== undefined) return null
  switch (first) {
    case "notes":
    case "repair":
      return {kind: first}
    case "about":
    case "chronology":
    case "contradictions":
    case "evidence":
      return {kind: first}
    case "search":
      return {kind: "search", request: parseSearch(query)}
    default:
      return null
  }
}

function notesRoute(second: string, third: string | undefined): Route | null {
  if (third !== undefined) return second === "history" ? {kind: "history", note: third} : null
  if (second === "import") return {kind: "moving"}
  return second === "trash" || second === "conflicts" ? {kind: second} : null
}

/** The `location.hash` that names a route; `parseRoute` takes it back. */
export function printRoute(route: Route): string {
  switch (route.kind) {
    case "read":
      return route.block === null ? "#/read" : `#/read/${encoded(route.block)}`
    case "annotation":
      return `#/annotation/${encoded(route.id)}`
    case "question":
      return `#/disputes/${encoded(route.id)}`
    case "passage":
      return `#/passage/${withoutBrackets(encoded(route.citation))}`
    case "historians":
      return ["#/historians", route.person, route.beside]
        .flatMap((part, i) => (part === null ? [] : i === 0 ? part : encoded(part)))
        .join("/")
    case "registers":
      return `#/registers/${route.register}${route.entry === null ? "" : `/${encoded(route.entry)}`}`
    case "moving":
      return "#/notes/import"
    case "trash":
    case "conflicts":
      return `#/notes/${route.kind}`
    case "history":
      return `#/notes/history/${encoded(route.note)}`
    case "search":
      return `#/search?${printSearch(route.request)}`
    case "unknown":
      return `#${route.address}`
    case "disputes":
    case "notes":
    case "repair":
    case "about":
    case "chronology":
    case "contradictions":
    case "evidence":
      return `#/${route.kind}`
  }
}

/** What the reader shows for a route, or null where it has no view of that kind. */
export function viewOf(route: Route): View | null {
  switch (route.kind) {
    case "read":
      return route.block === null ? {kind: "read"} : {kind: "read", place: {block: route.block}}
    case "annotation":
      return {kind: "read", place: {annotation: route.id}}
    case "passage":
      return {kind: "read", place: {passage: route.citation}}
    case "disputes":
    case "notes":
    case "moving":
    case "trash":
    case "conflicts":
    case "repair":
    case "about":
    case "chronology":
    case "contradictions":
    case "evidence":
      return {kind: route.kind}
    case "history":
    case "historians":
    case "search":
      return route
    case "registers":
      return {kind: "registers", register: route.register, entry: route.entry}
    case "question":
      return {kind: "question", id: route.id}
    default:
      return null
  }
}

/** The address of a view. A stretch of the text that no link was made to has the text’s. */
export function routeOf(view: View): Route {
  switch (view.kind) {
    case "read":
      if (view.place && "annotation" in view.place) {
        return {kind: "annotation", id: view.place.annotation}
      }
      if (view.place && "passage" in view.place) {
        return {kind: "passage", citation: view.place.passage}
      }
      return {kind: "read", block: view.place && "block" in view.place ? view.place.block : null}
    case "question":
      return {kind: "question", id: view.id}
    case "registers":
    case "historians":
    case "history":
    case "search":
      return view
    default:
      return {kind: view.kind}
  }
}

function split(text: string, at: string): string[] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Half a surrogate pair cannot stand in an address; it becomes U+FFFD. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))
}

/** Signs at which programs that make links of what looks like an address end it, or wrap it. */
function withoutBrackets(encoded: string): string {
  return encoded.replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
