import type {ScopePart} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
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
    const verb = verbFor(differs, a, b)
    return `${verb} ${partsOf(differs, a, edition)}; the other ${verb} ${partsOf(differs, b, edition)}`
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
  if (of !== null) words.push(words.length > 0 ? `of ${of}` : of)
  if (place !== null) words.push(words.length > 0 ? `in ${place}` : place)
  if (time !== null) words.push(words.length > 0 ? `in ${time}` : time)
  if (unit !== null) words.push(words.length > 0 ? `in ${unit}` : unit)
  return words.join(" ")
}

function unstatedInWords(part: ScopePart, a: Position, b: Position, edition: Edition): string {
  const [here, there] = [isSaid(part, a), isSaid(part, b)]
  if (!here && !there) return `neither says ${asked[part]}`
  const ours = partInWords(part, a, edition)
  const theirs = partInWords(part, b, edition)
  const verb = verbFor([part], a, b)
  const other = there ? `the other ${maybe(verb, part, b)} ${theirs}` : `the other does not say`
  return here
    ? `${maybe(verb, part, a)} ${ours}; ${other}`
    : `does not say ${asked[part]}; ${other}`
}

const asked: Readonly<Record<ScopePart, string>> = {
  of: "of what",
  place: "which place",
  time: "which time",
  population: "who is counted",
  unit: "which unit",
}

const mayBe: Readonly<Record<Verb, string>> = {
  counts: "may count",
  "is for": "may be for",
  "speaks of": "may speak of",
}

function maybe(verb: Verb, part: ScopePart, position: Position): string {
  return position.scopeStatus[part] === "doubtful" ? mayBe[verb] : verb
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
