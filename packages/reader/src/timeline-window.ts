import type {Bounds, ChronicleEvent} from "@variorum/dispute"
import {language} from "@variorum/words"

/** The stretch of time that is shown, in days since 1970-01-01; `to` is the day after the last. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** No less than this is shown, in days. */
export const shortest = 28
/** Of the events, this part may stand outside a window that shows most of them, at either end. */
const outliers = 0.05

/** From the first to the last day of all dates, with some room at either end. */
export function windowOfAll(events: readonly ChronicleEvent[]): TimeWindow {
  const days = endsOf(events)
  return days.length === 0 ? {from: 0, to: 365} : withRoom(Math.min(...days), Math.max(...days) + 1)
}

/**
 * Where most events stand: a few that are far from all others, at either end, are left out, as
 * they would press the others together. All, where that would not make it half as long.
 */
export function windowOfMost(events: readonly ChronicleEvent[]): TimeWindow {
  const all = windowOfAll(events)
  const starts = events.flatMap(({datings}) => finite(datings[0]!.bounds)[0] ?? []).sort(ascending)
  const ends = events
    .flatMap(({datings}) => finite(datings[0]!.bounds).at(-1) ?? [])
    .sort(ascending)
  const left = Math.floor(events.length * outliers)
  if (starts.length === 0 || ends.length <= left) return all
  const most = withRoom(starts[left]!, ends[ends.length - 1 - left]! + 1)
  return most.to - most.from < (all.to - all.from) / 2 ? most : all
}

/** `factor` below 1 zooms in; the day `around` stays where it is. Never beyond `limits`. */
export function zoomed(
  window: TimeWindow,
  factor: number,
  around: number,
  limits: TimeWindow,
): TimeWindow {
  const length = Math.min(
    Math.max((window.to - window.from) * factor, shortest),
    limits.to - limits.from,
  )
  const share = (around - window.from) / (window.to - window.from)
  return within({from: around - share * length, to: around + (1 - share) * length}, limits)
}

/** Moved by a part of its length, later where it is above 0. */
export function moved(window: TimeWindow, part: number, limits: TimeWindow): TimeWindow {
  const step = (window.to - window.from) * part
  return within({from: window.from + step, to: window.to + step}, limits)
}

/** Moved no further than needed to have a date in sight; longer where the date is. */
export function showing(window: TimeWindow, date: Bounds, limits: TimeWindow): TimeWindow {
  const [low, high] = [finite(date)[0]!, finite(date).at(-1)! + 1]
  const length = window.to - window.from
  const room = length * 0.08
  if (low >= window.from && high <= window.to) return window
  if (high - low + 2 * room > length) return within(withRoom(low, high), limits)
  return low < window.from
    ? within({from: low - room, to: low - room + length}, limits)
    : within({from: high + room - length, to: high + room}, limits)
}

/** Whether some day of a date is in a window. */
export function meets({low, high}: Bounds, {from, to}: TimeWindow): boolean {
  return low < to && high >= from
}

function within(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const length = window.to - window.from
  if (length >= limits.to - limits.from) return limits
  if (window.from < limits.from) return {from: limits.from, to: limits.from + length}
  if (window.to > limits.to) return {from: limits.to - length, to: limits.to}
  return window
}

function withRoom(from: number, to: number): TimeWindow {
  const room = Math.max((to - from) * 0.03, shortest / 4)
  return {from: from - room, to: to + room}
}

function endsOf(events: readonly ChronicleEvent[]): readonly number[] {
  return events.flatMap(({datings}) => datings.flatMap(({bounds}) => finite(bounds)))
}

/** The ends that are not open: one or two. */
function finite({low, high}: Bounds): readonly number[] {
  return [low, high].filter(Number.isFinite)
}

function ascending(a: number, b: number): number {
  return a - b
}

/** "Aug 1917"; "5 Aug 1917" where the window is no longer than half a year. `length` in days. */
export function dayOfMonth(days: number, length: number): string {
  return new Date(Math.floor(days) * 86_400_000).toLocaleDateString(language, {
    ...(length > 183 ? {} : {day: "numeric"}),
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  })
}
