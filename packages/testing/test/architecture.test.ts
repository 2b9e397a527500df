import {existsSync, readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"

const packages = join(import.meta.dirname, "../..")

/** Ground floor first; what each may import, of this repository and of the registry. */
const mayImport: Record<string, readonly string[]> = {
  words: [],
  document: ["diff", "prosemirror-model", "prosemirror-transform"],
  annotation: [],
  anchoring: ["document", "annotation", "prosemirror-model", "prosemirror-transform"],
  dispute: ["words", "document", "annotation", "anchoring"],
  formats: ["document", "annotation", "anchoring", "dispute", "prosemirror-model"],
  store: ["document", "annotation", "idb"],
  reader: [
    "words",
    "document",
    "annotation",
    "anchoring",
    "dispute",
    "lit",
    "d3-scale",
    "prosemirror-model",
    "prosemirror-state",
    "prosemirror-view",
  ],
  cli: ["document", "annotation", "anchoring", "dispute", "formats", "esbuild"],
  app: [
    "words",
    "document",
    "annotation",
    "anchoring",
    "dispute",
    "formats",
    "store",
    "reader",
    "vite",
    "pagedjs",
    "@fontsource-variable/source-serif-4",
  ],
  testing: [
    "document",
    "annotation",
    "anchoring",
    "dispute",
    "formats",
    "prosemirror-model",
    "fast-check",
  ],
}

/** The names each package's index.ts exports are part of its contract. */
const withoutIndex = new Set(["cli", "app"])

test("every package has its place in the architecture", () => {
  expect(new Set(readdirSync(packages))).toEqual(new Set(Object.keys(mayImport)))
})

test("no package imports what stands above it", () => {
  const broken: string[] = []
  for (const name of Object.keys(mayImport)) {
    for (const file of sourcesOf(join(packages, name, "src"))) {
      for (const imported of importsOf(readFileSync(file, "utf8"))) {
        const what = imported.startsWith("@variorum/") ? imported.slice(10) : packageOf(imported)
        if (what.startsWith(".") || what.startsWith("virtual:")) continue
        if (what.startsWith("node:") && (name === "cli" || name === "testing")) continue
        if (!mayImport[name]!.includes(what))
          broken.push(`${name} may not import ${what} (${file})`)
      }
    }
  }
  expect(broken).toEqual([])
})

test("every package.json lists only what its package may import", () => {
  const broken: string[] = []
  for (const [name, allowed] of Object.entries(mayImport)) {
    const file = join(packages, name, "package.json")
    const {dependencies = {}} = JSON.parse(readFileSync(file, "utf8")) as {
      dependencies?: Record<string, string>
    }
    for (const dependency of Object.keys(dependencies)) {
      const what = dependency.replace("@variorum/", "")
      if (!allowed.includes(what)) broken.push(`${name} may not depend on ${what}`)
    }
  }
  expect(broken).toEqual([])
})

test("a package is entered by its index.ts only", () => {
  const broken: string[] = []
  for (const name of Object.keys(mayImport)) {
    if (!withoutIndex.has(name) && !existsSync(join(packages, name, "src/index.ts"))) {
      broken.push(`${name} has no src/index.ts`)
    }
    for (const file of sourcesOf(join(packages, name))) {
      for (const imported of importsOf(readFileSync(file, "utf8"))) {
        if (/^@variorum\/[^/]+\//.test(imported)) broken.push(`${file} imports ${imported}`)
      }
    }
  }
  expect(broken).toEqual([])
})

function sourcesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name === ".types") return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesOf(path)
    return path.endsWith(".ts") ? [path] : []
  })
}

function importsOf(source: string): string[] {
  return [
    ...source.matchAll(
      /^(?:import|export)\b[^"';]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3]!)
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/")
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]!
}
