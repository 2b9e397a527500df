import type {Problem} from "@variorum/annotation"
import {openText} from "@variorum/anchoring"
import type {EditionManifest, EditionText, Read} from "@variorum/anchoring"
import {textFromJson} from "@variorum/document"
import {messageOf} from "./read-file.ts"

/** The text of an edition, or everything that is wrong with its file. */
export async function openTextOf(
  manifest: EditionManifest,
  read: Read,
): Promise<{readonly opened: EditionText | null; readonly problems: readonly Problem[]}> {
  const result = textFromJson(JSON.parse(await read(manifest.text)))
  if (result.ok) {
    try {
      return {opened: await openText(manifest, read), problems: []}
    } catch (error) {
      // The text itself is in order, so one of its revisions is not.
      const file = manifest.revisions?.[0] ?? manifest.text
      return {opened: null, problems: [{file, path: "", message: messageOf(error)}]}
    }
  }
  const problems = result.problems.map(problem => ({file: manifest.text, ...problem}))
  return {opened: null, problems}
}
