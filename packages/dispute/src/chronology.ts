import {layerBodyOf, nameOf} from "@variorum/annotation"
import type {EventBody, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {relateBounds} from "./bounds.ts"
import type {Bounds} from "./bounds.ts"
import type {Passage} from "./comparison.ts"
import {dayBoundsOf} from "./edtf.ts"
import {nameOfEntry} from "./labels.ts"
import {inTextOrder, passagesOf, placeOf} from "./passages.ts"
import {namesOurContext} from "./readings.ts"
import {oncePer} from "./remember.ts"

/** One passage that tells of an event. */
export interface Telling {
  /** `canonical` of the annotation. */
  readonly id: Iri
  /** EDTF, as this passage dates it; null where it gives no date. */
  readonly date: string | null
  /** Null without a date; `inferred` where the editors supply a part of it. */
  readonly status: "stated" | "inferred" | null
  readonly participants: readonly Iri[]
  readonly place: Iri | null
  readonly note: string | null
  readonly passage: Passage | null
  readonly own: boolean
}

/** One date that the text gives of an event, and where it does. */
export interface Dating {
  readonly edtf: string
  /** Days since 1970-01-01, inclusive; an infinite end is open. */
  readonly bounds: Bounds
  /** `inferred` where no passage states it all. */
  readonly status: "stated" | "inferred"
  readonly tellings: readonly Telling[]
}

/**
 * How the dates of one event lie to each other.
 *
 * - `one`: there is one date at most;
 * - `precision`: each lies within the next, as *March 1923* in *1923*;
 * - `overlap`: some share a time that neither is within; none exclude each other;
 * - `conflict`: two have no day in common.
 */
export type DatesAgree = "one" | "precision" | "overlap" | "conflict"

export interface ChronicleEvent {
  readonly event: Iri
  readonly name: string
  /** The narrowest first where they agree, else in order of time. */
  readonly datings: readonly Dating[]
  readonly agree: DatesAgree
  /** All passages that tell of it, in text order. */
  readonly tellings: readonly Telling[]
}

export interface Chronology {
  /** In order of time: by the first day of the first date, the longer ones first. */
  readonly dated: readonly ChronicleEvent[]
  /** Those that no passage dates, in text order. */
  readonly undated: readonly ChronicleEvent[]
}

/** The events that an edition marks, its reader's own included. Found once for each edition. */
export const chronologyOf: (edition: Edition) => Chronology = oncePer(edition => {
  const events = eventsOf(edition)
  return {
    dated: events.filter(({datings}) => datings.length > 0).sort(inOrderOfTime),
    undated: events.filter(({datings}) => datings.length === 0),
  }
})

function eventsOf(edition: Edition): readonly ChronicleEvent[] {
  const own = new Set(edition.own)
  const byEvent = new Map<Iri, Telling[]>()
  const annotations = [...edition.annotations.values()]
    .filter(namesOurContext)
    .map(annotation => ({annotation, id: nameOf(annotation)}))
    .map(one => ({...one, place: placeOf(edition, one.id)}))
    .sort(inTextOrder)
  for (const {annotation, id} of annotations) {
    const body = layerBodyOf(annotation)
    if (body?.type !== "Event") continue
    const passage = passagesOf(edition, id)[0] ?? null
    const telling = {...tellingFrom(body), id, passage, own: own.has(annotation)}
    byEvent.set(body.event, [...(byEvent.get(body.event) ?? []), telling])
  }
  return [...byEvent].map(([event, tellings]) => {
    const {datings, agree} = datingsOf(tellings)
    return {event, name: nameOfEntry(edition, event), datings, agree, tellings}
  })
}

function tellingFrom({date, dateStatus, participants, place, note}: EventBody) {
  return {
    date: date ?? null,
    status: date === undefined ? null : (dateStatus ?? "stated"),
    participants: participants ?? [],
    place: place ?? null,
    note: note ?? null,
  }
}

/** What is no EDTF of level 0 or 1 dates nothing. */
function datingsOf(tellings: readonly Telling[]): Pick<ChronicleEvent, "datings" | "agree"> {
  const byDate = new Map<string, Dating>()
  for (const telling of tellings) {
    const edtf = telling.date
    const bounds = edtf === null ? null : dayBoundsOf(edtf)
    if (edtf === null || !bounds) continue
    const known = byDate.get(edtf)
    const stated = telling.status === "stated" || known?.status === "stated"
    byDate.set(edtf, {
      edtf,
      bounds,
      status: stated ? "stated" : "inferred",
      tellings: [...(known?.tellings ?? []), telling],
    })
  }
  const datings = [...byDate.values()]
  const agree = howDatesAgree(datings.map(({bounds}) => bounds))
  return {datings: datings.sort(agree === "precision" ? narrowestFirst : earliestFirst), agree}
}

function howDatesAgree(dates: readonly Bounds[]): DatesAgree {
  const relations = dates.flatMap((a, index) => dates.slice(index + 1).map(b => relateBounds(a, b)))
  if (relations.length === 0) return "one"
  if (relations.includes("disjoint")) return "conflict"
  return relations.includes("partly") ? "overlap" : "precision"
}

function lengthOf({low, high}: Bounds): number {
  return high - low
}

function narrowestFirst(a: Dating, b: Dating): number {
  const [one, other] = [lengthOf(a.bounds), lengthOf(b.bounds)]
  return one === other ? 0 : one < other ? -1 : 1
}

function earliestFirst(a: Dating, b: Dating): number {
  return a.bounds.low === b.bounds.low
    ? -narrowestFirst(a, b)
    : a.bounds.low < b.bounds.low
      ? -1
      : 1
}

function inOrderOfTime(a: ChronicleEvent, b: ChronicleEvent): number {
  return earliestFirst(a.datings[0]!, b.datings[0]!)
}
