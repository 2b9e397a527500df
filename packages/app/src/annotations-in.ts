import {parseAnnotationFile, writeAnnotationFile} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {KeeperError} from "@variorum/reader"
import {msg, numeral} from "@variorum/words"

export {writeAnnotationFile as written}

/** In bytes. A larger file is refused before it is read. */
const largestFile = 50_000_000

/** The annotations of a file, all of them: a KeeperError, “unreadable”, says why not. */
export async function annotationsIn(file: Blob): Promise<readonly Annotation[]> {
  const unreadable = (why: string) =>
    new KeeperError(
      "unreadable",
      msg`${why} Nothing was taken in, and your notes are as they were.`,
    )
  if (file.size > largestFile) {
    const [size, limit] = [file.size, largestFile].map(bytes =>
      numeral(Math.ceil(bytes / 1_000_000)),
    )
    throw unreadable(msg`This file has ${size!} MB; the limit is ${limit!} MB.`)
  }
  let value: unknown
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer())
    value = JSON.parse(text)
  } catch (error) {
    throw unreadable(
      error instanceof SyntaxError
        ? msg`This file is not JSON (${error.message}).`
        : msg`This file is not UTF-8 text, as a file of annotations is.`,
    )
  }
  const {annotations, problems, refused} = parseAnnotationFile(value, "This file")
  if (refused.length > 0 || annotations.length === 0) {
    const first = problems[0] ? ` ${problems[0].path}: ${problems[0].message}.` : ""
    throw unreadable(
      annotations.length === 0
        ? msg`There is no annotation in this file that can be read.${first}`
        : msg`${refused.length} of the ${annotations.length + refused.length} annotations in this file cannot be read.${first}`,
    )
  }
  return annotations
}
