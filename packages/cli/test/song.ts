import {CanonicalText, CodePoints, fingerprint} from "@variorum/document"
import {formatJson, formatText, importPlainText, provenanceOf} from "@variorum/formats"

/** Astral characters before every passage: an offset in UTF-16 is never one in code points. */
export const songSource = "The Song 𝄞\n\nSing, 🎵 goddess, of 10,000 Achaeans.\n\nSing, 🎵 muse.\n"

const {doc, title} = importPlainText(songSource)!
export const song = new CanonicalText(doc)
const points = new CodePoints(song.text)
const provenance = await provenanceOf(song, {id: "text:song", title, fileName: "song.txt"})

export const context = ["http://www.w3.org/ns/anno.jsonld", "https://variorum.example/ns/v1.jsonld"]

/** The place of some words (of their first occurrence) in the canonical text, in code points. */
export function placeOf(exact: string): {start: number; end: number} {
  const at = song.text.indexOf(exact)
  return {start: points.fromUtf16(at), end: points.fromUtf16(at + exact.length)}
}

export async function targetAt(exact: string) {
  const {start, end} = placeOf(exact)
  const at = song.text.indexOf(exact)
  return {
    type: "SpecificResource",
    source: "text:song",
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: song.text.slice(Math.max(0, at - 12), at),
        suffix: song.text.slice(at + exact.length, at + exact.length + 12),
      },
      {type: "TextPositionSelector", start, end},
    ],
    state: {type: "TextState", fingerprint: await fingerprint(song.text)},
  }
}

export async function note(number: number, exact: string) {
  return {...about(number), motivation: "commenting", body: comment, target: await targetAt(exact)}
}

export async function figure(number: number, exact: string, place: string) {
  const amount = Number(exact.replace(",", ""))
  return {
    ...about(number),
    motivation: "describing",
    body: {
      id: `${about(number).canonical}#body`,
      type: "Figure",
      label: `${exact} Achaeans`,
      assertedBy: {mode: "one", agents: ["text:song"]},
      evidence: {given: "none"},
      answers: [
        {
          question: "question:how-many",
          bearing: "answers",
          holds: true,
          value: {text: exact, min: amount, max: amount},
          scope: {place: {status: "stated", value: place}},
        },
      ],
    },
    target: await targetAt(exact),
  }
}

const comment = {type: ["TextualBody", "Commentary"], value: "A note.", format: "text/plain"}

function about(number: number) {
  const canonical = `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}`
  return {"@context": context, id: canonical, type: "Annotation", canonical, creator: "agent:me"}
}

export function collectionOf(...items: readonly object[]): string {
  return formatJson({
    "@context": context,
    id: "urn:uuid:00000000-0000-4000-8000-999999999999",
    type: "AnnotationCollection",
    total: items.length,
    first: {
      id: "urn:uuid:00000000-0000-4000-8000-999999999999#page",
      type: "AnnotationPage",
      items,
    },
  })
}

/** The files of a small edition in which nothing is wrong. */
export async function songEdition(): Promise<Record<string, string>> {
  return {
    "text/song.json": formatText(doc),
    "text/song.source.json": formatJson(provenance),
    "annotations/figures.jsonld": collectionOf(await figure(1, "10,000", "place:troy")),
    "annotations/commentary.jsonld": collectionOf(await note(2, "goddess")),
    "annotations/questions.jsonld": formatJson({
      "@context": context,
      type: "QuestionCollection",
      items: [
        {
          id: "question:how-many",
          type: "Question",
          kind: "figure",
          label: "How many Achaeans were there?",
          scopeParts: ["place"],
          answers: [],
        },
      ],
    }),
    "annotations/registers/places.json": formatJson({
      "@context": context,
      type: "Register",
      kind: "places",
      items: [{id: "place:troy", type: "Place", name: "Troy", variants: ["Troy"]}],
    }),
  }
}
