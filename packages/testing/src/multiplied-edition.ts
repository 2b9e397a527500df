import {
  CanonicalText,
  CodePoints,
  fingerprint as fingerprintOf,
  schema,
  textToJson,
} from "@variorum/document"

/** Names that a copy has for itself; persons, groups, places and works are those of all copies. */
const ownName = /^((?:urn:uuid|question|event):[^#]+)/

interface Manifest {
  readonly text: string
  readonly source?: string
  readonly annotations: readonly string[]
  readonly questions: readonly string[]
  readonly registers: readonly string[]
}

/**
 * An edition as large as `copies` of the given one in a row, for measuring: the text as often, and every
 * annotation and question anew in each copy, by the same persons. `files` are those of the edition by their paths,
 * its `edition.json` included; so is the result.
 */
export async function multipliedEdition(
  files: ReadonlyMap<string, string>,
  copies: number,
): Promise<Map<string, string>> {
  const manifest = jsonAt(files, "edition.json") as Manifest
  const text = jsonAt(files, manifest.text) as {content: object[]}
  const blocks = countOf(text)
  const content = times(copies, k => named(text.content, k * blocks)).flat()
  const doc = schema.nodeFromJSON({...text, content})
  doc.check()
  const canonical = new CanonicalText(doc)
  const one = new CanonicalText(schema.nodeFromJSON(text))
  const step = new CodePoints(one.text).length + 1
  if (!canonical.text.startsWith(`${one.text}\n${one.text}`)) throw new RangeError("Not in a row")
  const fingerprint = await fingerprintOf(canonical.text)
  const result = new Map(files)
  result.set(manifest.text, JSON.stringify(textToJson(doc)))
  const source = manifest.source
  if (source) result.set(source, JSON.stringify({...jsonAt(files, source), fingerprint}))
  const inCopy = (value: unknown, k: number): unknown => {
    if (typeof value === "string") return k === 0 ? value : value.replace(ownName, `$1-${k}`)
    if (Array.isArray(value)) return value.map(item => inCopy(item, k))
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        if (name === "fingerprint") return [name, fingerprint]
        if (name === "start" || name === "end") return [name, Number(item) + k * step]
        return [name, inCopy(item, k)]
      }),
    )
  }
  for (const path of [...manifest.annotations, ...manifest.questions]) {
    const file = jsonAt(files, path) as {items?: unknown[]; first?: {items: unknown[]}}
    const items = times(copies, k => inCopy(file.items ?? file.first!.items, k) as unknown[]).flat()
    const larger = file.items
      ? {...file, items}
      : {...file, total: items.length, first: {...file.first, items}}
    result.set(path, JSON.stringify(larger))
  }
  for (const path of manifest.registers) {
    const file = jsonAt(files, path) as {items: {id: string}[]}
    const items = times(copies, k => inCopy(file.items, k) as {id: string}[]).flat()
    const byName = new Map(items.map(item => [item.id, item]))
    result.set(path, JSON.stringify({...file, items: [...byName.values()]}))
  }
  return result
}

function times<T>(count: number, make: (k: number) => T): T[] {
  return Array.from({length: count}, (_, k) => make(k))
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countOf(item), 0)
  if (typeof value !== "object" || value === null) return 0
  const {attrs, content} = value as {attrs?: {n?: string}; content?: unknown}
  return (attrs?.n === undefined ? 0 : 1) + countOf(content)
}

/** With the numbers of its blocks raised. */
function named<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map(item => named(item as unknown, by)) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) =>
      name === "n" && typeof item === "string"
        ? [name, item.replace(/\d+/, digits => String(Number(digits) + by))]
        : [name, named(item, by)],
    ),
  ) as T
}

function jsonAt(files: ReadonlyMap<string, string>, path: string): object {
  return JSON.parse(files.get(path)!) as object
}
