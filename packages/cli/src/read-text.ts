import {extname} from "node:path"
import {textFromJson} from "@variorum/document"
import type {Node} from "@variorum/document"
import {importPlainText} from "@variorum/formats"
import type {ImportedText} from "@variorum/formats"
import {Failure} from "./failure.ts"
import {expectFile, readJson, readUtf8} from "./read-file.ts"

/** Formats that are more than their letters, and that no importer here reads yet. */
const unread = new Map([
  [".docx", "a Word file"],
  [".doc", "a Word file"],
  [".odt", "an OpenDocument file"],
  [".rtf", "an RTF file"],
  [".pdf", "a PDF"],
  [".epub", "an EPUB"],
  [".xml", "XML"],
  [".tei", "XML"],
  [".html", "HTML"],
  [".htm", "HTML"],
  [".xhtml", "HTML"],
  [".md", "Markdown"],
  [".markdown", "Markdown"],
  [".json", "JSON"],
  [".jsonld", "JSON"],
])

const readsOnly = "import reads plain text (UTF-8, such as a .txt file) and no other format yet"

/** Reads a file of any format that `import` knows. */
export async function readForeign(path: string): Promise<ImportedText> {
  const format = unread.get(extname(path).toLowerCase())
  if (format !== undefined) {
    await expectFile(path)
    throw new Failure(`${path} is ${format}; ${readsOnly}.`)
  }
  const source = await readUtf8(path)
  const found = formatOf(source)
  if (found !== undefined) throw new Failure(`${path} is ${found}; ${readsOnly}.`)
  const imported = importPlainText(source)
  if (imported === null) throw new Failure(`${path} is empty: there is no text in it.`)
  return imported
}

/** The document of a text of ours (a `.json` file) or of any file that `import` reads. */
export async function readText(path: string): Promise<Node> {
  if (extname(path).toLowerCase() !== ".json") return (await readForeign(path)).doc
  const read = textFromJson(await readJson(path))
  if (read.ok) return read.doc
  const [first] = read.problems
  throw new Failure(`${path} is not a text of ours: ${first!.path} ${first!.message}.`)
}

/** What a file without a telling name plainly is; undefined for what may be plain text. */
function formatOf(source: string): string | undefined {
  if (source.includes("\0")) return "binary data or UTF-16"
  const start = source.slice(0, 200).trimStart().toLowerCase()
  if (start.startsWith("<?xml")) return "XML"
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "HTML"
  return start.startsWith("{\\rtf") ? "an RTF file" : undefined
}
