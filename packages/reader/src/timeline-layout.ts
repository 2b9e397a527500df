import type {ChronicleEvent, Dating} from "@variorum/dispute"
import {windowAxis} from "./plot-axis.ts"
import type {PlotAxis} from "./plot-axis.ts"
import {meets} from "./timeline-window.ts"
import type {TimeWindow} from "./timeline-window.ts"

export interface TimelineLayout {
  readonly axis: PlotAxis
  readonly height: number
  /** Height of a lane. */
  readonly lane: number
  /** In order of time. */
  readonly items: readonly TimelineItem[]
  /** How many items had no room for their name. */
  readonly unnamed: number
  readonly before: readonly ChronicleEvent[]
  readonly after: readonly ChronicleEvent[]
}

/** One event in its lane. */
export interface TimelineItem {
  readonly event: ChronicleEvent
  /** The middle of its lane. */
  readonly y: number
  /** The widest first, so that narrower ones are drawn over them. */
  readonly marks: readonly TimelineMark[]
  readonly label: TimelineLabel | null
  /** What can be pressed: marks and label. */
  readonly from: number
  readonly to: number
  /** From the first mark to the last, where they lie apart. */
  readonly joint: {readonly from: number; readonly to: number} | null
}

/** One date, in pixels; an end outside the window is drawn there and cut. */
export interface TimelineMark {
  readonly dating: Dating
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
  /** Too short to be told from a point. */
  readonly isPoint: boolean
  /** It lasted from an end to the other; else it was at some time within. */
  readonly lasts: boolean
  /** Inferred by the editors, or hedged in the date itself. */
  readonly unsure: boolean
}

export interface TimelineLabel {
  readonly text: string
  readonly x: number
  readonly anchor: "start" | "end"
}

export interface TimelineRoom {
  readonly width: number
  /** Height of a line of text; a lane is higher. */
  readonly line: number
  readonly widthOf: (text: string) => number
  /** More lanes than this are not opened for the sake of names. */
  readonly lanes: number
}

const day = 86_400_000
/** Marks narrower than this are dots. */
const pointWidth = 20
/** Of a dot, in pixels. */
export const pointRadius = 4.5
/** A name shortened to fewer letters than this tells nothing. */
const shortestName = 9
/** What can be pressed is nowhere narrower. */
const pressable = 24
/** How far an open end is drawn, at most. */
const fade = 90
const gap = 6

/**
 * Lays out dated events: one lane holds what does not touch. A name stands beside its mark, or in
 * it where the mark is long; where the lanes are full, what is told least often goes without.
 */
export function layoutTimeline(
  dated: readonly ChronicleEvent[],
  window: TimeWindow,
  room: TimelineRoom,
): TimelineLayout {
  const axis = windowAxis(window.from * day, window.to * day, {
    from: 0,
    to: room.width,
    widthOf: room.widthOf,
  })
  const isIn = ({datings}: ChronicleEvent) => datings.some(({bounds}) => meets(bounds, window))
  const marked = dated.filter(isIn).map(event => ({
    event,
    marks: event.datings
      .map(dating => markOf(dating, axis, room.width))
      .sort((a, b) => b.to - b.from - (a.to - a.from)),
  }))
  const middle = median(marked.map(({marks}) => (marks[0]!.from + marks[0]!.to) / 2))
  const shown = marked.map(one => drafted(one, middle, room))
  const places = placed(shown, room.lanes)
  const lane = Math.max(pressable, room.line * 1.45)
  const items = shown.map((draft): TimelineItem => {
    const place = places.get(draft)!
    return {
      event: draft.event,
      y: (place.lane + 0.5) * lane,
      marks: draft.marks,
      label: place.way.label,
      from: place.way.from,
      to: place.way.to,
      joint: draft.joint,
    }
  })
  return {
    axis,
    height: Math.max(1, ...[...places.values()].map(place => place.lane + 1)) * lane,
    lane,
    items,
    unnamed: items.filter(({label}) => label === null).length,
    before: dated.filter(one => !isIn(one) && one.datings[0]!.bounds.high < window.from),
    after: dated.filter(one => !isIn(one) && one.datings[0]!.bounds.high >= window.from),
  }
}

interface Extent {
  readonly from: number
  readonly to: number
}

interface Draft {
  readonly event: ChronicleEvent
  readonly marks: readonly TimelineMark[]
  readonly joint: Extent | null
  readonly bare: Way
  /** Where the name may stand, the best first. */
  readonly ways: readonly Way[]
}

/** A way to draw an event, and the room that it takes. */
interface Way extends Extent {
  readonly label: TimelineLabel | null
}

