import {Node} from "prosemirror-model"
import {schema} from "./schema.ts"

/** What is wrong with a file, where in it (a JSON path such as `/content/3`), for a person to read. */
export interface TextProblem {
  readonly path: string
  readonly message: string
}

export type TextResult =
  | {readonly ok: true; readonly doc: Node}
  | {readonly ok: false; readonly problems: readonly TextProblem[]}

/** Reads the value of a text's JSON file (`text/<slug>.json`) into a checked document. */
export function textFromJson(value: unknown): TextResult {
  try {
    const doc = Node.fromJSON(schema, value)
    doc.check()
    const problems = numberProblems(doc)
    return problems.length > 0 ? {ok: false, problems} : {ok: true, doc}
  } catch (error) {
    return {ok: false, problems: [{path: "", message: messageOf(error)}]}
  }
}

/** The inverse of `textFromJson`, in stable order: a plain JSON value. */
export function textToJson(doc: Node): unknown {
  return doc.toJSON() as unknown
}

function numberProblems(doc: Node): TextProblem[] {
  const problems: TextProblem[] = []
  const seen = new Set<string>()
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const n = node.attrs["n"] as unknown
    const where = `The ${node.type.name} at position ${pos}`
    if (typeof n !== "string" || !/^p[1-9][0-9]*$/.test(n)) {
      problems.push({
        path: "",
        message: `${where} has no block number (found ${JSON.stringify(n)})`,
      })
    } else if (seen.has(n)) {
      problems.push({path: "", message: `${where} repeats the block number ${n}`})
    } else seen.add(n)
    return false
  })
  if (seen.size === 0 && problems.length === 0) {
    problems.push({path: "", message: "The text has no blocks"})
  }
  return problems
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
