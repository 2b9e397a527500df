import {listOf} from "@variorum/annotation"
import type {Annotation, Iri, SpecificResource, Target} from "@variorum/annotation"
import {nestedIn} from "./place-at-once.ts"

/** A target in a text: with selectors, null for the whole text, or the first of several that has a place. */
export type TextTarget = SpecificResource | null | Alternatives

/** A list, so that no property of a target can be taken for it. */
export type Alternatives = readonly (readonly TextTarget[])[]

export function isAlternatives(target: TextTarget): target is Alternatives {
  return Array.isArray(target)
}

/**
 * The targets of an annotation in the text, in order. Each item of a Composite, a List or
 * Independents is one; a Choice is one that has alternatives (section 3.2.7). An address of the text with a
 * fragment is a FragmentSelector (section 4.2.1: “applications SHOULD be aware of both”).
 */
export function textTargets(
  annotation: Annotation,
  textId: Iri | null,
  named: (name: Iri) => Annotation | null,
): readonly TextTarget[] {
  const {target} = annotation
  if (!isList(target)) return inText(target, textId, named)
  return target.flatMap(item => inText(item, textId, named))
}

function inText(
  target: Target,
  textId: Iri | null,
  named: (name: Iri) => Annotation | null,
): readonly TextTarget[] {
  const items = itemsOf(target)
  if (items !== null) {
    const each = items.map(item => inText(item, textId, named))
    if (!isA(target, "Choice")) return each.flat()
    const options = each.filter(option => option.length > 0)
    return options.length > 1 ? [options] : options.flat()
  }
  const iri = iriOf(target)
  if (typeof target === "object" && selects(target)) {
    // A selector may also pick words out of another annotation's body.
    return iri !== undefined && iri !== textId && named(iri) ? [] : [target]
  }
  if (iri === undefined || textId === null) return []
  if (iri === textId) return [null]
  if (!iri.startsWith(`${textId}#`) || named(iri)) return []
  const selector = {type: "FragmentSelector", value: iri.slice(textId.length + 1)}
  return [{source: textId, selector}]
}

/** All that an annotation targets, by its IRI, sets and choices opened; in order. */
export function targetedIris(annotation: Annotation): readonly Iri[] {
  const irisOf = (target: Target): readonly Iri[] => {
    const items = itemsOf(target)
    if (items !== null) return items.flatMap(irisOf)
    const iri = iriOf(target)
    return iri === undefined ? [] : [iri]
  }
  return listOf(annotation.target).flatMap(irisOf)
}

function itemsOf(target: Target): readonly Target[] | null {
  if (typeof target !== "object" || !Array.isArray(target["items"])) return null
  const isSet = ["Choice", "Composite", "List", "Independents"].some(type => isA(target, type))
  return isSet ? (target["items"] as readonly Target[]) : null
}

function isList(target: Target | readonly Target[]): target is readonly Target[] {
  return Array.isArray(target)
}

function isA(target: Target, type: string): boolean {
  return typeof target === "object" && listOf<string>(target.type).includes(type)
}

function selects(target: SpecificResource): boolean {
  if (target.selector !== undefined) return true
  const inner = nestedIn(target)
  return inner !== null && selects(inner)
}

function iriOf(target: Target): Iri | undefined {
  if (typeof target === "string") return target
  const inner = nestedIn(target)
  if (inner !== null) return iriOf(inner)
  return (typeof target.source === "object" ? target.source.id : target.source) ?? target.id
}
