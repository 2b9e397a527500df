import type {ReadItem} from "@variorum/annotation"
import {converted, iriOf, isObject, list, moment, present, text, w3cContext} from "./read-item.ts"
import type {JsonObject} from "./read-item.ts"

/**
 * Recogito: the list of W3C annotations that text-annotator and RecogitoJS give (ids that are bare
 * or begin with "#", targets without a source, bodies with a purpose), and text-annotator’s own
 * shape (`{id, bodies, target: {selector: [{quote, start, end}]}}`). Null for other files.
 */
export function fromRecogito(value: unknown, textId: string): readonly ReadItem[] | null {
  if (!Array.isArray(value) || !value.some(item => isOwnShape(item) || isRecogitoJs(item))) {
    return null
  }
  return value.map((item, i) =>
    converted(item, `/${i}`, one =>
      isOwnShape(one) ? fromOwnShape(one, textId) : fromW3c(one, textId),
    ),
  )
}

function isOwnShape(value: unknown): boolean {
  return isObject(value) && Array.isArray(value["bodies"]) && isObject(value["target"])
}

/** An annotation of the W3C’s, but for its id or its source. */
function isRecogitoJs(value: unknown): boolean {
  if (!isObject(value) || value["type"] !== "Annotation") return false
  const id = text(value["id"])
  const target = isObject(value["target"]) ? value["target"] : {}
  return (
    (id !== null && !id.includes(":")) || (target["source"] === undefined && "selector" in target)
  )
}

function fromW3c(item: JsonObject, textId: string): JsonObject | string {
  const id = text(item["id"])
  if (id === null) return "It has no id."
  return {
    ...item,
    "@context": w3cContext,
    id: iriOf(id, "urn:x-recogito:"),
    target: withSource(item["target"], textId),
    ...present({motivation: item["motivation"] ?? purposeOf(list(item["body"]))}),
  }
}

function withSource(target: unknown, textId: string): unknown {
  if (Array.isArray(target)) return target.map(one => withSource(one, textId))
  return isObject(target) && target["source"] === undefined && "selector" in target
    ? {...target, source: textId}
    : target
}

function purposeOf(bodies: readonly unknown[]): string {
  const purposes = bodies.map(body => (isObject(body) ? body["purpose"] : null))
  if (bodies.length === 0) return "highlighting"
  if (purposes.every(purpose => purpose === "tagging")) return "tagging"
  return purposes[0] === "replying" ? "replying" : "commenting"
}

function fromOwnShape(item: JsonObject, textId: string): JsonObject | string {
  const id = text(item["id"])
  if (id === null) return "It has no id."
  const target = isObject(item["target"]) ? item["target"] : {}
  const bodies = list(item["bodies"]).filter(isObject)
  const selectors = list(target["selector"]).flatMap(selector => {
    if (!isObject(selector) || typeof selector["quote"] !== "string") return []
    const {quote: exact, start, end} = selector
    // Its offsets are UTF-16 and of the page, which the quote alone can prove.
    return [
      present({
        type: "TextQuoteSelector",
        exact,
        prefix: selector["quotePrefix"],
        suffix: selector["quoteSuffix"],
      }),
      ...(typeof start === "number" && typeof end === "number"
        ? [{type: "TextPositionSelector", start, end}]
        : []),
    ]
  })
  if (selectors.length === 0) return "It has no words that it was made on."
  return present({
    "@context": w3cContext,
    id: iriOf(id, "urn:x-recogito:"),
    type: "Annotation",
    motivation: purposeOf(bodies),
    creator: agentOf(target["creator"]),
    created: moment(target["created"]),
    modified: moment(target["updated"]),
    body: bodies.map(body =>
      present({
        type: "TextualBody",
        purpose: body["purpose"] ?? "commenting",
        value: body["value"] ?? "",
        creator: agentOf(body["creator"]),
        created: moment(body["created"]),
      }),
    ),
    target: {type: "SpecificResource", source: textId, selector: selectors},
  })
}

function agentOf(value: unknown): unknown {
  if (!isObject(value)) return null
  const id = text(value["id"])
  return present({
    type: "Person",
    ...(id === null ? {} : {id: iriOf(id, "urn:x-recogito:user:")}),
    name: text(value["name"]),
  })
}
