import {listOf, nameOf, sourceOf, textTargetsOf} from "@variorum/annotation"
import type {Annotation, ImportPlace, Iri, SpecificResource} from "@variorum/annotation"
import {anchorer, namesOf} from "./anchorer.ts"
import type {Edition, EditionText} from "./edition.ts"
import {placeTarget} from "./place-target.ts"

/**
 * Where annotations of a file stand in an edition; `file`: all of it, for what stands on another
 * annotation. Nothing made on another text is looked for in this one.
 */
export function importPlaces(
  edition: Edition,
  file: readonly Annotation[],
): (annotation: Annotation) => ImportPlace {
  const {text} = edition
  const named = new Map<Iri, Annotation>(edition.annotations)
  for (const one of file)
    for (const name of namesOf(one)) if (!named.has(name)) named.set(name, one)
  const anchor = anchorer(
    text.canonical,
    {textId: text.id, fingerprint: text.fingerprint, history: text.history},
    name => named.get(name) ?? null,
    placeTarget,
  )
  return annotation => {
    const targets = textTargetsOf(annotation).filter(
      target => !named.has(sourceOf(target) ?? nameOf(annotation)),
    )
    if (targets.length > 0 && targets.every(target => isOfOtherText(target, text))) {
      return "otherText"
    }
    const states = anchor(annotation).map(({state}) => state)
    if (states.includes("orphan")) return "nowhere"
    if (states.includes("ambiguous")) return "several"
    return states.includes("fuzzy") ? "changed" : "placed"
  }
}

/** A web page may hold this text; another text of an edition, or another fingerprint, is not it. */
function isOfOtherText(target: SpecificResource, text: EditionText): boolean {
  const source = sourceOf(target)
  if (source === undefined || source === text.id || source.startsWith(`${text.id}#`)) return false
  const states = listOf(target.state)
  const prints = states.flatMap(state =>
    typeof state["fingerprint"] === "string" ? [state["fingerprint"]] : [],
  )
  if (prints.length === 0) return source.startsWith("text:")
  return prints.every(print => text.history.state(print) === null)
}
