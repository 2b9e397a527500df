import type {RegisterEntry, RegisterKind} from "@variorum/annotation"
import type {View} from "./view.ts"

const kinds: Readonly<Record<RegisterEntry["type"], RegisterKind>> = {
  Person: "persons",
  Group: "groups",
  Place: "places",
  Work: "works",
  Event: "events",
}

export function registerOf(entry: RegisterEntry): RegisterKind {
  return kinds[entry.type]
}

export function entryView(entry: RegisterEntry): View {
  return {kind: "registers", register: registerOf(entry), entry: entry.id}
}

export function registerView(register: RegisterKind): View {
  return {kind: "registers", register, entry: null}
}
