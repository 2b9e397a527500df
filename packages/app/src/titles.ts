import {nameOf} from "@variorum/annotation"
import type {PublicEdition} from "@variorum/reader"
import type {Route} from "./routes.ts"

const names: Partial<Record<Route["kind"], string>> = {
  about: "About this edition",
  chronology: "Chronology",
  contradictions: "Contradictions",
  disputes: "Disputes",
  evidence: "Evidence",
  historians: "Historians",
  moving: "Import and export",
  notes: "My notes",
  repair: "Notes to repair",
  search: "Search",
  unknown: "No such address",
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
        return [annotation && nameOf(annotation) === route.id ? "Note" : undefined]
      }
      case "passage":
        return [/^p\d+/.exec(route.citation)?.[0]]
      case "question":
        return [edition?.questions.get(route.id)?.label, "Disputes"]
      case "historians":
        return [
          [entry(route.person), entry(route.beside)].filter(Boolean).join(" and ") || undefined,
          "Historians",
        ]
      case "registers": {
        const register = route.register[0]!.toUpperCase() + route.register.slice(1)
        return [entry(route.entry), register]
      }
      case "search":
        return [route.request.query === "" ? undefined : `“${route.request.query}”`, "Search"]
      default:
        return [names[route.kind]]
    }
  })()
  return parts.filter(part => part !== undefined)
}
