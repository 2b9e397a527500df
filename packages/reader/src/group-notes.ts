import type {Iri} from "@variorum/annotation"

/** Where one note belongs: the top of its first line, and the block that line is in. */
export interface NotePlace {
  readonly id: Iri
  readonly top: number
  readonly block: string
  /** The reader's own, which shares its row with no other. */
  readonly own?: boolean
}

/** Notes that share one row of the margin. */
export interface NoteRow {
  readonly ids: readonly Iri[]
  readonly top: number
}

interface OpenRow {
  readonly ids: Iri[]
  readonly top: number
}

/**
 * The rows of a margin. A block with room for a row a note gives each its own; in a crowded one the
 * notes of one line share a row, so that a margin never outgrows its text; the reader's own share none with others,
 * and one among themselves only where there are too many of them alone. `places` in reading order; `heights` gives the height of a block,
 * `rowHeight` that of a row with its gap.
 */
export function groupNotes(
  places: readonly NotePlace[],
  heights: ReadonlyMap<string, number>,
  rowHeight: number,
): NoteRow[] {
  const rows: NoteRow[] = []
  for (const [block, notes] of byBlock(places)) {
    const crowded = notes.length * rowHeight > (heights.get(block) ?? 0)
    const ownCrowded = notes.filter(({own}) => own).length * rowHeight > (heights.get(block) ?? 0)
    const shared: {own: OpenRow | null; edition: OpenRow | null} = {own: null, edition: null}
    for (const {id, top, own = false} of notes) {
      const whose = own ? "own" : "edition"
      const row = shared[whose]
      if ((own ? ownCrowded : crowded) && row && top - row.top < rowHeight / 2) row.ids.push(id)
      else rows.push((shared[whose] = {ids: [id], top}))
    }
  }
  return rows
}

/** The rows of blocks so roomy that each of their rows may be `height` high, gap included. */
export function roomyRows(
  rows: readonly NoteRow[],
  places: readonly NotePlace[],
  heights: ReadonlyMap<string, number>,
  height: number,
): ReadonlySet<NoteRow> {
  const blocks = new Map(places.map(({id, block}) => [id, block]))
  const counts = new Map<string, number>()
  const blockOf = (row: NoteRow) => blocks.get(row.ids[0]!) ?? ""
  for (const row of rows) counts.set(blockOf(row), (counts.get(blockOf(row)) ?? 0) + 1)
  return new Set(
    rows.filter(row => counts.get(blockOf(row))! * height <= (heights.get(blockOf(row)) ?? 0)),
  )
}

/** Runs of neighbours in one block; a note is in the block where it starts. */
function byBlock(places: readonly NotePlace[]): [string, NotePlace[]][] {
  const runs: [string, NotePlace[]][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.[0] === place.block) last[1].push(place)
    else runs.push([place.block, [place]])
  }
  return runs
}
