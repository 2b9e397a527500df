import type {Problem} from "@variorum/annotation"
import type {EditionText} from "@variorum/anchoring"

/** Whether the provenance of a text is that of this text, as it was before any revision. */
export function checkProvenance(
  {history, provenance}: Pick<EditionText, "history" | "provenance">,
  file: string,
): readonly Problem[] {
  const {canonical, fingerprint} = history.states[0]!
  if (provenance === null) return [{file, path: "", message: "A provenance is an object"}]
  const {id, fingerprint: recorded, blocks} = provenance
  const problems: Problem[] = []
  if (typeof id !== "string" || id === "") {
    problems.push({file, path: "/id", message: `The IRI of the text is wanted, not ${shown(id)}`})
  }
  if (recorded !== fingerprint) {
    const message = `The fingerprint of the text is ${fingerprint}, not ${shown(recorded)}`
    problems.push({file, path: "/fingerprint", message})
  }
  if (blocks !== undefined && blocks !== canonical.blocks.length) {
    const message = `The text has ${canonical.blocks.length} blocks, not ${shown(blocks)}`
    problems.push({file, path: "/blocks", message})
  }
  return problems
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value)
}
