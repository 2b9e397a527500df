import {creatorOf, listOf, nameOf, textTargetsOf} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {formatJson} from "./format-json.ts"
import {tagsOf, wordsSaid} from "./notes-export.ts"
import type {ExportedNote, NotedPlace, NotesExport} from "./notes-export.ts"

/** Where an item of a set holds the annotation it was made from, letter for letter. */
export const originalTerm = "variorum:original"

const textFragment = "https://wicg.github.io/scroll-to-text-fragment/"

/**
 * An AnnotationSet of the W3C’s draft EPUB Annotations 1.0: one motivation of three, one creator, a
 * TextualBody, one target an item. What the profile has no room for stands whole under a term of
 * ours, as the draft’s “Serialization” allows; a reading system that does not know it loses nothing
 * of its own.
 */
export function notesAsEpub({id, label, generated, edition, notes}: NotesExport): string {
  return formatJson({
    "@context": "https://www.w3.org/ns/epub-anno.jsonld",
    id,
    type: "AnnotationSet",
    generator: {id: "https://variorum.example/", type: "Software", name: "Variorum"},
    generated,
    title: label,
    about: {
      "dc:identifier": [edition.id, `urn:sha256:${edition.fingerprint}`],
      "dc:title": edition.title,
      "dc:format": "text/plain",
      "variorum:version": edition.version,
    },
    items: notes.map(note => itemOf(note, edition.id, generated)),
  })
}

function itemOf({annotation, deleted, places}: ExportedNote, textId: string, now: string): object {
  const value = wordsSaid(annotation)
  const tags = tagsOf(annotation)
  const said = value !== "" || tags.length > 0
  const {id, name} = creatorOf(annotation)
  return {
    id: nameOf(annotation),
    type: "Annotation",
    motivation: said ? "commenting" : isBookmark(annotation) ? "bookmarking" : "highlighting",
    created: annotation.created ?? now,
    ...(annotation.modified === undefined ? {} : {modified: annotation.modified}),
    ...(id === null ? {} : {creator: {id, type: "Person", ...(name === null ? {} : {name})}}),
    target: targetOf(annotation, places, textId),
    ...(said ? {body: {type: "TextualBody", value, ...(tags.length > 0 ? {tags} : {})}} : {}),
    ...(deleted === null ? {} : {"variorum:deleted": deleted}),
    [originalTerm]: annotation,
  }
}

/** The first place where it stands; the words it was made on where it stands nowhere. */
function targetOf(annotation: Annotation, places: readonly NotedPlace[], source: string): object {
  const place = places.find(({start}) => start !== null)
  if (place?.quote != null) {
    return {
      source,
      selector: [
        {type: "TextPositionSelector", start: place.start, end: place.end},
        {type: "TextQuoteSelector", exact: place.quote, ...contextOf(annotation)},
        ...fragmentOf(place.quote),
      ],
    }
  }
  const [first] = textTargetsOf(annotation)
  return first ? {source, selector: listOf(first.selector)} : {source}
}

function contextOf(annotation: Annotation): object {
  const quote = textTargetsOf(annotation)
    .flatMap(target => listOf(target.selector))
    .find(selector => selector.type === "TextQuoteSelector")
  const kept = Object.entries(quote ?? {}).filter(([key]) => key === "prefix" || key === "suffix")
  return Object.fromEntries(kept)
}

/** A text fragment cannot say half a character, and is of no use for a whole chapter. */
function fragmentOf(quote: string): readonly object[] {
  if (quote === "" || quote.length > 300 || /\p{Surrogate}/u.test(quote)) return []
  const value = `:~:text=${encodeURIComponent(quote).replaceAll("-", "%2D")}`
  return [{type: "FragmentSelector", conformsTo: textFragment, value}]
}

function isBookmark(annotation: Annotation): boolean {
  return listOf(annotation.motivation).includes("bookmarking")
}
