import {fingerprint} from "@variorum/document"
import type {CanonicalText} from "@variorum/document"

/**
 * Where a text comes from (`text/<slug>.source.json`). Import knows little of it; the rest is
 * filled in by hand, null or absent where it is not known. Other properties are kept.
 */
export interface Provenance {
  /** IRI of the text: the `source` of every target in it. */
  readonly id: string
  readonly title: string | null
  readonly author?: string | null
  /** What is known of the author where none is named. */
  readonly authorNote?: string
  readonly published?: string | null
  readonly publishedNote?: string
  /** Who put the text where it was found: not its author. */
  readonly submittedBy?: string
  /** ISO 8601 day. */
  readonly submittedOn?: string
  readonly submittedNote?: string
  readonly rights?: string
  readonly transcription: string
  /** SHA-256 of the canonical text. */
  readonly fingerprint: string
  readonly blocks: number
  readonly [property: string]: unknown
}

/** All that import knows of a plain text file; `fileName` without its folder. */
export async function provenanceOf(
  text: CanonicalText,
  {
    id,
    title,
    fileName,
  }: {readonly id: string; readonly title: string | null; readonly fileName: string},
): Promise<Provenance> {
  return {
    id,
    title,
    transcription:
      `Imported letter for letter from the plain text file ${fileName}: ` +
      "each line that is not blank is one block; headings and lists were judged by their look.",
    fingerprint: await fingerprint(text.text),
    blocks: text.blocks.length,
  }
}

/**
 * A provenance after its text was imported again: what describes the text (`id`, `fingerprint`,
 * `blocks`) is fresh, everything else stays as it was filled in, in its order.
 */
export function refreshed(old: Readonly<Record<string, unknown>>, fresh: Provenance): Provenance {
  const missing = Object.entries(fresh).filter(([key]) => old[key] === undefined)
  const {id, fingerprint, blocks} = fresh
  return {...old, ...Object.fromEntries(missing), id, fingerprint, blocks} as Provenance
}