function drafted(
  {event, marks}: Pick<Draft, "event" | "marks">,
  middleOfAll: number,
  room: TimelineRoom,
): Draft {
  const from = Math.min(...marks.map(mark => mark.from))
  const to = Math.max(...marks.map(mark => mark.to))
  const middle = (from + to) / 2
  const bare = {
    label: null,
    from: Math.min(from, middle - pressable / 2),
    to: Math.max(to, middle + pressable / 2),
  }
  // Names of the earlier half stand on the left, so that a lane has room for one of the later half.
  const side = middle < middleOfAll ? "end" : "start"
  const ways = labelsFor(event.name, {from, to}, side, room).map(label => {
    const width = room.widthOf(label.text)
    const start = label.anchor === "end" ? label.x - width : label.x
    return {label, from: Math.min(bare.from, start), to: Math.max(bare.to, start + width)}
  })
  const apart = event.agree === "conflict" || event.agree === "overlap"
  return {event, marks, joint: apart ? {from, to} : null, bare, ways}
}

function markOf(dating: Dating, axis: PlotAxis, width: number): TimelineMark {
  const {low, high} = dating.bounds
  const [openFrom, openTo] = [low === -Infinity, high === Infinity]
  const end = openTo ? axis.at(low * day) + fade : axis.at((high + 1) * day)
  const start = openFrom ? end - fade : axis.at(low * day)
  const isPoint = end - start < pointWidth && !openFrom && !openTo
  const middle = (start + end) / 2
  const clamped = (x: number) => Math.min(Math.max(x, -gap), width + gap)
  return {
    dating,
    from: clamped(isPoint ? middle - pointRadius : start),
    to: clamped(isPoint ? middle + pointRadius : end),
    openFrom,
    openTo,
    isPoint,
    lasts: dating.edtf.includes("/"),
    unsure: dating.status === "inferred" || /[?~%]/.test(dating.edtf),
  }
}

/** Inside a mark that has room for it, else beside it: the longer before the shorter, then by `side`. */
function labelsFor(
  name: string,
  {from, to}: Extent,
  side: TimelineLabel["anchor"],
  room: TimelineRoom,
): readonly TimelineLabel[] {
  const inside = Math.max(0, from) + gap
  if (Math.min(to, room.width) - inside - gap >= room.widthOf(name)) {
    return [{text: name, x: inside, anchor: "start"}]
  }
  const longest = Math.min(room.width * 0.6, 24 * room.line)
  const half = pointRadius + gap
  const [right, left] = [Math.max(to + gap, from + half), Math.min(from - gap, to - half)]
  const sides = [
    {x: right, anchor: "start", free: room.width - right},
    {x: left, anchor: "end", free: left},
  ] as const
  const labels = sides.map(({x, anchor, free}) => {
    const text = shortened(name, Math.min(longest, free), room.widthOf)
    return {text, x, anchor, fits: room.widthOf(text) <= free}
  })
  return labels
    .filter(({text, fits}) => fits && (text === name || text.length >= shortestName))
    .sort(
      (a, b) =>
        b.text.length - a.text.length || Number(b.anchor === side) - Number(a.anchor === side),
    )
    .map(({text, x, anchor}) => ({text, x, anchor}))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function shortened(name: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(name) <= width) return name
  const words = name.split(" ")
  while (words.length > 1 && widthOf(`${words.join(" ")} …`) > width) words.pop()
  return `${words.join(" ").replace(/[,;:]$/, "")} …`
}

type Lane = Extent[]

interface Place {
  readonly lane: number
  readonly way: Way
}

/**
 * A lane for each: in order of time all with their names, where so many lanes are enough; else
 * with the names of those told most often, and below them the others without.
 */
function placed(drafts: readonly Draft[], most: number): ReadonlyMap<Draft, Place> {
  const all = placedNames(drafts, most)
  if (all.places.size === drafts.length) return all.places
  const byWeight = [...drafts].sort((a, b) => b.event.tellings.length - a.event.tellings.length)
  const {lanes, places} = placedNames(byWeight, most)
  const rest = drafts.filter(draft => !places.has(draft))
  return new Map([
    ...places,
    ...rest.map(draft => [draft, placeIn(lanes, [draft.bare], Infinity)!] as const),
  ])
}

function placedNames(drafts: readonly Draft[], most: number) {
  const lanes: Lane[] = []
  const places = new Map<Draft, Place>()
  for (const draft of drafts) {
    const place = placeIn(lanes, draft.ways, most)
    if (place) places.set(draft, place)
  }
  return {lanes, places}
}

/** Takes the first free place that one of the ways has; null where all of so many lanes are full. */
function placeIn(lanes: Lane[], ways: readonly Way[], most: number): Place | null {
  const isFree = (lane: Lane, way: Way) =>
    lane.every(one => one.to + 2 * gap <= way.from || way.to + 2 * gap <= one.from)
  for (const [index, lane] of lanes.entries()) {
    const way = ways.find(one => isFree(lane, one))
    if (!way) continue
    lane.push(way)
    return {lane: index, way}
  }
  const [way] = ways
  if (!way || lanes.length >= most) return null
  return {lane: lanes.push([way]) - 1, way}
}
