import {scopeParts} from "@variorum/annotation"
import type {
  Asserter,
  Citation,
  Question,
  RegisterEntry,
  Scope,
  ScopePart,
  ScopeValue,
  Value,
} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {edtfProblem, readerLabel, textLabel} from "@variorum/dispute"
import {language, msg} from "@variorum/words"
import {folded} from "./folded.ts"
import {nameIn} from "./labels.ts"
import type {NoteFields} from "./written.ts"

/** What a reader types for themselves as the one who asserts or holds. */
export const myself = msg`Myself`

type EntryType = RegisterEntry["type"]

/** The entries of these registers, in the order of their names. */
export function entriesOf(
  {register}: Edition,
  types: readonly EntryType[],
): readonly RegisterEntry[] {
  return [...register.values()]
    .filter(({type}) => types.includes(type))
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
}

/** The one entry of that name, else of that spelling; null for none and for several. */
export function entryNamed(
  name: string,
  edition: Edition,
  types: readonly EntryType[],
): RegisterEntry | null {
  const wanted = folded(name.trim())
  const entries = entriesOf(edition, types)
  const named = entries.filter(entry => folded(entry.name) === wanted)
  const found =
    named.length > 0
      ? named
      : entries.filter(({variants}) => variants.some(one => folded(one) === wanted))
  return found.length === 1 ? found[0]! : null
}

/** Several are parted by semicolons. Who is in no register is described in the words that were typed. */
export function asserterFrom(typed: string, edition: Edition): Asserter {
  const names = typed
    .split(";")
    .map(name => name.trim())
    .filter(name => name !== "")
  if (names.length === 0) return {mode: "notStated"}
  if (names.length === 1 && folded(names[0]!) === folded(myself)) {
    return {mode: "unnamed", label: readerLabel}
  }
  const agents = names.map(name =>
    folded(name) === folded(textLabel)
      ? edition.text.id
      : (entryNamed(name, edition, ["Person", "Group"])?.id ?? null),
  )
  const known = agents.filter(agent => agent !== null)
  if (known.length < agents.length) return {mode: "unnamed", label: names.join("; ")}
  return {mode: known.length === 1 ? "one" : "joint", agents: known}
}

export function asserterIn(asserter: Asserter, edition: Edition): string {
  if (asserter.mode === "unnamed") {
    return asserter.label === readerLabel ? myself : (asserter.label ?? "")
  }
  return (asserter.agents ?? []).map(id => nameIn(edition, id)).join("; ")
}

/** A work and a place in it; none where no work is named. */
export function citationFrom(work: string, page: string, edition: Edition): Citation | undefined {
  const locator = page.trim() === "" ? {} : {locator: page.trim()}
  if (work.trim() === "") {
    if (page.trim() === "") return undefined
    throw new Error(msg`A page needs the work that it stands in.`)
  }
  const entry = entryNamed(work, edition, ["Work"])
  if (entry?.type !== "Work") return {resolution: "unresolved", label: work.trim(), ...locator}
  return {resolution: entry.blocks.length > 0 ? "resolved" : "noEntry", cited: entry.id, ...locator}
}

/** Throws where the words are those of no question. */
export function questionNamed(label: string, {questions}: Edition): Question | null {
  const wanted = folded(label.trim())
  if (wanted === "") return null
  const found = [...questions.values()].find(one => folded(one.label) === wanted)
  if (found) return found
  throw new Error(msg`There is no such question: choose one of the list, or leave it empty.`)
}

/** "3,000", "200–400", "at least 20", "at most 20"; `text` is null. Throws for what is no number. */
export function numberFrom(typed: string): Value {
  const parts =
    /^(?:(at least|more than|mindestens|mehr als|≥|>=)|(at most|not more than|up to|höchstens|nicht mehr als|bis zu|≤|<=))?\s*([\d,.\s]+?)(?:\s*[–-]\s*([\d,.\s]+))?$/i.exec(
      typed.trim(),
    )
  const low = numberIn(parts?.[3])
  const high = numberIn(parts?.[4])
  if (!parts || low === null || (parts[4] !== undefined && high === null)) {
    throw new Error(
      msg`“${typed.trim()}” is no number. Write 3000, 200–400, at least 20, or at most 20.`,
    )
  }
  if (parts[1] !== undefined) return {text: null, min: low, max: null}
  if (parts[2] !== undefined) return {text: null, min: null, max: low}
  if (high !== null && high < low) throw new Error(msg`The second number is less than the first.`)
  return {text: null, min: low, max: high ?? low}
}

function numberIn(typed: string | undefined): number | null {
  // "3,000" in English, „3.000“ in German.
  const groups = language.startsWith("de") ? /\.(?=\d{3}(?!\d))|\s/g : /[,\s]/g
  const digits = typed?.replace(groups, "") ?? ""
  const value = Number(digits)
  return digits === "" || Number.isNaN(value) ? null : value
}

/** As `numberFrom` reads it. */
export function numberAsTyped({min = null, max = null}: Value): string {
  if (min !== null && max !== null) return min === max ? String(min) : `${min}–${max}`
  if (min !== null) return msg`at least ${min}`
  return max === null ? "" : msg`at most ${max}`
}

/** Of each part what was typed; a part whose field is as it was stays as it was. */
export function scopeFrom(
  fields: NoteFields,
  parts: readonly ScopePart[],
  edition: Edition,
  old: Scope,
): Scope {
  const before = scopeFields(old, edition)
  const scope: Partial<Record<ScopePart, ScopeValue>> = {...old}
  for (const part of parts) {
    const typed = (fields[part] ?? "").trim()
    if (typed === (before[part] ?? "")) continue
    if (typed === "") Reflect.deleteProperty(scope, part)
    else scope[part] = {status: "stated", value: scopeValueFrom(part, typed, edition)}
  }
  return scope
}

const registerOf = {
  place: {types: ["Place"], name: msg`places`},
  of: {types: ["Group", "Event", "Work", "Person", "Place"], name: msg`the registers`},
} as const

function scopeValueFrom(part: ScopePart, typed: string, edition: Edition): string {
  if (part === "time") {
    const problem = edtfProblem(typed)
    if (problem === null) return typed
    throw new Error(
      msg`“${typed}” is no date that can be compared. Write 1923, 1923-05, or 1923/1925.`,
    )
  }
  if (part !== "place" && part !== "of") return typed
  const {types, name} = registerOf[part]
  const entry = entryNamed(typed, edition, types)
  if (entry) return entry.id
  throw new Error(msg`“${typed}” is not one of ${name}: choose from the list, or leave it empty.`)
}

/** The fields of a scope. */
export function scopeFields(scope: Scope | undefined, edition: Edition): NoteFields {
  return Object.fromEntries(
    scopeParts.flatMap(part => {
      const value = scope?.[part]?.value
      if (value === undefined) return []
      return [[part, part === "of" || part === "place" ? nameIn(edition, value) : value]]
    }),
  )
}
