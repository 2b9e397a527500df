import {contexts} from "./context.ts"
import {shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {formatJson} from "./json-format.ts"
import {parseList} from "./list-file.ts"
import type {ListMeta} from "./list-file.ts"
import type {Problem} from "./problem.ts"
import {registerKinds} from "./register.ts"
import type {RegisterEntry, RegisterKind} from "./register.ts"
import {
  choice,
  iri,
  isObject,
  listOfRule,
  nonEmpty,
  object,
  oneOf,
  optional,
  record,
  string,
} from "./rule.ts"
import type {Rule} from "./rule.ts"

const entryTypes: Readonly<Record<RegisterKind, RegisterEntry["type"]>> = {
  persons: "Person",
  groups: "Group",
  places: "Place",
  works: "Work",
  events: "Event",
}

const naming = {name: nonEmpty, variants: listOfRule(nonEmpty)}
const remarks = {
  notToBeConfusedWith: optional(listOfRule(iri)),
  possiblySameAs: optional(listOfRule(iri)),
  note: optional(string),
}

const entries: Readonly<Record<RegisterEntry["type"], Rule>> = {
  Person: record({id: iri, type: oneOf("Person"), ...naming, ...remarks}),
  Group: record({id: iri, type: oneOf("Group"), ...naming, ...remarks}),
  Place: record({
    id: iri,
    type: oneOf("Place"),
    ...naming,
    within: optional(listOfRule(iri)),
    ...remarks,
  }),
  Work: record({
    id: iri,
    type: oneOf("Work"),
    ...naming,
    authors: listOfRule(iri),
    blocks: listOfRule(nonEmpty),
    csl: object,
    ...remarks,
  }),
  Event: record({id: iri, type: oneOf("Event"), ...naming, ...remarks}),
}

const anyEntry = choice(value => {
  const type = isObject(value) ? value["type"] : undefined
  return typeof type === "string" && Object.hasOwn(entries, type)
    ? entries[type as RegisterEntry["type"]]
    : record({id: iri, type: oneOf(...Object.values(entryTypes)), ...naming})
})

export interface RegisterFile {
  readonly entries: readonly RegisterEntry[]
  readonly problems: readonly Problem[]
  readonly meta: ListMeta
}

/** Reads `registers/<kind>.json`: a Register, or a bare list of entries. Never throws. */
export function parseRegister(value: unknown, file: string): RegisterFile {
  const rule = (meta: ListMeta, to: Findings): Rule => {
    const kind = meta["kind"]
    if (kind === undefined) return anyEntry
    const known = registerKinds.find(name => name === kind)
    if (known) return entries[entryTypes[known]]
    to.note("/kind", `The kinds are ${registerKinds.join(", ")}; found ${shown(kind)}`)
    return anyEntry
  }
  const {items, problems, meta} = parseList<RegisterEntry>(value, file, rule)
  return {entries: items, problems, meta}
}

/** The inverse of `parseRegister`, in stable order. */
export function writeRegister(found: readonly RegisterEntry[], meta: ListMeta = {}): string {
  const {"@context": context, id, type, kind, label, ...rest} = meta
  return formatJson({
    "@context": context ?? contexts,
    id,
    type: type ?? "Register",
    kind,
    label,
    ...rest,
    items: found.map(entry => anyEntry.arrange(entry)),
  })
}
