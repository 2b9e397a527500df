import type {ReadItem} from "@variorum/annotation"
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
 * Hypothesis: the rows of its API (`{total, rows}`, https://h.readthedocs.io/en/latest/api-reference/),
 * what its client exports (`{export_date, annotations}`), or a list of either. Null for other files.
 */
export function fromHypothesis(value: unknown): readonly ReadItem[] | null {
  const rows = rowsOf(value)
  return rows?.items.map((row, i) => converted(row, `${rows.path}/${i}`, annotationOf)) ?? null
}

function rowsOf(value: unknown): {items: readonly unknown[]; path: string} | null {
  if (isObject(value)) {
    if (Array.isArray(value["rows"]) && "total" in value) {
      return {items: value["rows"], path: "/rows"}
    }
    if (Array.isArray(value["annotations"]) && "export_date" in value) {
      return {items: value["annotations"], path: "/annotations"}
    }
    return isRow(value) ? {items: [value], path: ""} : null
  }
  return Array.isArray(value) && value.some(isRow) ? {items: value, path: ""} : null
}

function isRow(value: unknown): boolean {
  if (!isObject(value)) return false
  return "uri" in value && "user" in value && ("target" in value || "text" in value)
}

const iri = (id: string) => `https://hypothes.is/a/${encodeURIComponent(id)}`

function annotationOf(row: JsonObject): JsonObject | string {
  const id = text(row["id"])
  if (id === null || !isWellFormed(id)) return "It has no id."
  const comment = text(row["text"])
  const tags = list(row["tags"]).filter(tag => typeof tag === "string")
  const user = text(row["user"])
  const info = isObject(row["user_info"]) ? row["user_info"] : {}
  const parent = list(row["references"]).at(-1)
  const isReply = typeof parent === "string" && isWellFormed(parent)
  const targets = list(row["target"]).filter(isObject)
  // XPaths of the page’s own, which are not the RangeSelector of the model (section 4.2.9).
  const ranges = targets.flatMap(({selector}) => list(selector)).filter(isPageRange)
  return present({
    "@context": w3cContext,
    id: iri(id),
    type: "Annotation",
    motivation: isReply ? "replying" : motivationOf(comment, tags),
    creator:
      user === null
        ? null
        : {
            id: user.startsWith("acct:") ? user : `acct:${user}`,
            type: "Person",
            name: text(info["display_name"]) ?? user.replace(/^acct:|@[^@]*$/g, ""),
          },
    created: moment(row["created"]),
    modified: row["updated"] === row["created"] ? null : moment(row["updated"]),
    body: bodiesOf(comment, tags),
    target: isReply ? iri(parent) : targetOf(targets, text(row["uri"])),
    [foreignTerm]: {
      ...present({
        tool: "Hypothesis",
        uri: row["uri"],
        document: row["document"],
        group: row["group"],
        permissions: row["permissions"],
        links: row["links"],
        ranges: ranges.length === 0 ? null : ranges,
      }),
    },
  })
}

function isPageRange(selector: unknown): boolean {
  return isObject(selector) && "startContainer" in selector
}

/** A page note has no selector: it is on the page as a whole. */
function targetOf(targets: readonly JsonObject[], uri: string | null): unknown {
  const page = uri ?? "urn:x-hypothesis:page"
  const places = targets.map(({source, selector}) => {
    const selectors = list(selector).filter(one => !isPageRange(one))
    return selectors.length === 0
      ? (text(source) ?? page)
      : {type: "SpecificResource", source: text(source) ?? page, selector: selectors}
  })
  return places.length === 0 ? page : places.length === 1 ? places[0] : places
}
