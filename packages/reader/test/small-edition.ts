import {openEdition} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {ClaimBody, CommentaryBody} from "@variorum/annotation"
import {editionFiles} from "@variorum/testing"
import type {AnnotationDraft} from "@variorum/testing"
import "../src/edition-reader.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import type {Keeper} from "../src/keeper.ts"

export const blocks = {
  p1: "The number of members is disputed. Kuznetsov gives 3,000 members in Moscow; others fewer.",
  p2: "A second paragraph stands here, with an emoji 😀 and some more words to select.",
}

export const notes: readonly AnnotationDraft[] = [
  {
    id: "urn:uuid:figure",
    words: "3,000 members in Moscow",
    body: claim("Kuznetsov: 3,000", "Figure"),
  },
  {
    id: "urn:uuid:claim",
    words: "Kuznetsov gives 3,000 members",
    body: claim("Kuznetsov gives a figure"),
  },
  {id: "urn:uuid:note", words: "members in", body: commentary("Whose members?")},
  {id: "urn:uuid:emoji", words: "😀 and", body: commentary("A pair of surrogates.")},
  {
    id: "urn:uuid:both",
    words: "others fewer.\nA second",
    body: commentary("Across two paragraphs."),
  },
]

export async function smallEdition(
  content: Parameters<typeof editionFiles>[0] = {blocks, annotations: notes},
): Promise<Edition> {
  const {manifest, read} = editionFiles(content)
  const edition = await openEdition(manifest, read)
  if (edition.problems.length > 0) throw new Error(JSON.stringify(edition.problems))
  return edition
}

/** A reader in the page, ready; it is taken out when the test is over. */
export async function readerOf(
  edition: Edition,
  keeper: Keeper | null = null,
): Promise<EditionReader> {
  const reader = document.createElement("edition-reader")
  reader.keeper = keeper
  reader.edition = edition
  document.body.append(reader)
  await reader.ready
  return reader
}

export function claim(label: string, type: "Claim" | "Figure" = "Claim"): ClaimBody {
  return {
    type,
    label,
    assertedBy: {mode: "notStated"},
    evidence: {given: "none"},
    answers: [],
  }
}

export function commentary(value: string): CommentaryBody {
  return {type: ["TextualBody", "Commentary"], value, format: "text/plain", language: "en"}
}
