import type {ReadItem} from "@variorum/annotation"
import {originalTerm} from "./notes-epub.ts"
import {
  bodiesOf,
  converted,
  foreignTerm,
  iriOf,
  isObject,
  itemFrom,
  list,
  moment,
  present,
  refusal,
  text,
  w3cContext,
} from "./read-item.ts"
import type {JsonObject} from "./read-item.ts"

/**
 * An AnnotationSet: the W3C’s draft EPUB Annotations 1.0, and the Readium Annotations that Thorium
 * exports, which it grew out of. An item that we wrote holds its annotation letter for letter, and
 * that is what is read. Null for other files.
 */
export function fromReadium(value: unknown): readonly ReadItem[] | null {
  if (!isObject(value) || value["type"] !== "AnnotationSet") return null
  const items = value["items"]
  if (!Array.isArray(items)) return [refusal("/items", "The set has no list of items.")]
  const about = isObject(value["about"]) ? value["about"] : {}
  return items.map((item, i) => {
    const path = `/items/${i}`
    if (isObject(item) && isObject(item[originalTerm])) {
      return itemFrom(item[originalTerm], path, moment(item["variorum:deleted"]))
    }
    return converted(item, path, one => annotationOf(one, about))
  })
}

/** Whether a set was written by Thorium. */
export function isThorium(value: unknown): boolean {
  return isObject(value) && JSON.stringify(value["generator"] ?? "").includes("thorium")
}

function annotationOf(item: JsonObject, about: JsonObject): JsonObject | string {
  const id = text(item["id"]) ?? text(item["uuid"])
  if (id === null) return "It has no id."
  const body = isObject(item["body"]) ? item["body"] : {}
  const comment = localizable(body["value"])
  const keyword = text(body["keyword"]) ?? text(body["tag"])
  const tags = [...list(body["tags"]), ...(keyword === null ? [] : [keyword])].filter(
    tag => typeof tag === "string",
  )
  const target = isObject(item["target"]) ? item["target"] : {}
  const selectors = list(target["selector"])
  const source = iriOf(text(target["source"]) ?? "whole", "urn:x-epub:")
  return present({
    "@context": w3cContext,
    id: iriOf(id, "urn:x-readium:"),
    type: "Annotation",
    motivation: item["motivation"] ?? (comment === null ? "highlighting" : "commenting"),
    creator: creatorOf(item["creator"]),
    created: moment(item["created"]),
    modified: moment(item["modified"]),
    body: bodiesOf(comment, tags),
    target:
      selectors.length === 0
        ? source
        : present({type: "SpecificResource", source, selector: selectors}),
    [foreignTerm]: present({
      tool: "EPUB Annotations",
      about,
      source: target["source"],
      meta: target["meta"],
      color: body["color"],
      highlight: body["highlight"],
    }),
  })
}

/** "Localizable text": a string, or an object with its text and language. */
function localizable(value: unknown): string | null {
  if (!isObject(value)) return text(value)
  return text(value["text"]) ?? text(value["stringValue"])
}

function creatorOf(value: unknown): unknown {
  if (typeof value === "string" && value !== "") return iriOf(value, "urn:x-readium:user:")
  if (!isObject(value)) return null
  const id = text(value["id"])
  return present({
    type: text(value["type"]) ?? "Person",
    ...(id === null ? {} : {id: iriOf(id, "urn:x-readium:user:")}),
    name: localizable(value["name"]),
  })
}
