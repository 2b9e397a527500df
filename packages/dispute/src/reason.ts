import type {ScopePart} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg, msgAs} from "@variorum/words"
import type {Position, Relation} from "./comparison.ts"
import {edtfInWords} from "./edtf-in-words.ts"
import {inSeries, nameOfEntry} from "./labels.ts"

/**
 * Why two positions may not be compared, seen from `a`, for people: "counts Moscow; the other
 * counts the whole country". Empty where they may. `a` and `b` are the positions of the relation
 * in either order.
 */
export function reasonInWords(
  {relation, differs, unstated}: Pick<Relation, "relation" | "differs" | "unstated">,
  a: Position,
  b: Position,
  edition: Edition,
): string {
  if (relation === "incomparable") {
    const [ours, theirs] = [partsOf(differs, a, edition), partsOf(differs, b, edition)]
    switch (verbFor(differs, a, b)) {
      case "counts":
        return msg`counts ${ours}; the other counts ${theirs}`
      case "is for":
        return msg`is for ${ours}; the other is for ${theirs}`
      case "speaks of":
        return msg`speaks of ${ours}; the other speaks of ${theirs}`
    }
  }
  if (relation !== "unknown") return ""
  return unstated.map(part => unstatedInWords(part, a, b, edition)).join("; ")
}

type Verb = "counts" | "is for" | "speaks of"

function verbFor(parts: readonly ScopePart[], a: Position, b: Position): Verb {
  if (parts.every(part => part === "time" || part === "unit")) return "is for"
  return isFigure(a) || isFigure(b) ? "counts" : "speaks of"
}

function isFigure({value}: Position): boolean {
  return value?.min !== undefined || value?.max !== undefined
}

/** "members of the Workers’ Group in Moscow in summer 1923", of the parts asked for. */
function partsOf(parts: readonly ScopePart[], position: Position, edition: Edition): string {
  const said = (part: ScopePart) =>
    parts.includes(part) ? partInWords(part, position, edition) : null
  const population = said("population")
  const of = said("of")
  const place = said("place")
  const time = said("time")
  const unit = said("unit")
  const words = population === null ? [] : [population]
  const isFirst = () => words.length === 0
  if (of !== null) words.push(isFirst() ? of : msg`of ${of}`)
  if (place !== null) words.push(isFirst() ? place : msg`in ${place}`)
  if (time !== null) words.push(isFirst() ? time : msgAs("time")`in ${time}`)
  if (unit !== null) words.push(isFirst() ? unit : msgAs("unit")`in ${unit}`)
  return words.join(" ")
}

function unstatedInWords(part: ScopePart, a: Position, b: Position, edition: Edition): string {
  const [here, there] = [isSaid(part, a), isSaid(part, b)]
  if (!here && !there) return neitherSays[part]
  const ours = partInWords(part, a, edition)
  const theirs = partInWords(part, b, edition)
  const verb = verbFor([part], a, b)
  const other = there ? otherSays(maybe(verb, part, b), theirs) : msg`the other does not say`
  return here ? `${oneSays(maybe(verb, part, a), ours)}; ${other}` : `${doesNotSay[part]}; ${other}`
}

const neitherSays: Readonly<Record<ScopePart, string>> = {
  of: msg`neither says of what`,
  place: msg`neither says which place`,
  time: msg`neither says which time`,
  population: msg`neither says who is counted`,
  unit: msg`neither says which unit`,
}

const doesNotSay: Readonly<Record<ScopePart, string>> = {
  of: msg`does not say of what`,
  place: msg`does not say which place`,
  time: msg`does not say which time`,
  population: msg`does not say who is counted`,
  unit: msg`does not say which unit`,
}

type Saying = Verb | "may count" | "may be for" | "may speak of"

const mayBe: Readonly<Record<Verb, Saying>> = {
  counts: "may count",
  "is for": "may be for",
  "speaks of": "may speak of",
}

function maybe(verb: Verb, part: ScopePart, position: Position): Saying {
  return position.scopeStatus[part] === "doubtful" ? mayBe[verb] : verb
}

function oneSays(saying: Saying, what: string): string {
  switch (saying) {
    case "counts":
      return msg`counts ${what}`
    case "is for":
      return msg`is for ${what}`
    case "speaks of":
      return msg`speaks of ${what}`
    case "may count":
      return msg`may count ${what}`
    case "may be for":
      return msg`may be for ${what}`
    case "may speak of":
      return msg`may speak of ${what}`
  }
}

function otherSays(saying: Saying, what: string): string {
  switch (saying) {
    case "counts":
      return msg`the other counts ${what}`
    case "is for":
      return msg`the other is for ${what}`
    case "speaks of":
      return msg`the other speaks of ${what}`
    case "may count":
      return msg`the other may count ${what}`
    case "may be for":
      return msg`the other may be for ${what}`
    case "may speak of":
      return msg`the other may speak of ${what}`
  }
}

function isSaid(part: ScopePart, position: Position): boolean {
  return position.scope[part] !== null
}

function partInWords(part: ScopePart, {scope}: Position, edition: Edition): string {
  const value = scope[part]
  const values = value === null ? [] : typeof value === "string" ? [value] : value
  return inSeries(
    values.map(one => {
      if (part === "time") return edtfInWords(one)
      return part === "of" || part === "place" ? nameOfEntry(edition, one) : one
    }),
    "or",
  )
}
