import {nameOf} from "@variorum/annotation"
import type {RegisterKind} from "@variorum/annotation"
import {inSeries} from "@variorum/dispute"
import type {PublicEdition} from "@variorum/reader"
import {msg} from "@variorum/words"
import type {Route} from "./routes.ts"

const names: Partial<Record<Route["kind"], string>> = {
  about: msg`About this edition`,
  chronology: msg`Chronology`,
  contradictions: msg`Contradictions`,
  disputes: msg`Disputes`,
  evidence: msg`Evidence`,
  historians: msg`Historians`,
  moving: msg`Import and export`,
  notes: msg`My notes`,
  repair: msg`Notes to repair`,
  search: msg`Search`,
  unknown: msg`No such address`,
}

const registers: Readonly<Record<RegisterKind, string>> = {
  persons: msg`Persons`,
  groups: msg`Groups`,
  places: msg`Places`,
  works: msg`Works`,
  events: msg`Events`,
}

/** What the window is called at an address, before the title of the page: the narrowest first. */
export function titleParts(route: Route, edition: PublicEdition | null): readonly string[] {
  const entry = (id: string | null) => (id === null ? undefined : edition?.register.get(id)?.name)
  const parts = ((): readonly (string | undefined)[] => {
    switch (route.kind) {
      case "read":
        return [route.block ?? undefined]
      case "annotation": {
        const annotation = edition?.annotations.get(route.id)
        return [annotation && nameOf(annotation) === route.id ? msg`Note` : undefined]
      }
      case "passage":
        return [/^p\d+/.exec(route.citation)?.[0]]
      case "question":
        return [edition?.questions.get(route.id)?.label, msg`Disputes`]
      case "historians":
        return [
          inSeries(
            [entry(route.person), entry(route.beside)].filter(name => name !== undefined),
            "and",
          ) || undefined,
          msg`Historians`,
        ]
      case "registers": {
        return [entry(route.entry), registers[route.register]]
      }
      case "search":
        return [route.request.query === "" ? undefined : msg`“${route.request.query}”`, msg`Search`]
      default:
        return [names[route.kind]]
    }
  })()
  return parts.filter(part => part !== undefined)
}
