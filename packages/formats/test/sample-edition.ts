import {nameOf} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {openEdition, withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {editionFiles} from "@variorum/testing"

export const blocks = {
  p1: "Sing, goddess, the anger of Achilles.",
  p2: "It sent a thousand souls to Hades, and left the men for dogs.",
}

/** A small edition with the notes of one reader. */
export async function editionWith(own: readonly Annotation[]): Promise<Edition> {
  const {manifest, read} = editionFiles({blocks})
  return withOwn(await openEdition(manifest, read), own)
}

export function note(n: number, exact: string | null, more: object = {}): Annotation {
  const id = `urn:uuid:00000000-0000-4000-8000-00000000000${n}`
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    canonical: id,
    motivation: "commenting",
    creator: {id: "urn:uuid:me", type: "Person", name: "A. Reader"},
    created: "2026-11-20T10:00:00Z",
    body: {type: "TextualBody", value: "Is this so?"},
    target:
      exact === null
        ? "text:built"
        : {
            type: "SpecificResource",
            source: "text:built",
            selector: {type: "TextQuoteSelector", exact},
          },
    ...more,
  } as unknown as Annotation
}

export const sampleNotes: readonly Annotation[] = [
  note(1, "souls to Hades", {
    body: [
      {type: "TextualBody", value: "Homer says “souls”.\n\n# Not a heading, <b>not bold</b>"},
      {type: "TextualBody", value: "death", purpose: "tagging"},
    ],
  }),
  note(2, "anger of Achilles", {
    body: {type: "TextualBody", value: '=HYPERLINK("javascript:alert(1)")'},
    "x:unknown": {kept: true},
  }),
  note(3, "words that this text never had", {
    body: {type: "TextualBody", value: "An orphan, and kept. שלום"},
  }),
  note(4, "for dogs", {motivation: "highlighting", body: undefined}),
].map(one => JSON.parse(JSON.stringify(one)) as Annotation)

export const sampleTrash: ReadonlyMap<string, string> = new Map([
  [nameOf(sampleNotes[3]!), "2026-11-21T10:00:00Z"],
])
