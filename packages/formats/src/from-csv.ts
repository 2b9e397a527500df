import type {ReadItem} from "@variorum/annotation"
import {parseCsv} from "./csv.ts"
import {
  bodiesOf,
  iriOf,
  itemFrom,
  moment,
  motivationOf,
  present,
  refusal,
  text,
  w3cContext,
} from "./read-item.ts"

/**
 * A table of ours. A row whose `annotation` is there is that annotation, letter for letter; where
 * someone has taken that column away, one is made of `id`, `note`, `tags` and `quote`. Null for
 * tables that have neither.
 */
export function fromCsv(words: string, textId: string): readonly ReadItem[] | null {
  const [head, ...rows] = parseCsv(words)
  if (!head) return null
  const at = (name: string) => head.indexOf(name)
  const usable = at("annotation") >= 0 || (at("id") >= 0 && at("note") >= 0)
  if (!usable) return null
  return rows.map((row, i) => {
    const path = `row ${i + 2}`
    const of = (name: string) => text(row[at(name)])
    const json = of("annotation")
    if (json !== null) {
      try {
        return itemFrom(JSON.parse(json), path, moment(of("deleted")))
      } catch {
        return refusal(path, "Its column “annotation” is not JSON.")
      }
    }
    const id = of("id")
    if (id === null) return refusal(path, "It has no id.")
    const tags = (of("tags") ?? "").split("; ").filter(tag => tag !== "")
    const note = of("note")
    const exact = of("quote")
    const name = of("creator")
    return itemFrom(
      present({
        "@context": w3cContext,
        id: iriOf(id, "urn:x-table:"),
        type: "Annotation",
        motivation: motivationOf(note, tags),
        creator: name === null ? null : {type: "Person", name},
        created: moment(of("created")),
        modified: moment(of("modified")),
        body: bodiesOf(note, tags),
        target:
          exact === null
            ? textId
            : {
                type: "SpecificResource",
                source: textId,
                selector: present({
                  type: "TextQuoteSelector",
                  exact,
                  prefix: of("before"),
                  suffix: of("after"),
                }),
              },
      }),
      path,
      moment(of("deleted")),
    )
  })
}
