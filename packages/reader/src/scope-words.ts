import type {Edition} from "@variorum/anchoring"
import type {Iri, ScopePart, ScopeStatus} from "@variorum/annotation"
import {edtfInWords} from "@variorum/dispute"
import type {Position} from "@variorum/dispute"
import {msg, msgAs} from "@variorum/words"
import {nameIn} from "./labels.ts"

/** One part of a scope, ready to be shown. */
export interface ScopeTerm {
  readonly part: ScopePart
  /** "Moscow", "Moscow or Russia", "not stated". */
  readonly words: string
  readonly status: ScopeStatus
}

/** The parts of a position's scope that count, in words. */
export function scopeTerms(
  position: Position,
  parts: readonly ScopePart[],
  edition: Edition | null,
): readonly ScopeTerm[] {
  return parts.map(part => ({
    part,
    words: scopeValueInWords(part, position.scope[part], edition),
    status: position.scopeStatus[part],
  }))
}

export function scopeValueInWords(
  part: ScopePart,
  value: string | readonly string[] | null,
  edition: Edition | null,
): string {
  if (value === null) return msg`not stated`
  if (typeof value !== "string") {
    const words = value.map(one => scopeValueInWords(part, one, edition))
    return words.reduce((before, one) => msg`${before} or ${one}`)
  }
  if (part === "time") return edtfInWords(value)
  return part === "of" || part === "place" ? nameOrId(value, edition) : value
}

/**
 * The words of a term where nothing beside them says which part they are: whom an edition counts it names in its own
 * language, which another has to say of a common noun.
 */
export function termAmidOthers({part, words}: Pick<ScopeTerm, "part" | "words">): string {
  if (part === "population") return msgAs("population")`${words}`
  return part === "unit" ? msgAs("unit")`${words}` : words
}

/** Added to the words of a term where it is not simply stated. */
export function statusInWords(status: ScopeStatus | "partly inferred"): string {
  if (status === "doubtful") return msg`in doubt`
  if (status === "partly inferred") return msg`partly inferred`
  return status === "inferred" ? msg`inferred` : ""
}

function nameOrId(id: Iri, edition: Edition | null): string {
  return edition ? nameIn(edition, id) : id
}
