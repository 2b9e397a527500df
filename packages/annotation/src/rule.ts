import {member, shown} from "./findings.ts"
import type {Findings} from "./findings.ts"

/**
 * What a value must be, and in which order its keys are written. One definition serves the
 * parser and the writer, so that neither knows a key the other does not.
 */
export interface Rule {
  check(value: unknown, path: string, to: Findings): void
  /** The value with known keys first, in the order of their definition; the rest as given. */
  arrange(value: unknown): unknown
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function scalar(is: (value: unknown) => boolean, wanted: string): Rule {
  return {
    check(value, path, to) {
      if (!is(value)) to.refuse(path, `${wanted} is wanted here, found ${shown(value)}`)
    },
    arrange: value => value,
  }
}

export const string = scalar(value => typeof value === "string", "A string")
export const number = scalar(value => typeof value === "number", "A number")
export const boolean = scalar(value => typeof value === "boolean", "true or false")
export const object = scalar(isObject, "An object")
export const anything: Rule = {check: () => undefined, arrange: value => value}

export const nonEmpty = scalar(
  value => typeof value === "string" && value.trim() !== "",
  "A string that is not empty",
)

/** An IRI, compact ones included: it has a scheme or a prefix and no spaces. */
export const iri: Rule = {
  check(value, path, to) {
    if (typeof value !== "string" || value === "") {
      to.refuse(path, `An IRI is wanted here, found ${shown(value)}`)
    } else if (!isIri(value)) to.note(path, `${shown(value)} is not an IRI`)
  },
  arrange: value => value,
}

export function isIri(value: string): boolean {
  // Forbidden in IRIs everywhere: RFC 3987, section 2.2, by what it leaves out.
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`\u007f]+$/.test(value)
}

export function oneOf(...values: readonly (string | boolean)[]): Rule {
  const listed = values.map(value => JSON.stringify(value)).join(", ")
  return scalar(value => values.includes(value as string), `One of ${listed}`)
}

export function nullable(rule: Rule): Rule {
  return {
    check(value, path, to) {
      if (value !== null) rule.check(value, path, to)
    },
    arrange: value => (value === null ? null : rule.arrange(value)),
  }
}

export function listOfRule(rule: Rule): Rule {
  return {
    check(value, path, to) {
      if (!Array.isArray(value)) to.refuse(path, `A list is wanted here, found ${shown(value)}`)
      else {
        value.forEach((item, i) => {
          rule.check(item, member(path, i), to)
        })
      }
    },
    arrange: value =>
      Array.isArray(value) ? value.map((item: unknown) => rule.arrange(item)) : value,
  }
}

/** One value or a list of them, as JSON-LD writes them. */
export function oneOrMore(rule: Rule): Rule {
  const list = listOfRule(rule)
  return {
    check(value, path, to) {
      if (Array.isArray(value)) list.check(value, path, to)
      else rule.check(value, path, to)
    },
    arrange: value => (Array.isArray(value) ? list : rule).arrange(value),
  }
}

/** Marks a key of a record that may be absent. */
export interface Optional {
  readonly optional: Rule
}

export function optional(rule: Rule): Optional {
  return {optional: rule}
}

type Also = (value: JsonObject, path: string, to: Findings) => void

/**
 * An object with these keys, in this order. `also` checks what no single key can say; it is
 * called only when every key is of its type. Unknown keys are allowed and come last.
 */
export function record(keys: Readonly<Record<string, Rule | Optional>>, also?: Also): Rule {
  const entries = Object.entries(keys)
  return {
    check(value, path, to) {
      if (!isObject(value)) {
        to.refuse(path, `An object is wanted here, found ${shown(value)}`)
        return
      }
      const before = to.refusals
      for (const [key, rule] of entries) {
        if (value[key] !== undefined) ruleOf(rule).check(value[key], member(path, key), to)
        else if (!("optional" in rule)) to.refuse(path, `“${key}” is missing`)
      }
      if (also && to.refusals === before) also(value, path, to)
    },
    arrange(value) {
      if (!isObject(value)) return value
      const known = entries
        .filter(([key]) => value[key] !== undefined)
        .map(([key, rule]) => [key, ruleOf(rule).arrange(value[key])] as const)
      const others = Object.entries(value).filter(([key]) => !Object.hasOwn(keys, key))
      return Object.fromEntries<unknown>([...known, ...others])
    },
  }
}

/** The rule is chosen by the value. */
export function choice(choose: (value: unknown) => Rule): Rule {
  return {
    check(value, path, to) {
      choose(value).check(value, path, to)
    },
    arrange: value => choose(value).arrange(value),
  }
}

function ruleOf(rule: Rule | Optional): Rule {
  return "optional" in rule ? rule.optional : rule
}
