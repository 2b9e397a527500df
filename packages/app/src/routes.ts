import type {Iri} from "@variorum/annotation"
import type {Beside, SearchRequest, View} from "@variorum/reader"
import {parseSearch, printSearch} from "./search-address.ts"

/** What an address names. */
export type Route =
  | ({readonly kind: "read"; readonly block: string | null} & Paired)
  /** `target`: which of its places in the text, from 1; the first if absent. */
  | ({readonly kind: "annotation"; readonly id: Iri; readonly target?: number} & Paired)
  | {readonly kind: "disputes"}
  | {readonly kind: "question"; readonly id: Iri}
  | {readonly kind: "notes"}
  | {readonly kind: "repair"}
  | {readonly kind: "moving"}
  | {readonly kind: "trash"}
  | {readonly kind: "conflicts"}
  | {readonly kind: "history"; readonly note: Iri}
  | ({readonly kind: "passage"; readonly citation: string} & Paired)
  | {readonly kind: "historians"; readonly person: Iri | null; readonly beside: Iri | null}
  | {readonly kind: "contradictions"}
  | {readonly kind: "evidence"}
  | {readonly kind: "chronology"}
  | {readonly kind: "about"}
  | {readonly kind: "registers"; readonly register: RegisterName; readonly entry: Iri | null}
  | {readonly kind: "search"; readonly request: SearchRequest}
  | {readonly kind: "unknown"; readonly address: string}

/** What stands beside the text, which `?beside=` names as an address of its own does: `p12`, `annotation/…`, `disputes/…`. */
interface Paired {
  readonly beside?: Beside
}

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
  const beside = query.startsWith("beside=") && parseBeside(query.slice(7))
  if (
    !route ||
    !beside ||
    !("block" in route || "citation" in route || route.kind === "annotation")
  )
    return route ?? unknown
  return {...route, beside}
}

/** Null for what is neither a place in the text nor a question. */
function parseBeside(address: string): Beside | null {
  const view = viewOf(parseRoute(/^p\d/.test(address) ? `read/${address}` : address))
  if (view?.kind === "question") return {question: view.id}
  return view?.kind === "read" ? (view.place ?? null) : null
}

function printBeside(beside: Beside): string {
  const view: View =
    "question" in beside ? {kind: "question", id: beside.question} : {kind: "read", place: beside}
  return printRoute(routeOf(view)).replace(/^#\/(read\/)?/, "")
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
  if (first === "annotation" && second !== undefined && third !== undefined) {
    const target = /^[1-9][0-9]{0,5}$/.test(third) ? Number(third) : 0
    return target === 0 ? null : {kind: "annotation", id: second, ...(target > 1 ? {target} : {})}
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
  if (route.kind !== "historians" && "beside" in route) {
    const {beside, ...alone} = route
    return `${printRoute(alone)}?beside=${printBeside(beside)}`
  }
  switch (route.kind) {
    case "read":
      return route.block === null ? "#/read" : `#/read/${encoded(route.block)}`
    case "annotation":
      return `#/annotation/${encoded(route.id)}${route.target === undefined ? "" : `/${route.target}`}`
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
      return {
        kind: "read",
        ...(route.block === null ? {} : {place: {block: route.block}}),
        ...pairedWith(route),
      }
    case "annotation": {
      const {id: annotation, target} = route
      const place = {annotation, ...(target === undefined ? {} : {target: target - 1})}
      return {kind: "read", place, ...pairedWith(route)}
    }
    case "passage":
      return {kind: "read", place: {passage: route.citation}, ...pairedWith(route)}
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
    case "read": {
      const {place} = view
      const paired = pairedWith(view)
      if (place && "annotation" in place) {
        const {annotation: id, target = 0} = place
        return {kind: "annotation", id, ...(target > 0 ? {target: target + 1} : {}), ...paired}
      }
      if (place && "passage" in place) {
        return {kind: "passage", citation: place.passage, ...paired}
      }
      return {kind: "read", block: place && "block" in place ? place.block : null, ...paired}
    }
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

/** A stretch that no link was made to has no address beside the text either. */
function pairedWith({beside}: {readonly beside?: Beside | null}): Paired {
  return beside && !("from" in beside) ? {beside} : {}
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
