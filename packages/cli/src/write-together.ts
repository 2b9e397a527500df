import {randomUUID} from "node:crypto"
import {mkdir, open, readFile, rename, rm} from "node:fs/promises"
import {join} from "node:path"
import {Failure} from "./failure.ts"
import {messageOf} from "./read-file.ts"

export interface FileToWrite {
  readonly name: string
  readonly text: string
}

/**
 * Writes all files into a folder, which is made if need be, or none: each is written and flushed
 * under another name first, and if one of them cannot take its place, those that did are put
 * back as they were.
 */
export async function writeTogether(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const made = await mkdir(folder, {recursive: true}).catch((error: unknown) => {
    throw new Failure(`${folder} cannot be made: ${messageOf(error)}.`)
  })
  const steps = files.map(file => ({
    path: join(folder, file.name),
    temporary: join(folder, `.${file.name}.${randomUUID()}.tmp`),
    text: file.text,
  }))
  const undo: (() => Promise<void>)[] = []
  try {
    for (const {temporary, text} of steps) await writeFlushed(temporary, text)
    for (const {path, temporary} of steps) {
      const before = await readFile(path).catch(() => null)
      await rename(temporary, path)
      undo.unshift(() => (before === null ? rm(path) : writeFlushed(path, before)))
    }
  } catch (error) {
    for (const step of undo) await step()
    for (const {temporary} of steps) await rm(temporary, {force: true})
    if (made !== undefined) await rm(made, {recursive: true, force: true})
    throw new Failure(`Nothing was written to ${folder}: ${messageOf(error)}.`)
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w")
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
