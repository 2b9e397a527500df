import type {Annotation, Iri} from "./annotation.ts"
import {creatorOf, listOf, nameOf} from "./parts.ts"
import {sameJson} from "./same-json.ts"

/** One item of a file of notes, as a reader of the format gives it. */
export interface ReadItem {
  /** Where it stood: a JSON pointer, or a line of a table. */
  readonly path: string
  /** Null where it could not be read; `reason` says why. */
  readonly annotation: Annotation | null
  readonly reason: string | null
  /** When it was put in the trash where it comes from, else null. */
  readonly deleted: string | null
  /** Of a backup: what was done to it, oldest first. */
  readonly history?: readonly PastState[]
}

/** What one annotation was after something was done to it; null after a removal. */
export interface PastState {
  readonly version: number
  readonly annotation: Annotation | null
  readonly at: string
  readonly what: string
}

/** Where an annotation of the file stands in this edition. */
export type ImportPlace = "placed" | "changed" | "several" | "nowhere" | "otherText"

/**
 * - `added`: not here yet, and its words are found. `same`: here already. `newer`: here in an
 *   older state that nobody changed here. `conflict`: here with another text; both are kept.
 * - `otherText`, `unplaced`: not here yet, made on another text, or without a certain place in
 *   this one; held with its words. `refused`: not readable, never taken.
 */
export type ImportStatus = (typeof importStatuses)[number]

export const importStatuses = [
  "added",
  "newer",
  "conflict",
  "unplaced",
  "otherText",
  "same",
  "refused",
] as const

/** What taking an item does; `beside`: it is kept under a new name with the old one as its `via`. */
export type ImportDeed = "add" | "restore" | "replace" | "beside" | "none"

export interface ImportItem {
  readonly path: string
  readonly status: ImportStatus
  readonly deed: ImportDeed
  /** As it stood in the file; null when refused. */
  readonly annotation: Annotation | null
  /** Why, in one sentence; null where the status says all. */
  readonly reason: string | null
  /** The one of the same name here, for `newer` and `conflict`. */
  readonly here: Annotation | null
  /** The version of it that this was planned on. */
  readonly version: number | null
  /** The words it was made on, or null where none are recorded. */
  readonly words: string | null
  /** As in the file; what comes new out of a trash goes into the trash. */
  readonly deleted: string | null
  readonly history: readonly PastState[]
}

/** What a file would bring. A value: nothing is written until it is taken. */
export interface ImportPlan {
  /** The file’s name. */
  readonly file: string
  /** In words, e.g. "Hypothesis". */
  readonly format: string
  /** In the order of the file. */
  readonly items: readonly ImportItem[]
}

/** What is kept here of one name. */
export interface KeptHere {
  readonly annotation: Annotation
  readonly deleted: string | null
  readonly version: number
}

export interface KeptNotes {
  /** By `canonical`, from the trash too. */
  named(name: Iri): KeptHere | null
  /** Its earlier states. */
  earlier(name: Iri): readonly Annotation[]
  /** Those not in the trash that were kept beside it by an import. */
  copies(name: Iri): readonly Annotation[]
}

/** Plans item after item; a name that comes twice in one file is compared with its first. */
export function importPlanner(
  kept: KeptNotes,
): (item: ReadItem, place: (annotation: Annotation) => ImportPlace) => ImportItem {
  const seen = new Map<Iri, Annotation>()
  return (item, place) => {
    const {annotation, path} = item
    const plan = (
      status: ImportStatus,
      deed: ImportDeed,
      reason: string | null = null,
      here: KeptHere | null = null,
    ): ImportItem => ({
      path,
      status,
      deed,
      annotation,
      reason,
      here: here?.annotation ?? null,
      version: here?.version ?? null,
      words: annotation && wordsIn(annotation),
      deleted: item.deleted,
      history: item.history ?? [],
    })
    if (!annotation) return plan("refused", "none", item.reason)
    const name = nameOf(annotation)
    const first = seen.get(name)
    if (first) {
      return sameJson(first, annotation)
        ? plan("same", "none", "It stands in this file twice.")
        : plan("conflict", "beside", "This file has two texts for one note; both can be kept.", {
            annotation: first,
            deleted: null,
            version: 0,
          })
    }
    seen.set(name, annotation)
    const here = kept.named(name)
    if (here) return planAgainst(annotation, here, kept, plan)
    const trashed = item.deleted !== null ? "It lies in the trash there, and will in yours." : null
    switch (place(annotation)) {
      case "placed":
        return plan("added", "add", trashed)
      case "changed":
        return plan("added", "add", trashed ?? "Its words are a little different here.")
      case "several":
        return plan("unplaced", "add", "Its words stand in several places here.")
      case "nowhere":
        return plan("unplaced", "add", "Its words are not found in this text.")
      case "otherText":
        return plan("otherText", "add", "It was made on another text.")
    }
  }
}

function planAgainst(
  annotation: Annotation,
  here: KeptHere,
  kept: KeptNotes,
  plan: (
    status: ImportStatus,
    deed: ImportDeed,
    reason?: string | null,
    here?: KeptHere | null,
  ) => ImportItem,
): ImportItem {
  const name = nameOf(annotation)
  const given = asKept(annotation, here.annotation)
  if (sameJson(here.annotation, given)) {
    return here.deleted === null
      ? plan("same", "none")
      : plan("added", "restore", "It is in your trash, and would be taken out.", here)
  }
  if (kept.earlier(name).some(past => sameJson(past, given))) {
    return plan("same", "none", "It is an earlier state of what you have.", here)
  }
  const isCopy = (copy: Annotation) =>
    sameJson(copy, {...given, id: copy.id, canonical: nameOf(copy), via: name})
  if (kept.copies(name).some(isCopy)) {
    return plan("same", "none", "It was kept beside yours by an earlier import.", here)
  }
  // Once changed here, what is newer may not have seen that change: both are kept.
  const untouched = here.version === 1 && here.deleted === null
  return untouched && isNewer(annotation, here.annotation) && sameCreator(annotation, here)
    ? plan(
        "newer",
        "replace",
        "It was changed there and not here; the older stays in its history.",
        here,
      )
    : plan("conflict", "beside", "It has another text here; both are kept.", here)
}

/** What the file leaves to whoever keeps it is taken from what is kept. */
function asKept(given: Annotation, here: Annotation): Annotation {
  const created = given.created ?? here.created
  return {...given, canonical: nameOf(given), ...(created === undefined ? {} : {created})}
}

function isNewer(theirs: Annotation, mine: Annotation): boolean {
  const time = ({modified, created}: Annotation) => Date.parse(modified ?? created ?? "")
  return time(theirs) > time(mine)
}

function sameCreator(theirs: Annotation, {annotation}: KeptHere): boolean {
  return creatorOf(theirs).id === creatorOf(annotation).id
}

/** The first quote that an annotation was made on. */
export function wordsIn(annotation: Annotation): string | null {
  for (const target of listOf(annotation.target)) {
    if (typeof target !== "object") continue
    for (const selector of listOf(target.selector)) {
      const exact: unknown = typeof selector === "object" ? selector["exact"] : undefined
      if (typeof exact === "string") return exact
    }
  }
  return null
}
