import {CanonicalText, textFromJson} from "@variorum/document"
import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"

/** The essay of this repository, its paragraphs joined by `\n`. `root` is the checkout. */
export function readEssay(root: string): string {
  const file = join(root, "text/communist-left-after-1920.json")
  const result = textFromJson(JSON.parse(readFileSync(file, "utf8")))
  if (!result.ok) throw new RangeError(`${file}: ${result.problems[0]!.message}`)
  return new CanonicalText(result.doc).text
}

/** Swann’s Way, from the data beside the checkout: a paragraph a line; null where it is not there. */
export function readNovel(root: string): string | null {
  const file = join(root, "../shared/data/plain/pg-pg7178.txt")
  if (!existsSync(file)) return null
  const lines = readFileSync(file, "utf8").replaceAll("\r", "")
  const start = lines.indexOf("\n", lines.indexOf("*** START OF"))
  const end = lines.indexOf("*** END OF")
  return lines
    .slice(start, end < 0 ? undefined : end)
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim().replaceAll(/\s+/g, " "))
    .filter(paragraph => paragraph !== "")
    .join("\n")
}
