import type {Annotation, Iri} from "./annotation.ts"
import {w3cContext} from "./context.ts"
import {findingsIn, member, shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {guardJson} from "./json-guard.ts"
import {annotationRule, collectionRule} from "./model-rules.ts"
import {setOrigin} from "./origin.ts"
import type {Problem} from "./problem.ts"
import {isObject} from "./rule.ts"
import type {JsonObject} from "./rule.ts"

/**
 * What an AnnotationCollection (section 5.1) says of itself: all its properties but `total` and
 * the items. `first` is its page without items. Empty for an annotation or a list on its own.
 */
export interface CollectionMeta {
  readonly "@context"?: unknown
  readonly id?: Iri
  readonly label?: unknown
  readonly creator?: unknown
  readonly rights?: unknown
  readonly first?: {readonly id?: Iri; readonly [property: string]: unknown}
  readonly [property: string]: unknown
}

export interface AnnotationFile {
  /** In the order of the file, each as it stood there, with a `@context` of its own. */
  readonly annotations: readonly Annotation[]
  /** Everything that is wrong, in the order of the file. */
  readonly problems: readonly Problem[]
  readonly meta: CollectionMeta
  /** What could not be read as an annotation, and so is not among `annotations`. */
  readonly refused: readonly RefusedItem[]
}

export interface RefusedItem {
  /** JSON pointer. */
  readonly path: string
  readonly value: unknown
}

/**
 * Reads the value of a JSON file that holds one annotation, a list of them, an
 * AnnotationCollection (with an embedded first page, or with `items`) or an AnnotationPage.
 * Never throws: everything wrong is a problem, and what can be read is read. `file` is the name
 * that problems give it.
 */
export function parseAnnotationFile(value: unknown, file: string): AnnotationFile {
  const to = findingsIn(file)
  const container = containerOf(value, to)
  const annotations: Annotation[] = []
  const refused: RefusedItem[] = []
  container.items.forEach((item, i) => {
    const path = container.path === null ? "" : member(container.path, i)
    const annotation = annotationFrom(item, file, path, container.context, to)
    if (annotation) annotations.push(annotation)
    else refused.push({path, value: item})
  })
  return {annotations, problems: to.problems, meta: container.meta, refused}
}

/** One annotation on its own; null where it cannot be read as one. */
export function parseAnnotation(
  value: unknown,
  file: string,
  path = "",
): {readonly annotation: Annotation | null; readonly problems: readonly Problem[]} {
  const to = findingsIn(file)
  const annotation = annotationFrom(value, file, path, undefined, to)
  return {annotation, problems: to.problems}
}

function annotationFrom(
  item: unknown,
  file: string,
  path: string,
  inherited: unknown,
  to: Findings,
): Annotation | null {
  const before = to.refusals
  guardJson(item, path, to)
  if (to.refusals > before) return null
  const full = withContext(item, inherited, path, to)
  annotationRule.check(full, path, to)
  if (to.refusals > before) return null
  const annotation = full as Annotation
  setOrigin(annotation, {file, path})
  return annotation
}

/** Items without a context of their own have their container's; without any, the W3C's. */
function withContext(item: unknown, inherited: unknown, path: string, to: Findings): unknown {
  if (!isObject(item) || item["@context"] !== undefined) return item
  if (inherited === undefined) to.note(path, "“@context” is missing (section 3.1)")
  const rest = Object.entries(item).filter(([key]) => key !== "@context")
  return {"@context": inherited ?? w3cContext, ...Object.fromEntries(rest)}
}

interface Container {
  readonly items: readonly unknown[]
  /** JSON pointer to the list of items; null for an annotation on its own. */
  readonly path: string | null
  readonly context: unknown
  readonly meta: CollectionMeta
}

const nothing: Container = {items: [], path: "", context: undefined, meta: {}}

function containerOf(value: unknown, to: Findings): Container {
  if (Array.isArray(value)) return {items: value, path: "", context: undefined, meta: {}}
  if (!isObject(value)) {
    to.refuse("", `An annotation or a collection of them is wanted, found ${shown(value)}`)
    return nothing
  }
  const type: unknown = value["type"]
  if (type === "AnnotationPage") return page(value, to)
  if (type === "AnnotationCollection" || (Array.isArray(type) && hasType(type))) {
    return collection(value, to)
  }
  return {items: [value], path: null, context: undefined, meta: {}}
}

function hasType(type: readonly unknown[]): boolean {
  return type.includes("AnnotationCollection")
}

function collection(value: JsonObject, to: Findings): Container {
  const {items, total, first, ...meta} = value
  const container = {context: value["@context"], meta: meta as CollectionMeta}
  describe(meta, "", to)
  const found = (): Container => {
    if (items !== undefined) {
      return {...container, items: itemsOf(items, "/items", to), path: "/items"}
    }
    if (isObject(first)) {
      const {items: inner, ...rest} = first
      describe({type: "AnnotationPage", ...rest}, "/first", to)
      return {
        ...container,
        context: first["@context"] ?? container.context,
        meta: {...container.meta, first: rest},
        items: itemsOf(inner, "/first/items", to),
        path: "/first/items",
      }
    }
    if (typeof first === "string") {
      to.note("/first", `Its annotations stand on a page elsewhere, which is not read: ${first}`)
      return {...container, items: [], path: "/first/items"}
    }
    if (total !== 0) to.note("", "The collection has no “first” page (section 5.1)")
    return {...container, items: [], path: "/first/items"}
  }
  const result = found()
  pagesElsewhere(isObject(first) ? first : {}, "/first", to)
  if (value["@context"] === undefined) to.note("", "“@context” is missing (section 5.1)")
  if (value["id"] === undefined) to.note("", "“id” is missing (section 5.1)")
  if (total !== undefined && total !== result.items.length && typeof first !== "string") {
    to.note("/total", `The total is ${shown(total)}, but ${result.items.length} items are here`)
  }
  return result
}

function page(value: JsonObject, to: Findings): Container {
  const {"@context": context, items, partOf, ...rest} = value
  describe(rest, "", to)
  pagesElsewhere(rest, "", to)
  if (value["id"] === undefined) to.note("", "“id” is missing (section 5.2)")
  const whole: JsonObject = isObject(partOf)
    ? partOf
    : typeof partOf === "string"
      ? {id: partOf}
      : {}
  const about = Object.fromEntries(
    Object.entries(whole).filter(([key]) => !["items", "first", "total"].includes(key)),
  )
  return {
    items: itemsOf(items, "/items", to),
    path: "/items",
    context,
    meta: {...about, ...(context === undefined ? {} : {"@context": context}), first: rest},
  }
}

function pagesElsewhere(first: JsonObject, path: string, to: Findings): void {
  if (first["next"] !== undefined) {
    to.note(member(path, "next"), "Further pages stand elsewhere and are not read")
  }
}

/** What the container says of itself is checked, but never a reason not to read its items. */
function describe(value: JsonObject, path: string, to: Findings): void {
  guardJson(value, path, to)
  collectionRule.check(value, path, to)
}

function itemsOf(value: unknown, path: string, to: Findings): readonly unknown[] {
  if (Array.isArray(value)) return value
  to.refuse(path, `A list of annotations is wanted here, found ${shown(value)}`)
  return []
}
