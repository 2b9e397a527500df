import {edtfInWords} from "@variorum/dispute"
import type {Comparison, Hop, Position, Relation, Stance} from "@variorum/dispute"

const wide = 100

/** Stances for which a reason might be expected. */
const judging = new Set([
  "disputes",
  "refutes",
  "disagreesWith",
  "critiques",
  "confirms",
  "supports",
])

/** What readers call a register entry, by its id. */
export type Names = (id: string) => string

/** One question as a block of lines: status, positions by number, how they compare, roots. */
export function comparisonInWords(comparison: Comparison, names: Names): string {
  const {question, status, internal, positions, relations} = comparison
  const parts = question.scopeParts.length > 0 ? question.scopeParts.join(", ") : "no part of scope"
  const inside = internal ? ", within one asserter" : ""
  const lines = [
    `${question.label}  [${status}${inside}]`,
    `  ${question.id}, ${question.kind}; counts: ${parts}`,
    ...positions.flatMap((position, i) => positionInWords(position, i + 1, comparison, names)),
    ...relationsInWords(relations, positions),
    `  ${rootsInWords(comparison)}`,
  ]
  return lines.join("\n")
}

function positionInWords(
  position: Position,
  number: number,
  {question}: Comparison,
  names: Names,
): string[] {
  const {asserter, bearing, passage, via, stances} = position
  const head = [
    `${String(number).padStart(4)}. ${asserter.label}: ${answerInWords(position, question)}`,
    ...scopeInWords(position, question.scopeParts, names),
  ].join("; ")
  const where = passage === null ? "no place in the text" : `${passage.block} “${passage.exact}”`
  const source = [position.sourceLabel, position.locator].filter(part => part !== null).join(", ")
  return [
    bearing === "answers" ? head : `${head}  (${bearing})`,
    `      ${clipped(source === "" ? where : `${where} – ${source}`)}`,
    ...(via.length > 0 ? [`      through ${via.map(hopInWords).join(" → ")}`] : []),
    ...stances.map(stance => `      ${stanceInWords(stance)}`),
  ]
}

function answerInWords(
  {holds, value, hedge, bearing, label}: Position,
  {answers}: Comparison["question"],
): string {
  if (bearing === "silent") return "says nothing"
  const answer = answers.find(({id}) => id === value?.answer)?.label
  const words = value === null ? label : (value.text ?? answer ?? "no value stated")
  const quoted = value?.text == null ? words : `“${words}”`
  const hedged = hedge === null ? quoted : `${quoted} (“${hedge}”)`
  if (holds === false) return `not ${hedged}`
  return holds === "undecided" ? `undecided on ${hedged}` : hedged
}

function scopeInWords(
  {scope, scopeStatus, bearing}: Position,
  parts: Comparison["question"]["scopeParts"],
  names: Names,
): readonly string[] {
  if (bearing !== "answers") return []
  return parts.map(part => {
    const value = scope[part]
    const status = scopeStatus[part]
    if (value === null || status === "notStated") return `${part} not stated`
    const named = (one: string) => (part === "time" ? edtfInWords(one) : names(one))
    const words = typeof value === "string" ? named(value) : value.map(named).join(" or ")
    return status === "stated" ? `${part} ${words}` : `${part} ${words} (${status})`
  })
}

function hopInWords({label, locator, state, oneOf}: Hop): string {
  const named = locator === null ? label : `${label}, ${locator}`
  if (state === "ambiguous" && oneOf !== null) {
    return `${named} [ambiguous: ${oneOf.map(hopInWords).join(", or ")}]`
  }
  return state === "resolved" ? named : `${named} [${state === "noEntry" ? "not listed" : state}]`
}

function stanceInWords({holder, kind, verdict, reason}: Stance): string {
  const what = verdict === null ? kind : `${kind} (“${verdict}”)`
  const why = reason === null ? (judging.has(kind) ? ", no reason given" : "") : `: ${reason}`
  return clipped(`${holder.label} ${what}${why}`)
}

/** Pairs by their relation and what stands between them, numbers as in the list of positions. */
function relationsInWords(
  relations: readonly Relation[],
  positions: readonly Position[],
): readonly string[] {
  const numbers = new Map(positions.map((position, i) => [keyOf(position), i + 1]))
  const numberOf = (claim: string, item: number | null | undefined) =>
    numbers.get(keyOf({claim, ...(item == null ? {} : {item})})) ?? "?"
  const groups = new Map<string, string[]>()
  for (const {a, b, relation, differs, unstated, items} of relations) {
    const why = relation === "incomparable" ? differs : relation === "unknown" ? unstated : []
    const name = why.length > 0 ? `${relation} (${why.join(", ")})` : relation
    const pair = `${numberOf(a, items?.[0])}–${numberOf(b, items?.[1])}`
    groups.set(name, [...(groups.get(name) ?? []), pair])
  }
  return [...groups].map(([name, pairs]) => `  ${name}: ${clipped(pairs.join(", "))}`)
}

function keyOf({claim, item}: {readonly claim: string; readonly item?: number}): string {
  return item === undefined ? claim : `${claim} ${item}`
}

function rootsInWords({independentRoots, rootsUnknown}: Comparison): string {
  const known = `${independentRoots} independent ${independentRoots === 1 ? "root" : "roots"}`
  return rootsUnknown === 0 ? known : `${known}, ${rootsUnknown} unnamed or not located`
}

function clipped(text: string): string {
  const line = text.replaceAll("\n", " ¶ ")
  return line.length > wide ? `${line.slice(0, wide - 1)}…` : line
}
