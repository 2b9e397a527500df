import type {ScopePart, ScopeStatus} from "@variorum/annotation"
import type {Comparison, Holder, Position, Relation} from "@variorum/dispute"

/** A scope: positions that name the same for every part that counts. */
export interface GridColumn {
  readonly key: string
  /** In the order of the comparison. Never of two scopes. */
  readonly positions: readonly Position[]
  /** By part, what is known of how the column's scope is known. */
  readonly status: ReadonlyMap<ScopePart, ScopeStatus | "partly inferred">
  /** Its positions may speak of different things all the same: a part is unstated or in doubt. */
  readonly doubtful: boolean
}

/** Columns that may be compared, directly or through one another. */
export interface GridGroup {
  readonly columns: readonly GridColumn[]
  /** Every two of its positions may be compared; else some only through a third. */
  readonly whole: boolean
  /** Pairs that keep this group apart from those before it. */
  readonly apart: readonly Relation[]
}

export interface GridRow {
  readonly holder: Holder
  /** A cell for each column, in their order; an empty one says nothing about the holder. */
  readonly cells: readonly (readonly Position[])[]
  /** Where it is recorded that the holder says nothing. */
  readonly silent: readonly Position[]
}

/** The grid of a question: asserter × scope. Every answering position stands in it once. */
export interface GridLayout {
  readonly groups: readonly GridGroup[]
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** Claims that only support, tell against or limit an answer: not compared. */
  readonly beside: readonly Position[]
}

export function layoutGrid(comparison: Comparison): GridLayout {
  const answering = comparison.positions.filter(position => position.bearing === "answers")
  const groups = groupColumns(columnsOf(answering, comparison.question.scopeParts), comparison)
  const columns = groups.flatMap(group => group.columns)
  const inGrid = comparison.positions.filter(
    ({bearing}) => bearing === "answers" || bearing === "silent",
  )
  const rows = [...groupBy(inGrid, position => holderKey(position.asserter)).values()].map(
    (positions): GridRow => ({
      holder: positions[0]!.asserter,
      cells: columns.map(column => column.positions.filter(one => positions.includes(one))),
      silent: positions.filter(position => position.bearing === "silent"),
    }),
  )
  return {
    groups,
    columns,
    // Those who only are silent come after those who speak.
    rows: [...rows.filter(speaks), ...rows.filter(row => !speaks(row))],
    beside: comparison.positions.filter(
      ({bearing}) => bearing !== "answers" && bearing !== "silent",
    ),
  }
}

/** Whether two positions may be compared, whatever comes of it. */
export function comparable(relation: Relation): boolean {
  return relation.relation !== "incomparable" && relation.relation !== "unknown"
}

/** A claim may answer one question several times: what `claim` and `item` name together. */
export function positionKey({claim, item}: Position): string {
  return JSON.stringify([claim, item ?? null])
}

/** The keys of the two positions of a relation. */
export function pairKeys({a, b, items}: Relation): readonly [a: string, b: string] {
  return [JSON.stringify([a, items?.[0] ?? null]), JSON.stringify([b, items?.[1] ?? null])]
}

/** Equal for the same asserter: same mode, same agents; the unnamed by their label. */
export function holderKey(holder: Holder): string {
  return JSON.stringify([
    holder.mode,
    holder.ids.length > 0 ? [...holder.ids].sort() : holder.label,
  ])
}

function columnsOf(positions: readonly Position[], parts: readonly ScopePart[]): GridColumn[] {
  return [...groupBy(positions, position => scopeKey(position, parts))].map(([key, members]) => ({
    key,
    positions: members,
    status: new Map(parts.map(part => [part, jointStatus(members, part)])),
    doubtful: parts.some(part => unknownStatus(members[0]!.scopeStatus[part])),
  }))
}

function scopeKey(position: Position, parts: readonly ScopePart[]): string {
  return JSON.stringify(
    parts.map(part => {
      const value = position.scope[part]
      const unknown = unknownStatus(position.scopeStatus[part])
      return [typeof value === "object" && value ? [...value].sort() : value, unknown]
    }),
  )
}

function unknownStatus(status: ScopeStatus): boolean {
  return status === "notStated" || status === "doubtful"
}

function jointStatus(
  positions: readonly Position[],
  part: ScopePart,
): ScopeStatus | "partly inferred" {
  const statuses = new Set(positions.map(position => position.scopeStatus[part]))
  return statuses.size > 1 ? "partly inferred" : [...statuses][0]!
}

/** The largest group first, then in the order of the comparison; doubtful ones last. */
function groupColumns(columns: readonly GridColumn[], comparison: Comparison): GridGroup[] {
  const columnOf = new Map(
    columns.flatMap(column => column.positions.map(one => [positionKey(one), column] as const)),
  )
  const groups: GridColumn[][] = columns.map(column => [column])
  for (const relation of comparison.relations.filter(comparable)) {
    const [a, b] = pairKeys(relation).map(key =>
      groups.find(group => group.includes(columnOf.get(key)!)),
    )
    if (!a || !b || a === b) continue
    a.push(...b)
    groups.splice(groups.indexOf(b), 1)
  }
  const ordered = groups
    .map(group => columns.filter(column => group.includes(column)))
    .sort((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)) || sizeOf(b) - sizeOf(a))
  return ordered.map((group, index) => {
    const before = new Set(ordered.slice(0, index).flat())
    const inside = comparison.relations.filter(relation =>
      pairKeys(relation).every(key => group.includes(columnOf.get(key)!)),
    )
    return {
      columns: group,
      whole: inside.every(comparable),
      apart: comparison.relations.filter(relation => {
        const [first, second] = pairKeys(relation).map(key => columnOf.get(key))
        if (!first || !second) return false
        return (
          (group.includes(first) && before.has(second)) ||
          (group.includes(second) && before.has(first))
        )
      }),
    }
  })
}

function isDoubtful(group: readonly GridColumn[]): boolean {
  return group.every(column => column.doubtful)
}

function sizeOf(group: readonly GridColumn[]): number {
  return group.reduce((sum, column) => sum + column.positions.length, 0)
}

function speaks(row: GridRow): boolean {
  return row.cells.some(cell => cell.length > 0)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
