import type {Answer, Iri} from "@variorum/annotation"

/** How one answer in words stands to another, seen from the first. */
export type Judgement = "same" | "excludes" | "within" | "around" | "compatible" | "unjudged"

/**
 * The editors' judgements on the answers of one question, closed: exclusion and compatibility
 * hold both ways, `within` is transitive, and a narrower answer excludes what its wider ones
 * exclude. Compatibility is not inherited: a narrower answer may exclude what its wider one can
 * stand beside. Two answers within each other are the same. Where judgements contradict one
 * another, exclusion goes first.
 */
export interface Judgements {
  readonly judge: (a: Iri, b: Iri) => Judgement
  /** The question's answers with the closed lists, each in the order of the answers. */
  readonly answers: readonly Answer[]
}

export function judgementsOf(answers: readonly Answer[]): Judgements {
  const within = closedUpward(answers)
  const narrower = inverse(within)
  const excludes = new Map<Iri, Set<Iri>>()
  const compatible = new Map<Iri, Set<Iri>>()
  for (const answer of answers) {
    for (const other of answer.excludes) {
      for (const a of [answer.id, ...(narrower.get(answer.id) ?? [])]) {
        for (const b of [other, ...(narrower.get(other) ?? [])]) {
          if (a !== b) bothWays(excludes, a, b)
        }
      }
    }
    for (const other of answer.compatible) bothWays(compatible, answer.id, other)
  }

  const listed = (map: ReadonlyMap<Iri, ReadonlySet<Iri>>, id: Iri) =>
    answers.map(answer => answer.id).filter(other => map.get(id)?.has(other))
  return {
    judge(a, b) {
      if (a === b) return "same"
      if (excludes.get(a)?.has(b)) return "excludes"
      const inside = within.get(a)?.has(b) ?? false
      const outside = within.get(b)?.has(a) ?? false
      if (inside) return outside ? "same" : "within"
      if (outside) return "around"
      return compatible.get(a)?.has(b) ? "compatible" : "unjudged"
    },
    answers: answers.map(answer => ({
      ...answer,
      excludes: listed(excludes, answer.id),
      within: listed(within, answer.id),
      compatible: listed(compatible, answer.id),
    })),
  }
}

/** By answer, every wider one; an answer is never within itself, even in a circle. */
function closedUpward(answers: readonly Answer[]): Map<Iri, Set<Iri>> {
  const direct = new Map(answers.map(answer => [answer.id, answer.within]))
  return new Map(
    answers.map(({id}) => {
      const wider = new Set<Iri>()
      const open = [...direct.get(id)!]
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === id || wider.has(next)) continue
        wider.add(next)
        open.push(...(direct.get(next) ?? []))
      }
      return [id, wider]
    }),
  )
}

function inverse(map: ReadonlyMap<Iri, ReadonlySet<Iri>>): Map<Iri, Set<Iri>> {
  const result = new Map<Iri, Set<Iri>>()
  for (const [id, others] of map) for (const other of others) add(result, other, id)
  return result
}

function bothWays(map: Map<Iri, Set<Iri>>, a: Iri, b: Iri): void {
  add(map, a, b)
  add(map, b, a)
}

function add(map: Map<Iri, Set<Iri>>, key: Iri, value: Iri): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
