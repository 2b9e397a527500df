import {language} from "@variorum/words"
import {scaleLinear, scaleLog, scaleUtc} from "d3-scale"
import {numberInWords} from "./value-words.ts"

/** Where values stand along a plot, in pixels; `from` and `to` are the ends that are drawn. */
export interface PlotAxis {
  readonly kind: "linear" | "log" | "time"
  readonly from: number
  readonly to: number
  readonly ticks: readonly PlotTick[]
  at(value: number): number
}

export interface PlotTick {
  readonly x: number
  readonly label: string
}

/** The room for an axis, and how wide a text is drawn. */
export interface AxisRoom {
  readonly from: number
  readonly to: number
  readonly widthOf: (text: string) => number
}

/**
 * Logarithmic when the values reach into a third order of magnitude (200 and 19,000 do, as does
 * all that is more than a hundredfold), else linear and from nought; linear too where a value is
 * not above nought, which a logarithm cannot show.
 */
export function isLogarithmic(values: readonly number[]): boolean {
  if (values.length === 0 || values.some(value => value <= 0)) return false
  return orderOf(Math.max(...values)) - orderOf(Math.min(...values)) >= 2
}

/** An axis for quantities; `values` are all finite bounds that are drawn, at least one. */
export function figureAxis(values: readonly number[], room: AxisRoom): PlotAxis {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  if (isLogarithmic(values)) {
    const domain = [10 ** orderOf(min), roundUp(max)]
    const scale = scaleLog(domain, [room.from, room.to])
    const tens = powersOfTen(domain[0]!, domain[1]!)
    const between = tens.flatMap(ten => [ten, 2 * ten, 5 * ten]).filter(tick => tick <= domain[1]!)
    const at = (value: number) => scale(value)
    const [fine, coarse] = [between, tens].map(list => ticksAt(list, at, numberInWords))
    return {kind: "log", ...ends(room), at, ticks: fit(fine!, room) ? fine! : spread(coarse!, room)}
  }
  const scale = scaleLinear([Math.min(0, min), max > 0 ? max : 1], [room.from, room.to]).nice(5)
  const at = (value: number) => scale(value)
  const whole = values.every(Number.isInteger)
  const ticks = scale.ticks(5).filter(tick => !whole || Number.isInteger(tick))
  return {kind: "linear", ...ends(room), at, ticks: spread(ticksAt(ticks, at, numberInWords), room)}
}

/** An axis for days, in milliseconds since 1970 (UTC). */
export function dateAxis(values: readonly number[], room: AxisRoom): PlotAxis {
  const day = 86_400_000
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const margin = Math.max((max - min) * 0.04, 15 * day)
  return timeAxis(min - margin, max + margin, max - min, room)
}

/** An axis for just the days between two, in milliseconds since 1970 (UTC). */
export function windowAxis(from: number, to: number, room: AxisRoom): PlotAxis {
  return timeAxis(from, to, to - from, room)
}

function timeAxis(from: number, to: number, extent: number, room: AxisRoom): PlotAxis {
  const scale = scaleUtc([new Date(from), new Date(to)], [room.from, room.to])
  const at = (value: number) => scale(new Date(value))
  // d3 takes a wish and gives what is round: the finest round ticks whose labels do not touch.
  const ticksFor = (wanted: number) =>
    scale.ticks(wanted).map(date => ({x: scale(date), label: tickOfDate(date, extent)}))
  const finest = [9, 8, 7, 6, 5, 4, 3, 2].map(ticksFor).find(ticks => fit(ticks, room))
  const ticks = finest && finest.length > 1 ? finest : spread(ticksFor(6), room)
  return {kind: "time", ...ends(room), at, ticks}
}

/** Midnight at the start of an ISO 8601 day, in milliseconds. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00Z`)
}

function tickOfDate(date: Date, extent: number): string {
  const options: Intl.DateTimeFormatOptions =
    date.getUTCDate() !== 1
      ? {day: "numeric", month: "short"}
      : date.getUTCMonth() !== 0 || extent < 32 * 86_400_000
        ? {month: "short", year: "numeric"}
        : {year: "numeric"}
  return date.toLocaleDateString(language, {...options, timeZone: "UTC"})
}

function ticksAt(
  values: readonly number[],
  at: (value: number) => number,
  labelOf: (value: number) => string,
): PlotTick[] {
  return values.map(value => ({x: at(value), label: labelOf(value)}))
}

/** Leaves out every second tick, and again, until no two labels touch. */
function spread(ticks: readonly PlotTick[], room: AxisRoom): readonly PlotTick[] {
  let shown = ticks
  while (shown.length > 1 && !fit(shown, room)) shown = shown.filter((_, index) => index % 2 === 0)
  return shown
}

function fit(ticks: readonly PlotTick[], {widthOf}: AxisRoom): boolean {
  const gap = widthOf("00")
  return ticks.every((tick, index) => {
    const before = ticks[index - 1]
    if (!before) return true
    return tick.x - before.x >= (widthOf(tick.label) + widthOf(before.label)) / 2 + gap
  })
}

function powersOfTen(from: number, to: number): number[] {
  const powers: number[] = []
  for (let order = orderOf(from); 10 ** order <= to; order++) powers.push(10 ** order)
  return powers
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const ten = 10 ** orderOf(value)
  return [ten, 2 * ten, 5 * ten].find(step => step >= value) ?? 10 * ten
}

/** 0 for 1–9, 1 for 10–99; the small addition makes up for log10(1000) < 3. */
function orderOf(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9)
}

function ends({from, to}: AxisRoom): {readonly from: number; readonly to: number} {
  return {from, to}
}
