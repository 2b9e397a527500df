import {contexts, layerBodyOf, layers, listOf, originOf} from "@variorum/annotation"
import type {Annotation, Problem, Quantity} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {edtfProblem} from "@variorum/dispute"

/** Whether the dates of claims and events are EDTF: the annotation package knows no dates. */
export function checkDates(edition: Edition): readonly Problem[] {
  return edition.editorial.flatMap(annotation =>
    datesIn(annotation).flatMap(({path, date}) => {
      const problem = edtfProblem(date)
      const {file, path: at} = originOf(annotation) ?? {file: "", path: ""}
      return problem === null ? [] : [{file, path: at + path, message: problem}]
    }),
  )
}

/**
 * What holds for the annotations of an edition and not for every W3C annotation: each has a
 * `canonical`, and a body that is no body of the W3C's is one of our layers, in our context.
 */
export function checkRules(edition: Edition): readonly Problem[] {
  return edition.editorial.flatMap(annotation => {
    const {file, path: at} = originOf(annotation) ?? {file: "", path: ""}
    const say = (path: string, message: string) => [{file, path: at + path, message}]
    const ours = listOf(annotation["@context"]).includes(contexts[1])
    const bodies = listOf<unknown>(annotation.body).flatMap((body, i) => {
      const where = Array.isArray(annotation.body) ? `/body/${i}` : "/body"
      const types = typesOf(body)
      if (types.length === 0 || types.some(type => w3cBodies.has(type))) return []
      const layer = types.find(type => (layers as readonly string[]).includes(type))
      if (layer === undefined)
        return say(`${where}/type`, `${types.join(", ")} is no layer of ours`)
      return ours ? [] : say("/@context", `A ${layer} needs our context beside the W3C’s`)
    })
    const nameless =
      annotation.canonical === undefined
        ? say("", "An annotation of an edition has a “canonical”, by which others refer to it")
        : []
    return [...nameless, ...bodies]
  })
}

/** Classes of bodies in the Web Annotation model (sections 3.2 and 4) and of external resources. */
const w3cBodies = new Set([
  ...["TextualBody", "SpecificResource", "Choice", "List", "Composite", "Independents"],
  ...["Dataset", "Image", "Video", "Sound", "Text"],
])

function typesOf(body: unknown): readonly string[] {
  if (typeof body !== "object" || body === null) return []
  return listOf((body as {readonly type?: string | readonly string[]}).type)
}

/** Whether the blocks that works of the register name as their entries are in the text. */
export function checkBlocks({register, text}: Edition): readonly Problem[] {
  return [...register.values()].flatMap(entry => {
    if (entry.type !== "Work") return []
    const {file, path} = originOf(entry) ?? {file: "", path: ""}
    return entry.blocks.flatMap((n, i) => {
      if (text.canonical.block(n) !== null) return []
      return [{file, path: `${path}/blocks/${i}`, message: `The text has no block ${n}`}]
    })
  })
}

interface DateIn {
  /** JSON pointer within the annotation. */
  readonly path: string
  readonly date: string
}

function datesIn(annotation: Annotation): readonly DateIn[] {
  const body = layerBodyOf(annotation)
  if (body === null) return []
  const several = Array.isArray(annotation.body)
  const at = several ? `/body/${listOf(annotation.body).indexOf(body)}` : "/body"
  if (body.type === "Event") return dated(`${at}/date`, body.date)
  if (body.type !== "Claim" && body.type !== "Figure") return []
  const quantity = body.quantity === undefined ? [] : datesOf(body.quantity, `${at}/quantity`)
  return [...body.answers.flatMap((item, i) => datesOf(item, `${at}/answers/${i}`)), ...quantity]
}

function datesOf({value, scope}: Partial<Quantity>, at: string): readonly DateIn[] {
  return [
    ...dated(`${at}/value/edtf`, value?.edtf),
    ...dated(`${at}/scope/time/value`, scope?.time?.value),
    ...(scope?.time?.oneOf ?? []).flatMap((date, j) => dated(`${at}/scope/time/oneOf/${j}`, date)),
  ]
}

function dated(path: string, date: string | undefined): readonly DateIn[] {
  return date === undefined ? [] : [{path, date}]
}
