import type {Iri} from "./annotation.ts"
import type {Question} from "./question.ts"

/**
 * Where the judgements on a question's answers contradict each other: a cycle of `within`, a pair
 * that excludes itself and can stand together, an answer inside two that exclude each other.
 * Narrower answers inherit exclusions from the wider ones they lie in.
 */
export function contradictions(question: Question): readonly string[] {
  const wider = new Map(question.answers.map(answer => [answer.id, answer.within]))
  const found: string[] = []
  const around = new Map<Iri, ReadonlySet<Iri>>()
  for (const {id} of question.answers) {
    const ids = widerThan(id, wider)
    if (ids.has(id)) found.push(`${id} lies within itself, through ${[...ids].join(", ")}`)
    around.set(id, new Set([id, ...ids]))
  }
  const excludes = new Set(
    question.answers.flatMap(({id, excludes}) =>
      excludes.flatMap(other => [pair(id, other), pair(other, id)]),
    ),
  )
  const excluded = (a: Iri, b: Iri): boolean =>
    [...(around.get(a) ?? [])].some(x =>
      [...(around.get(b) ?? [])].some(y => excludes.has(pair(x, y))),
    )
  for (const {id, compatible} of question.answers) {
    if (excluded(id, id)) found.push(`${id} lies within answers that exclude each other`)
    for (const other of compatible) {
      if (excluded(id, other)) {
        found.push(`${id} and ${other} exclude each other and can stand together`)
      }
    }
  }
  return found
}

function widerThan(id: Iri, within: ReadonlyMap<Iri, readonly Iri[]>): ReadonlySet<Iri> {
  const found = new Set<Iri>()
  const waiting = [...(within.get(id) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(within.get(next) ?? []))
  }
  return found
}

function pair(a: Iri, b: Iri): string {
  return `${a} ${b}`
}
