import type {RegisterEntry, RegisterKind} from "@variorum/annotation"
import type {View} from "./view.ts"

export const registerTitles: Readonly<Record<RegisterKind, string>> = {
  persons: "Persons",
  groups: "Groups",
  places: "Places",
  works: "Works",
  events: "Events",
}

const kinds: Readonly<Record<RegisterEntry["type"], RegisterKind>> = {
  Person: "persons",
  Group: "groups",
  Place: "places",
  Work: "works",
  Event: "events",
}

export function registerOf(entry: RegisterEntry): RegisterKind {
  return kinds[entry.type]
}

export function entryView(entry: RegisterEntry): View {
  return {kind: "registers", register: registerOf(entry), entry: entry.id}
}

export function registerView(register: RegisterKind): View {
  return {kind: "registers", register, entry: null}
}

/**
 * The name as an index gives it: "Miasnikov, Gabriel", "communist left in Russia, the". A person
 * of one name keeps it; so do works, whose titles begin with what they are sorted by.
 */
export function indexName({type, name}: RegisterEntry): string {
  if (type === "Person") {
    const space = name.lastIndexOf(" ")
    return space < 0 ? name : `${name.slice(space + 1)}, ${name.slice(0, space)}`
  }
  const article = type === "Work" ? null : /^(the|an?) /i.exec(name)
  return article ? `${name.slice(article[0].length)}, ${article[1]!}` : name
}

const byName = new Intl.Collator("en", {numeric: true, ignorePunctuation: true})

/** By the index name; marks before it ("‘", "[") and an article before a title do not count. */
export function inIndexOrder(a: RegisterEntry, b: RegisterEntry): number {
  return byName.compare(sortKey(a), sortKey(b)) || byName.compare(a.id, b.id)
}

/** The letter an entry stands under, in capitals without marks; "#" for a figure or a sign. */
export function indexLetter(entry: RegisterEntry): string {
  const [first = ""] = sortKey(entry).normalize("NFD").toUpperCase()
  return /\p{L}/u.test(first) ? first : "#"
}

function sortKey(entry: RegisterEntry): string {
  const bare = indexName(entry).replace(/^[^\p{L}\p{N}]+/u, "")
  return entry.type === "Work" ? bare.replace(/^(?:the|an?) /i, "") : bare
}
