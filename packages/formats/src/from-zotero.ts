import type {ReadItem} from "@variorum/annotation"
import {plainWords} from "./plain-words.ts"
import {
  bodiesOf,
  converted,
  foreignTerm,
  isObject,
  isWellFormed,
  list,
  moment,
  motivationOf,
  present,
  text,
  w3cContext,
} from "./read-item.ts"
import type {JsonObject} from "./read-item.ts"

/**
 * Zotero: items of its web API (https://www.zotero.org/support/dev/web_api/v3/basics) of the types
 * `annotation` and `note`, alone or inside the items they belong to, and the notes of CSL-JSON.
 * Other items are passed over. Null for other files.
 */
export function fromZotero(value: unknown): readonly ReadItem[] | null {
  const top = isObject(value) && Array.isArray(value["items"]) ? value["items"] : value
  if (!Array.isArray(top) || !top.some(isZotero)) return null
  const base = top === value ? "" : "/items"
  return top.flatMap((item, i) => itemsOf(item, `${base}/${i}`))
}

function isZotero(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = dataOf(value)
  return typeof data["itemType"] === "string" || isCsl(value)
}

/** The API wraps an item’s fields in `data`; exports have them bare. */
function dataOf(item: JsonObject): JsonObject {
  return isObject(item["data"]) ? item["data"] : item
}

function isCsl(item: JsonObject): boolean {
  const known = typeof item["type"] === "string" && item["id"] !== undefined && !("target" in item)
  return known && typeof item["note"] === "string"
}

function itemsOf(item: unknown, path: string): readonly ReadItem[] {
  if (!isObject(item)) return [converted(item, path, () => "")]
  const data = dataOf(item)
  const inner = ["attachments", "annotations", "notes"].flatMap(key =>
    list(data[key]).flatMap((one, i) => itemsOf(one, `${path}/${key}/${i}`)),
  )
  const isNote = data["itemType"] === "note" || (data["itemType"] === undefined && "note" in data)
  const own =
    data["itemType"] === "annotation" || "annotationType" in data
      ? annotationOf
      : isNote
        ? noteOf
        : null
  return own === null
    ? inner
    : [converted(item, path, one => own(dataOf(one), keyOf(one))), ...inner]
}

function keyOf(item: JsonObject): string | null {
  const data = dataOf(item)
  const id = item["key"] ?? data["key"] ?? data["itemKey"] ?? data["citationKey"] ?? data["id"]
  return typeof id === "number" ? String(id) : text(id)
}

const iri = (key: string) => `urn:x-zotero:${encodeURIComponent(key)}`

function annotationOf(data: JsonObject, key: string | null): JsonObject | string {
  if (key === null || !isWellFormed(key)) return "It has no key."
  const comment = text(data["annotationComment"])
  const exact = text(data["annotationText"])
  const tags = tagsOf(data)
  const parent = text(data["parentItem"])
  const source = iri(parent !== null && isWellFormed(parent) ? parent : "unknown")
  const name = text(data["annotationAuthorName"])
  return present({
    ...frame(data, key),
    motivation: motivationOf(comment, tags),
    creator: name === null ? null : {type: "Person", name},
    body: bodiesOf(comment, tags),
    target:
      exact === null
        ? source
        : {type: "SpecificResource", source, selector: {type: "TextQuoteSelector", exact}},
    [foreignTerm]: present({
      tool: "Zotero",
      ...Object.fromEntries(
        Object.entries(data).filter(([field]) => /^annotation|^parentItem$/.test(field)),
      ),
    }),
  })
}

function noteOf(data: JsonObject, key: string | null): JsonObject | string {
  if (key === null || !isWellFormed(key)) return "It has no key."
  const comment = plainWords(text(data["note"]) ?? "")
  if (comment === "") return "It is a note without words."
  const parent = text(data["parentItem"])
  return present({
    ...frame(data, `note:${key}`),
    motivation: "commenting",
    body: bodiesOf(comment, tagsOf(data)),
    target: iri(parent !== null && isWellFormed(parent) ? parent : key),
    [foreignTerm]: present({tool: "Zotero", note: data["note"], title: data["title"]}),
  })
}

function frame(data: JsonObject, key: string): JsonObject {
  return {
    "@context": w3cContext,
    id: iri(key),
    type: "Annotation",
    created: moment(data["dateAdded"]),
    modified: moment(data["dateModified"]),
  }
}

function tagsOf(data: JsonObject): readonly string[] {
  return list(data["tags"]).flatMap(tag => {
    const words = isObject(tag) ? tag["tag"] : tag
    return typeof words === "string" && words !== "" ? [words] : []
  })
}
