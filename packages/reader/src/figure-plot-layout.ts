import type {Edition} from "@variorum/anchoring"
import type {Comparison, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {holderKey} from "./dispute-grid-layout.ts"
import type {GridColumn, GridGroup, GridLayout} from "./dispute-grid-layout.ts"
import {notStated} from "./dispute-look.ts"
import {holderName} from "./holder-words.ts"
import {nameWithOwn} from "./own-in-views.ts"
import {dateAxis, dayStart, figureAxis} from "./plot-axis.ts"
import type {AxisRoom, PlotAxis} from "./plot-axis.ts"
import {scopeTerms, statusInWords, termAmidOthers} from "./scope-words.ts"
import {apartInWords} from "./status-sentence.ts"
import {assertionInWords} from "./value-words.ts"

export interface PlotLayout {
  readonly width: number
  readonly height: number
  /** Height of a line of text. */
  readonly line: number
  readonly axis: PlotAxis
  /** Where the axis line runs. */
  readonly axisY: number
  readonly groups: readonly PlotGroup[]
  /** Positions without a value that could be drawn, told in words instead. */
  readonly undrawn: readonly Position[]
}

/** Lanes that may be compared, apart from the next such group. */
export interface PlotGroup {
  readonly from: number
  readonly to: number
  readonly group: GridGroup
  /** Why it is apart from the groups above, in lines that fit; empty for the first. */
  readonly reason: readonly PlotText[]
  readonly lanes: readonly PlotLane[]
}

/** The marks of one scope, and of no other. */
export interface PlotLane {
  readonly column: GridColumn
  /** The scope in lines that fit the width. */
  readonly caption: readonly PlotText[]
  readonly from: number
  readonly to: number
  readonly marks: readonly PlotMark[]
}

export interface PlotText {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface PlotMark {
  /** The first of `positions`. */
  readonly position: Position
  /** Of one asserter, who says the same in several places. */
  readonly positions: readonly Position[]
  readonly y: number
  /** Pixels; equal for a point. An open end runs to the end of the axis. */
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
  readonly hedged: boolean
  readonly denied: boolean
  readonly undecided: boolean
  readonly label: PlotLabel
}

/** `value` is set off from the rest; `from` and `to` are the ends of the longest line. */
export interface PlotLabel {
  readonly value: string
  /** In lines; the first stands after the value. */
  readonly holder: readonly string[]
  readonly from: number
  readonly to: number
  /** Of the first line. */
  readonly y: number
}

export interface PlotRoom {
  readonly width: number
  /** Height of a line of text; the rest is measured by it. */
  readonly line: number
  readonly widthOf: (text: string) => number
}

interface Extent {
  readonly position: Position
  readonly positions: readonly Position[]
  /** Null = open end. */
  readonly min: number | null
  readonly max: number | null
}

/**
 * Lays out the values of a question: one lane a scope, all on one axis. Labels stand beside their
 * marks, or above where neither side has room; marks and labels of one lane that would touch take
 * different rows. Null when nothing can be drawn.
 */
export function layoutPlot(
  comparison: Comparison,
  grid: GridLayout,
  edition: Edition | null,
  room: PlotRoom,
): PlotLayout | null {
  const isDate = comparison.question.kind === "date"
  const extents = new Map<Position, Extent>()
  const undrawn: Position[] = []
  for (const position of grid.columns.flatMap(column => column.positions)) {
    const extent = extentOf(position, isDate)
    if (extent) extents.set(position, extent)
    else undrawn.push(position)
  }
  const bounds = [...extents.values()].flatMap(({min, max}) => [min, max]).filter(isFinite)
  if (bounds.length === 0) return null

  const margin = room.line
  const axisRoom: AxisRoom = {from: margin, to: room.width - margin, widthOf: room.widthOf}
  const axis = isDate ? dateAxis(bounds, axisRoom) : figureAxis(bounds, axisRoom)
  let y = 0
  const groups: PlotGroup[] = []
  for (const group of grid.groups) {
    const top = y
    const words = groups.length > 0 ? apartInWords(group, "above").split(" ") : []
    const reason = wrap(words, room).map((text, index) => ({
      x: 0,
      y: top + room.line * (index + 0.85),
      text,
    }))
    const from = top + (groups.length > 0 ? room.line * (reason.length + 0.35) : 0)
    y = from + room.line * 0.5
    const lanes: PlotLane[] = []
    for (const column of group.columns) {
      const drawn = merged(column.positions.flatMap(position => extents.get(position) ?? []))
      if (drawn.length === 0) continue
      const lane = layoutLane(column, drawn, comparison, edition, axis, room, y)
      lanes.push(lane)
      y = lane.to
    }
    if (lanes.length === 0) {
      y = top
      continue
    }
    y += room.line * 0.25
    groups.push({from, to: y, group, reason, lanes})
    y += room.line * 0.4
  }
  const axisY = y
  return {
    width: room.width,
    height: axisY + room.line * 1.5,
    line: room.line,
    axis,
    axisY,
    groups,
    undrawn,
  }
}

/** What a lane is called: "Moscow · 1923 (inferred) · members". */
export function scopeCaption(
  column: GridColumn,
  comparison: Comparison,
  edition: Edition | null,
): readonly string[] {
  const terms = scopeTerms(column.positions[0]!, comparison.question.scopeParts, edition)
  return terms.map(({part, words}) => {
    const status = statusInWords(column.status.get(part) ?? "stated")
    const term = words === msg`not stated` ? notStated[part] : termAmidOthers({part, words})
    return status ? `${term} (${status})` : term
  })
}

function layoutLane(
  column: GridColumn,
  extents: readonly Extent[],
  comparison: Comparison,
  edition: Edition | null,
  axis: PlotAxis,
  room: PlotRoom,
  top: number,
): PlotLane {
  const {line} = room
  const words = scopeCaption(column, comparison, edition).join(" · ").split(" ")
  const lines = wrap(words, room)
  const caption = lines.map((text, index) => ({x: 0, y: top + line * (index + 0.8), text}))
  let y = top + line * lines.length + line * 0.35
  const rows: {y: number; taken: {from: number; to: number}[]; above: number}[] = []
  const marks: PlotMark[] = []
  const ordered = [...extents].sort(
    (a, b) =>
      middleOf(a, axis) - middleOf(b, axis) ||
      Number(a.position.holds === false) - Number(b.position.holds === false),
  )
  for (const extent of ordered) {
    const from = extent.min === null ? axis.from : axis.at(extent.min)
    const to = extent.max === null ? axis.to : axis.at(extent.max)
    const value = assertionInWords(extent.position, comparison.question.answers)
    const {label, linesAbove: above} = placeLabel(
      value,
      nameWithOwn(holderName(extent.position.asserter), extent.position.own),
      from,
      to,
      room,
    )
    const reach = line * 0.5
    const taken = [
      {from: from - reach, to: to + reach},
      {from: label.from, to: label.to},
    ]
    let row = rows.find(one => one.above === above && !collides(one.taken, taken, reach))
    if (!row) {
      row = {y: y + line * (above + 0.75), taken: [], above}
      rows.push(row)
      y += line * (above + 1.5)
    }
    row.taken.push(...taken)
    const {position, positions} = extent
    marks.push({
      position,
      positions,
      y: row.y,
      from,
      to,
      openFrom: extent.min === null,
      openTo: extent.max === null,
      hedged: position.hedge !== null,
      denied: position.holds === false,
      undecided: position.holds === "undecided",
      label: {...label, y: above > 0 ? row.y - line * (above - 0.25) : row.y + line * 0.3},
    })
  }
  return {column, caption, from: top, to: y + line * 0.25, marks}
}

/** Right of the mark, else left of it, else above it on as many lines as it takes. */
function placeLabel(
  value: string,
  holder: string,
  from: number,
  to: number,
  room: PlotRoom,
): {readonly label: Omit<PlotLabel, "y">; readonly linesAbove: number} {
  const gap = room.line * 0.6
  const full = room.widthOf(`${value} ${holder}`)
  const beside = {value, holder: [holder]}
  if (to + gap + full <= room.width) {
    return {label: {...beside, from: to + gap, to: to + gap + full}, linesAbove: 0}
  }
  if (from - gap - full >= 0) {
    return {label: {...beside, from: from - gap - full, to: from - gap}, linesAbove: 0}
  }
  const lines = wrap([value, ...holder.split(" ")], room)
  const width = Math.min(Math.max(...lines.map(room.widthOf)), room.width)
  const start = Math.max(0, Math.min((from + to - width) / 2, room.width - width))
  const holders = [lines[0]!.slice(value.length).trimStart(), ...lines.slice(1)]
  return {
    label: {value, holder: holders, from: start, to: start + width},
    linesAbove: lines.length,
  }
}

/** Joins words by spaces, on as many lines as it takes; none for none. */
function wrap(words: readonly string[], {width, widthOf}: PlotRoom): string[] {
  const lines: string[] = []
  for (const word of words.filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function collides(
  taken: readonly {from: number; to: number}[],
  wanted: readonly {from: number; to: number}[],
  gap: number,
): boolean {
  return wanted.some(a => taken.some(b => a.from < b.to + gap && b.from < a.to + gap))
}

function extentOf(position: Position, isDate: boolean): Extent | null {
  const {value} = position
  if (!value) return null
  const min = isDate ? startOf(value.earliest) : (value.min ?? null)
  const max = isDate ? endOf(value.latest) : (value.max ?? null)
  return min === null && max === null ? null : {position, positions: [position], min, max}
}

/** What one asserter says alike in several places is one extent. */
function merged(extents: readonly Extent[]): readonly Extent[] {
  const alike = new Map<string, Extent>()
  for (const extent of extents) {
    const {position, min, max} = extent
    const {asserter, holds, hedge, own} = position
    const key = JSON.stringify([holderKey(asserter), min, max, holds, hedge, own])
    const found = alike.get(key)
    const positions = [...(found?.positions ?? []), position]
    alike.set(key, found ? {...found, positions} : extent)
  }
  return [...alike.values()]
}

function startOf(day: string | null | undefined): number | null {
  return day == null ? null : dayStart(day)
}

/** The last day is inclusive: it ends a day after it begins. */
function endOf(day: string | null | undefined): number | null {
  return day == null ? null : dayStart(day) + 86_400_000
}

function middleOf({min, max}: Extent, axis: PlotAxis): number {
  return ((min === null ? axis.from : axis.at(min)) + (max === null ? axis.to : axis.at(max))) / 2
}

function isFinite(value: number | null): value is number {
  return value !== null && Number.isFinite(value)
}
