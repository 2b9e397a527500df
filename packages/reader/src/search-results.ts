import {isFoundIn, searchHits, searchQuery, wholeCharacters} from "@variorum/document"
import type {SearchQuery, Span} from "@variorum/document"
import type {FindExpression} from "./find-expression.ts"
import type {SearchEntry} from "./search-index.ts"
import {searchKinds} from "./search-index.ts"
import type {SearchKind, SearchRequest} from "./search-request.ts"

/** An entry that was found; hits count within its own text, in order. */
export interface Found {
  readonly entry: SearchEntry
  readonly hits: readonly Span[]
}

export interface FoundGroup {
  readonly kind: SearchKind
  readonly found: readonly Found[]
  /** Of the text the hits, else the entries. */
  readonly count: number
}

/** Found words in what stands around them: parts in order, those that were looked for marked. */
export interface FoundLine {
  /** The first of its hits. */
  readonly hit: Span
  readonly before: string
  readonly parts: readonly {readonly words: string; readonly marked: boolean}[]
}

/** What is found, by kinds in the order of `searchKinds`; kinds without a find are left out. `among` is not applied. */
export function searchIn(
  entries: readonly SearchEntry[],
  request: SearchRequest,
): readonly FoundGroup[] {
  const looked = searchQuery(request.query, request.mode === "exact")
  if (looked.terms.length === 0) return []
  return grouped(
    entries.flatMap(entry => {
      if (!isWanted(entry, request) || !isFoundIn(entry.searched, looked)) return []
      return [foundIn(entry, looked)]
    }),
  )
}

/** Of most that is found no line is shown: its places are looked for when they are asked for. */
function foundIn(entry: SearchEntry, looked: SearchQuery): Found {
  let hits: readonly Span[] | null = null
  return {
    entry,
    get hits() {
      return (hits ??= searchHits(entry.searched, looked))
    },
  }
}

/** The same for a regular expression, or why it cannot be looked for. Rejects when the signal aborts. */
export async function searchExpression(
  entries: readonly SearchEntry[],
  request: SearchRequest,
  find: FindExpression,
  signal: AbortSignal,
): Promise<{readonly groups: readonly FoundGroup[]; readonly trouble: string | null}> {
  const wanted = entries.filter(entry => isWanted(entry, request))
  const texts = wanted.map(({searched}) => searched.text)
  const result = await find(request.query, texts, signal)
  if ("trouble" in result) return {groups: [], trouble: result.trouble}
  const found = wanted.map((entry, i) => ({
    entry,
    hits: result.spans[i]!.map(span => wholeCharacters(entry.searched.text, span)),
  }))
  return {groups: grouped(found.filter(({hits}) => hits.length > 0)), trouble: null}
}

function isWanted(entry: SearchEntry, {asserter, question}: SearchRequest): boolean {
  if (asserter !== null && !entry.asserters.includes(asserter)) return false
  return question === null || entry.questions.includes(question)
}

function grouped(all: readonly Found[]): readonly FoundGroup[] {
  const byKind = new Map<SearchKind, Found[]>([...searchKinds.keys()].map(kind => [kind, []]))
  for (const found of all) byKind.get(found.entry.kind)!.push(found)
  return [...byKind].flatMap(([kind, found]) =>
    found.length === 0 ? [] : [{kind, found, count: countOf(kind, found)}],
  )
}

function countOf(kind: SearchKind, found: readonly Found[]): number {
  return kind === "text" ? found.reduce((sum, {hits}) => sum + hits.length, 0) : found.length
}

/** Every hit in the text, UTF-16 into the canonical text, in order. */
export function hitsInText(groups: readonly FoundGroup[]): readonly Span[] {
  const text = groups.find(({kind}) => kind === "text")
  return (text?.found ?? []).flatMap(({entry, hits}) =>
    hits.map(({from, to}) => ({from: entry.from! + from, to: entry.from! + to})),
  )
}

/**
 * The lines of one find: each begins with a hit that the line before does not reach. `most`
 * is how many UTF-16 units stand before the hit, and twice as many from it on.
 */
export function linesOf({entry, hits}: Found, most: number): readonly FoundLine[] {
  const {text} = entry.searched
  const lines: FoundLine[] = []
  let reached = 0
  for (const [i, hit] of hits.entries()) {
    if (i > 0 && hit.to <= reached) continue
    const start = wordStart(text, hit.from - most)
    reached = Math.max(hit.to, wordEnd(text, hit.from + 2 * most))
    const parts: FoundLine["parts"][number][] = []
    let at = hit.from
    for (const {from, to} of hits.slice(i)) {
      if (from < at || to > reached) continue
      if (from > at) parts.push({words: text.slice(at, from), marked: false})
      parts.push({words: text.slice(from, to), marked: true})
      at = to
    }
    const rest = text.slice(at, reached) + (reached < text.length ? " …" : "")
    lines.push({
      hit,
      before: (start > 0 ? "… " : "") + text.slice(start, hit.from),
      parts: rest === "" ? parts : [...parts, {words: rest, marked: false}],
    })
  }
  return lines
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(" ", at) + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(" ", at)
  return at >= text.length || space < 0 ? text.length : space
}
