import type {Agent, Annotation, Iri, OtherBody, SpecificResource, Target} from "./annotation.ts"
import {layers} from "./layer-body.ts"
import type {Layer, LayerBody} from "./layer-body.ts"

/** What other annotations call this one: its `canonical`, or its `id` where it has none. */
export function nameOf(annotation: Annotation): Iri {
  return annotation.canonical ?? annotation.id
}

/** The body of a layer we know, or null. Of several, the first. */
export function layerBodyOf(annotation: Annotation): LayerBody | null {
  for (const body of listOf(annotation.body)) {
    if (typeof body === "object" && typesOf(body).some(isLayer)) return body as LayerBody
  }
  return null
}

/**
 * The layer of an annotation: the type of its body in our context, else the nearest one to its
 * motivation (a plain W3C comment is commentary), else null.
 */
export function layerOf(annotation: Annotation): Layer | null {
  const body = layerBodyOf(annotation)
  if (body) return typesOf(body).find(isLayer) ?? null
  const motivations = listOf(annotation.motivation)
  if (motivations.includes("editing")) return "Emendation"
  return motivations.includes("commenting") || motivations.includes("replying")
    ? "Commentary"
    : null
}

/** The targets that lie in a text, in order. */
export function textTargetsOf(annotation: Annotation): readonly SpecificResource[] {
  return listOf(annotation.target).filter(isTextTarget)
}

/** The IRIs an annotation targets as a whole: other annotations by `canonical`, or resources. */
export function wholeTargetsOf(annotation: Annotation): readonly Iri[] {
  return listOf(annotation.target).flatMap(target => {
    if (typeof target === "string") return [target]
    if (target.selector !== undefined) return []
    const iri = sourceOf(target) ?? target.id
    return iri === undefined ? [] : [iri]
  })
}

export function sourceOf(target: SpecificResource): Iri | undefined {
  return typeof target.source === "object" ? target.source.id : target.source
}

/** The first creator's id and name, each null where not given. */
export function creatorOf(annotation: Annotation): {id: Iri | null; name: string | null} {
  const creator: Agent | undefined = listOf(annotation.creator)[0]
  if (creator === undefined) return {id: null, name: null}
  if (typeof creator === "string") return {id: creator, name: null}
  return {id: creator.id ?? null, name: creator.name ?? null}
}

/** One, several or none, as a list: JSON-LD writes all three. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

function typesOf(body: LayerBody | OtherBody): readonly string[] {
  return listOf<string>(body.type)
}

function isTextTarget(target: Target): target is SpecificResource {
  return typeof target === "object" && target.selector !== undefined
}

function isLayer(type: string): type is Layer {
  return (layers as readonly string[]).includes(type)
}
