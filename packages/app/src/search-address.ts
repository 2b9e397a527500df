import type {SearchKind, SearchMode, SearchRequest} from "@variorum/reader"

const usual = "folded"
const others: readonly SearchMode[] = ["exact", "expression"]

/** The query part of the address of a search; only what matters is in it, the words always. */
export function printSearch({query, mode, among, asserter, question}: SearchRequest): string {
  const parts: readonly (readonly [string, string | null])[] = [
    ["q", query],
    ["mode", mode === usual ? null : mode],
    ["in", among],
    ["by", asserter],
    ["on", question],
  ]
  return new URLSearchParams(
    parts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString()
}

/** A mode that is none of ours is as none; a kind that is none of ours has no results. */
export function parseSearch(query: string): SearchRequest {
  const given = new URLSearchParams(query)
  return {
    query: given.get("q") ?? "",
    mode: others.find(mode => mode === given.get("mode")) ?? usual,
    among: given.get("in") as SearchKind | null,
    asserter: given.get("by"),
    question: given.get("on"),
  }
}
