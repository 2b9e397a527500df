import {layerBodyOf, listOf, nameOf} from "@variorum/annotation"
import type {Annotation, Iri, Question} from "@variorum/annotation"
import type {Edition} from "./edition.ts"

/** Whether a question is the reader's: it is one of their notes, by its name. */
export function isOwnQuestion({annotations}: Pick<Edition, "annotations">, id: Iri): boolean {
  return annotations.has(id)
}

/**
 * The questions of the edition, and after them those that the reader asks, in place of those asked before. The same map
 * where none of the reader's changed.
 */
export function questionsWith(
  {questions, own: before}: Edition,
  own: readonly Annotation[],
): Edition["questions"] {
  const [asked, askedBefore] = [own.filter(isAsked), before.filter(isAsked)]
  if (asked.length === askedBefore.length && asked.every((one, i) => one === askedBefore[i])) {
    return questions
  }
  const old = new Set(askedBefore.map(nameOf))
  const all = new Map([...questions].filter(([id]) => !old.has(id)))
  for (const annotation of asked) {
    const id = nameOf(annotation)
    if (!all.has(id)) all.set(id, questionOf(id, annotation))
  }
  return all
}

function isAsked(annotation: Annotation): boolean {
  if (!listOf(annotation.motivation).includes("questioning")) return false
  return layerBodyOf(annotation) === null && wordsOf(annotation) !== ""
}

/** Nobody has said what would answer it: neither possible answers nor what counts when two are compared. */
function questionOf(id: Iri, annotation: Annotation): Question {
  const label = wordsOf(annotation)
  return {id, type: "Question", kind: "interpretation", label, scopeParts: [], answers: []}
}

function wordsOf({body}: Annotation): string {
  const words = listOf(body).flatMap(one =>
    typeof one === "object" && one.purpose !== "tagging" && typeof one.value === "string"
      ? [one.value]
      : [],
  )
  return words.join(" ").replace(/\s+/g, " ").trim()
}
