import type {Iri, RegisterEntry, RegisterKind} from "@variorum/annotation"
import {oncePer} from "@variorum/dispute"
import {msg} from "@variorum/words"

export const registerTitles: Readonly<Record<RegisterKind, string>> = {
  persons: msg`Persons`,
  groups: msg`Groups`,
  places: msg`Places`,
  works: msg`Works`,
  events: msg`Events`,
}

/**
 * The name as an index gives it: "Miasnikov, Gabriel", "communist left in Russia, the". A person
 * of one name keeps it; so do works and events, whose names are titles and sentences.
 */
export function indexName({type, name}: RegisterEntry): string {
  if (type === "Person") {
    const space = name.lastIndexOf(" ")
    return space < 0 ? name : `${name.slice(space + 1)}, ${name.slice(0, space)}`
  }
  const article = type === "Group" || type === "Place" ? /^(the|an?) /i.exec(name) : null
  return article ? `${name.slice(article[0].length)}, ${article[1]!}` : name
}

const byName = new Intl.Collator("en", {numeric: true, ignorePunctuation: true})

const sortKey = oncePer((entry: RegisterEntry): string => {
  const bare = indexName(entry).replace(/^[^\p{L}\p{N}]+/u, "")
  return bare.replace(/^(?:the|an?) /i, "")
})

/** All by the index name; marks before it ("‘", "[") and an article before a title do not count. */
export const inIndexOrder = oncePer(
  (register: ReadonlyMap<Iri, RegisterEntry>): readonly RegisterEntry[] =>
    [...register.values()].sort(
      (a, b) => byName.compare(sortKey(a), sortKey(b)) || byName.compare(a.id, b.id),
    ),
)

/** The letter an entry stands under, in capitals without marks; "#" for a figure or a sign. */
export function indexLetter(entry: RegisterEntry): string {
  const [initial = ""] = sortKey(entry)
  const [first = ""] = initial.normalize("NFD").toUpperCase()
  return /\p{L}/u.test(first) ? first : "#"
}
