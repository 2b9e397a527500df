import type {Iri} from "./annotation.ts"

export const registerKinds = ["persons", "groups", "places", "works", "events"] as const
export type RegisterKind = (typeof registerKinds)[number]

export type RegisterEntry = PersonEntry | GroupEntry | PlaceEntry | WorkEntry | EventEntry

interface EntryBase {
  readonly id: Iri
  /** The form shown to readers. */
  readonly name: string
  /** Every spelling the text uses, `name` included where the text uses it. */
  readonly variants: readonly string[]
  /** Entries it is not to be confused with. */
  readonly notToBeConfusedWith?: readonly Iri[]
  /** Entries that may be the same thing; the text does not settle it. */
  readonly possiblySameAs?: readonly Iri[]
  /** The editor's note, from the text unless it says otherwise. */
  readonly note?: string
  readonly [property: string]: unknown
}

export interface PersonEntry extends EntryBase {
  readonly type: "Person"
}

export interface GroupEntry extends EntryBase {
  readonly type: "Group"
}

export interface PlaceEntry extends EntryBase {
  readonly type: "Place"
  /** Wider places this one lies in. */
  readonly within?: readonly Iri[]
}

export interface WorkEntry extends EntryBase {
  readonly type: "Work"
  /** Persons or groups of the registers. */
  readonly authors: readonly Iri[]
  /** The blocks of the bibliography that list it; empty where it has no entry. */
  readonly blocks: readonly string[]
  /** CSL-JSON 1.0, without `id`. */
  readonly csl: Readonly<Record<string, unknown>>
}

export interface EventEntry extends EntryBase {
  readonly type: "Event"
}
