import {parseAnnotation} from "@variorum/annotation"
import type {PastState, ReadItem} from "@variorum/annotation"
import {namedEdition} from "@variorum/formats"
import type {Edition} from "@variorum/anchoring"
import type {Everything} from "@variorum/store"

const kind = "VariorumBackup"

/** Everything as the text of a file; `edition`, where it is known, is named in it. */
export function backupOf(everything: Everything, made: string, edition: Edition | null): string {
  const named = edition ? {edition: namedEdition(edition)} : {}
  return JSON.stringify({type: kind, format: 1, made, ...named, ...everything})
}

/** A backup, note by note, each with its history; null for a file that is none. */
export function backupItems(words: string): {format: string; items: readonly ReadItem[]} | null {
  if (!words.startsWith(`{"type":"${kind}"`)) return null
  let value: Record<string, unknown>
  try {
    value = JSON.parse(words) as Record<string, unknown>
  } catch {
    // Cut off: the reader of files says where.
    return null
  }
  const {records, history} = value
  if (!Array.isArray(records) || !Array.isArray(history)) return null
  const past = new Map<unknown, PastState[]>()
  for (const entry of history) {
    if (!isEntry(entry)) continue
    const {canonical, ...state} = entry
    const list = past.get(canonical)
    if (list) list.push(state)
    else past.set(canonical, [state])
  }
  const items = records.map((record: unknown, i): ReadItem => {
    const {annotation: given, deleted, canonical} = (record ?? {}) as Record<string, unknown>
    const {annotation, problems} = parseAnnotation(given, "", `/records/${i}`)
    return {
      path: `/records/${i}`,
      annotation,
      reason: annotation ? null : `${problems[0]?.message ?? "It is not an annotation"}.`,
      deleted: typeof deleted === "string" ? deleted : null,
      history: past.get(canonical) ?? [],
    }
  })
  return {format: "Backup of Variorum", items}
}

function isEntry(value: unknown): value is PastState & {canonical: unknown} {
  if (typeof value !== "object" || value === null) return false
  const {version, annotation, at, what} = value as Record<string, unknown>
  const sound = annotation === null || parseAnnotation(annotation, "").annotation !== null
  return (
    Number.isSafeInteger(version) && sound && typeof at === "string" && typeof what === "string"
  )
}
