import {isOurs, w3cContext} from "./context.ts"
import {member, shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {layerMotivations, layerRuleFor, layerTypeOf} from "./layer-rules.ts"
import {
  anything,
  choice,
  iri,
  isObject,
  listOfRule,
  nonEmpty,
  number,
  object,
  oneOf,
  oneOrMore,
  optional,
  record,
  string,
} from "./rule.ts"
import type {JsonObject, Optional, Rule} from "./rule.ts"

// The MUSTs of the Web Annotation Data Model (Recommendation of 2017-02-23), by section. What the
// model says SHOULD is not checked. Known keys stand in the order in which they are written.

/** 3.3.1: xsd:dateTime in UTC, with "Z". */
const dateTime: Rule = {
  check(value, path, to) {
    string.check(value, path, to)
    if (typeof value !== "string") return
    const parts = /^(-?\d{4,}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?Z$/.exec(value)
    const valid = parts !== null && !Number.isNaN(Date.parse(value))
    if (!valid) to.note(path, `${shown(value)} is not a date and time in UTC, with a Z at its end`)
  },
  arrange: value => value,
}

const types = oneOrMore(string)

/** 3.3.2 */
const agent = choice(value =>
  isObject(value)
    ? record({
        id: optional(iri),
        type: optional(types),
        name: optional(oneOrMore(string)),
        nickname: optional(oneOrMore(string)),
        email: optional(oneOrMore(string)),
        email_sha1: optional(oneOrMore(string)),
        homepage: optional(anything),
      })
    : iri,
)

/** What 3.3 allows on annotations, bodies and targets alike. */
const lifecycle = {
  creator: optional(oneOrMore(agent)),
  created: optional(dateTime),
  modified: optional(dateTime),
  generator: optional(oneOrMore(agent)),
  generated: optional(dateTime),
}

const shared = {
  ...lifecycle,
  // 3.3.6
  rights: optional(oneOrMore(iri)),
  // 3.3.7
  canonical: optional(iri),
  via: optional(oneOrMore(iri)),
}

/** 4.2.5, 4.2.6: non-negative integers, half-open. */
const offset: Rule = {
  check(value, path, to) {
    number.check(value, path, to)
    if (typeof value !== "number") return
    if (!Number.isSafeInteger(value) || value < 0) {
      to.note(path, `An offset is a whole number from 0 up, found ${value}`)
    }
  },
  arrange: value => value,
}

function startBeforeEnd(value: JsonObject, path: string, to: Findings): void {
  const {start, end} = value as {start: number; end: number}
  if (start > end) to.note(path, `The start ${start} lies after the end ${end}`)
}

const anySelector: Rule = choice(value =>
  typeof value === "string" ? iri : selectorRule(typeNames(value)),
)
const refinedBy = {refinedBy: optional(oneOrMore(anySelector))}
const ofType = {id: optional(iri), type: optional(types)}

const positions = record({...ofType, start: offset, end: offset, ...refinedBy}, startBeforeEnd)

const selectors: Readonly<Record<string, Rule>> = {
  FragmentSelector: record({
    ...ofType,
    conformsTo: optional(iri),
    value: string,
    ...refinedBy,
  }),
  CssSelector: record({...ofType, value: string, ...refinedBy}),
  XPathSelector: record({...ofType, value: string, ...refinedBy}),
  TextQuoteSelector: record({
    ...ofType,
    exact: string,
    prefix: optional(string),
    suffix: optional(string),
    ...refinedBy,
  }),
  TextPositionSelector: positions,
  DataPositionSelector: positions,
  RangeSelector: record({
    ...ofType,
    startSelector: anySelector,
    endSelector: anySelector,
    ...refinedBy,
  }),
}

const otherSelector = record({...ofType, ...refinedBy})

function selectorRule(names: readonly string[]): Rule {
  const known = names.find(name => Object.hasOwn(selectors, name))
  return known === undefined ? otherSelector : selectors[known]!
}

const anyState: Rule = choice(value => (typeof value === "string" ? iri : stateRule(value)))

/** 4.3.1: a moment, or a period, not both. */
const timeState = record(
  {
    ...ofType,
    cached: optional(oneOrMore(iri)),
    sourceDate: optional(oneOrMore(dateTime)),
    sourceDateStart: optional(dateTime),
    sourceDateEnd: optional(dateTime),
    refinedBy: optional(oneOrMore(choice(() => stateOrSelector))),
  },
  (value, path, to) => {
    const starts = value["sourceDateStart"] !== undefined
    const ends = value["sourceDateEnd"] !== undefined
    if (value["sourceDate"] !== undefined && (starts || ends)) {
      to.note(path, "“sourceDate” stands beside “sourceDateStart” or “sourceDateEnd”")
    }
    if (starts !== ends) to.note(path, "A period needs “sourceDateStart” and “sourceDateEnd”")
  },
)

/** 4.3.3: a state is refined by a state or by a selector. */
const stateOrSelector: Rule = choice(value =>
  typeNames(value).some(name => name.endsWith("Selector")) ? anySelector : anyState,
)

/** Ours. */
const textState = record({...ofType, fingerprint: string}, (value, path, to) => {
  if (!/^[0-9a-f]{64}$/.test(value["fingerprint"] as string)) {
    to.note(
      member(path, "fingerprint"),
      `A fingerprint is 64 hexadecimal digits, found ${shown(value["fingerprint"])}`,
    )
  }
})

function stateRule(value: unknown): Rule {
  const names = typeNames(value)
  if (names.includes("TimeState")) return timeState
  if (names.includes("TextState")) return textState
  return object
}

/** 3.2.1: of the text's direction only these three. */
const description: Readonly<Record<string, Optional>> = {
  format: optional(oneOrMore(string)),
  language: optional(oneOrMore(string)),
  processingLanguage: optional(string),
  textDirection: optional(oneOf("ltr", "rtl", "auto")),
}

const sourceRecord = record({id: iri, type: optional(types)})

/** 4: exactly one source. */
const specificResource: Rule = record({
  id: optional(iri),
  type: optional(types),
  purpose: optional(oneOrMore(string)),
  // A source may be a SpecificResource in its turn.
  source: choice(value => {
    if (!isObject(value)) return iri
    return value["source"] === undefined ? sourceRecord : specificResource
  }),
  selector: optional(oneOrMore(anySelector)),
  state: optional(oneOrMore(anyState)),
  ...shared,
})

/** 3.2.4 */
const textualBody = record({
  id: optional(iri),
  type: optional(types),
  purpose: optional(oneOrMore(string)),
  value: string,
  ...description,
  ...shared,
})

/** 3.2.7, and the sets of the annotation vocabulary's earlier drafts. */
const choiceOf: Rule = record(
  {id: optional(iri), type: types, items: listOfRule(choice(value => resourceRule(value)))},
  (value, path, to) => {
    if ((value["items"] as readonly unknown[]).length === 0) to.note(path, "A choice of nothing")
  },
)

/** 3.2.1: exactly one id; a purpose needs a SpecificResource around it (3.3.5). */
const externalResource = record(
  {id: iri, type: optional(types), ...description, ...shared},
  (value, path, to) => {
    if (value["purpose"] !== undefined) {
      to.note(member(path, "purpose"), "Only a TextualBody or a SpecificResource has a purpose")
    }
  },
)

function resourceRule(value: unknown): Rule {
  if (!isObject(value)) return iri
  const names = typeNames(value)
  if (value["source"] !== undefined || names.includes("SpecificResource")) return specificResource
  if (names.some(name => ["Choice", "Composite", "List", "Independents"].includes(name))) {
    return choiceOf
  }
  if (names.includes("TextualBody")) return textualBody
  return value["value"] !== undefined && value["id"] === undefined ? textualBody : externalResource
}

const target = oneOrMore(choice(resourceRule))
const foreignBody = oneOrMore(choice(resourceRule))
const body = oneOrMore(choice(value => layerRuleFor(value) ?? resourceRule(value)))

/** 3.1: the W3C's context is there, and stands as a string if alone. */
const context: Rule = {
  check(value, path, to) {
    if (value === w3cContext) return
    if (!Array.isArray(value)) to.note(path, `The context must be or name ${w3cContext}`)
    else if (!value.includes(w3cContext)) to.note(path, `The context must name ${w3cContext}`)
    else if (value.length === 1) to.note(path, "A context that stands alone is not a list")
  },
  arrange: value => value,
}

function annotation(bodies: Rule): Rule {
  return record(
    {
      "@context": context,
      id: iri,
      type: types,
      canonical: optional(iri),
      motivation: optional(oneOrMore(nonEmpty)),
      creator: lifecycle.creator,
      created: lifecycle.created,
      modified: lifecycle.modified,
      generator: lifecycle.generator,
      generated: lifecycle.generated,
      rights: shared.rights,
      via: shared.via,
      stylesheet: optional(choice(value => (isObject(value) ? object : iri))),
      bodyValue: optional(string),
      body: optional(bodies),
      target,
    },
    annotationAgrees,
  )
}

const ours = annotation(body)
const foreign = annotation(foreignBody)

/** The rule for one annotation: our layers mean something only where our context is named. */
export const annotationRule: Rule = choice(value =>
  isObject(value) && isOurs(value["@context"]) ? ours : foreign,
)

function annotationAgrees(value: JsonObject, path: string, to: Findings): void {
  if (!typeNames(value).includes("Annotation")) {
    to.refuse(member(path, "type"), `The type must be Annotation, found ${shown(value["type"])}`)
  }
  if (Array.isArray(value["target"]) && value["target"].length === 0) {
    to.refuse(member(path, "target"), "An annotation has at least one target (section 3.1)")
  }
  if (value["body"] !== undefined && value["bodyValue"] !== undefined) {
    to.note(member(path, "bodyValue"), "“bodyValue” must not stand beside “body” (section 3.2.5)")
  }
  if (isOurs(value["@context"])) motivationFits(value, path, to)
}

function motivationFits(value: JsonObject, path: string, to: Findings): void {
  const bodies: readonly unknown[] = Array.isArray(value["body"]) ? value["body"] : [value["body"]]
  const layer = bodies.map(layerTypeOf).find(found => found !== null)
  if (!layer) return
  const wanted = layerMotivations[layer]
  const motivations = typeof value["motivation"] === "string" ? [value["motivation"]] : []
  if (!motivations.includes(wanted)) {
    to.note(
      member(path, "motivation"),
      `The one motivation of a ${layer} is ${wanted}, found ${shown(value["motivation"])}`,
    )
  }
}

function typeNames(value: unknown): readonly string[] {
  if (!isObject(value)) return []
  const type = value["type"]
  const names: readonly unknown[] = Array.isArray(type) ? type : [type]
  return names.filter(name => typeof name === "string")
}

/** 5.1 and 5.2: what a collection or a page says of itself, its items apart. */
export const collectionRule = record({
  "@context": optional(anything),
  id: optional(iri),
  type: types,
  label: optional(anything),
  creator: lifecycle.creator,
  created: lifecycle.created,
  modified: lifecycle.modified,
  rights: shared.rights,
  total: optional(offset),
  startIndex: optional(offset),
  first: optional(anything),
})
