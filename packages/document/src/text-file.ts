import {Node} from "prosemirror-model"
import type {MarkType, NodeType} from "prosemirror-model"
import {isRecord, thrownBy} from "./guards.ts"
import {schema} from "./schema.ts"

/** What is wrong with a file, where in it (a JSON pointer, `/content/3`), for a person to read. */
export interface TextProblem {
  readonly path: string
  readonly message: string
}

export type TextResult =
  | {readonly ok: true; readonly doc: Node}
  | {readonly ok: false; readonly problems: readonly TextProblem[]}

/** Deeper than any text is; what nests deeper would overflow the stack of those who read it. */
const deepest = 200

/**
 * Reads the value of a text's JSON file (`text/<slug>.json`) into a checked document: of our
 * schema, with a block number of its own (`p1`, `p2` …) on every textblock. All problems are
 * collected.
 */
export function textFromJson(value: unknown): TextResult {
  const problems: TextProblem[] = []
  checkNode(value, "", 0, problems, new Map())
  if (problems.length === 0 && (value as {type: string}).type !== "doc") {
    problems.push({path: "/type", message: "A text begins with a node of type doc"})
  }
  if (problems.length > 0) return {ok: false, problems}
  const doc = Node.fromJSON(schema, value)
  return checkContent(doc, "", problems) ? {ok: true, doc} : {ok: false, problems}
}

/** The inverse of `textFromJson`, in stable order: a plain JSON value. */
export function textToJson(doc: Node): unknown {
  return doc.toJSON() as unknown
}

/** What `Node.fromJSON` and everything after it takes for granted. `numbers` are those seen so far. */
function checkNode(
  value: unknown,
  path: string,
  depth: number,
  problems: TextProblem[],
  numbers: Map<string, string>,
): void {
  if (!isRecord(value)) {
    problems.push({path, message: `A node is an object, not ${shown(value)}`})
    return
  }
  if (depth > deepest) {
    problems.push({path, message: `Nodes are nested more than ${deepest} deep`})
    return
  }
  const {type, attrs = {}, content = [], marks = [], text} = value
  const nodeType = typeof type === "string" && Object.hasOwn(schema.nodes, type)
  if (!nodeType) {
    problems.push({path: `${path}/type`, message: `There is no node type ${shown(type)}`})
  } else if (type === "text" ? typeof text !== "string" || text === "" : text !== undefined) {
    problems.push({
      path: `${path}/text`,
      message: `A ${type} node may not have the text ${shown(text)}`,
    })
  }
  if (nodeType) checkAttributes(attrs, schema.nodes[type]!, `${path}/attrs`, problems)
  if (nodeType && schema.nodes[type]!.isTextblock && isRecord(attrs)) {
    checkNumber(attrs["n"], `${path}/attrs/n`, problems, numbers)
  }
  if (Array.isArray(marks)) {
    marks.forEach((mark: unknown, i) => {
      checkMark(mark, `${path}/marks/${i}`, problems)
    })
  } else problems.push({path: `${path}/marks`, message: `Marks are a list, not ${shown(marks)}`})
  if (Array.isArray(content)) {
    content.forEach((child, i) => {
      checkNode(child, `${path}/content/${i}`, depth + 1, problems, numbers)
    })
  } else {
    problems.push({path: `${path}/content`, message: `Content is a list, not ${shown(content)}`})
  }
}

function checkMark(mark: unknown, path: string, problems: TextProblem[]): void {
  const type = isRecord(mark) ? mark["type"] : mark
  if (!isRecord(mark) || typeof type !== "string" || !Object.hasOwn(schema.marks, type)) {
    problems.push({path, message: `There is no mark ${shown(type)}`})
    return
  }
  const {attrs = {}} = mark
  checkAttributes(attrs, schema.marks[type]!, `${path}/attrs`, problems)
}

/**
 * ProseMirror drops attributes it does not know, and throws at those of the wrong kind: say so. Block
 * numbers (`n`) are checked by `checkNumber`.
 */
function checkAttributes(
  attrs: unknown,
  {name, spec}: NodeType | MarkType,
  path: string,
  problems: TextProblem[],
): void {
  if (!isRecord(attrs)) {
    problems.push({path, message: `Attributes are an object, not ${shown(attrs)}`})
    return
  }
  const known = spec.attrs ?? {}
  for (const key of Object.keys(attrs)) {
    if (Object.hasOwn(known, key)) continue
    problems.push({path: `${path}/${key}`, message: `${name} has no attribute ${shown(key)}`})
  }
  for (const [key, {default: standard, validate}] of Object.entries(known)) {
    const value = attrs[key] === undefined ? (standard as unknown) : attrs[key]
    const kinds = typeof validate === "string" ? validate.split("|") : []
    if (key === "n" || kinds.includes(value === null ? "null" : typeof value)) continue
    const found = `${kinds.join(" or ")}, not ${shown(value)}`
    problems.push({path: `${path}/${key}`, message: `The ${key} of a ${name} is a ${found}`})
  }
}

function checkNumber(
  n: unknown,
  path: string,
  problems: TextProblem[],
  numbers: Map<string, string>,
): void {
  if (typeof n !== "string" || !/^p[1-9][0-9]*$/.test(n)) {
    problems.push({path, message: `A block number is p1, p2 and so on, not ${shown(n)}`})
    return
  }
  const first = numbers.get(n)
  if (first === undefined) numbers.set(n, path)
  else problems.push({path, message: `The block number ${n} stands already at ${first}`})
}

/**
 * Whether each node may hold what it holds: innermost first, for `Node.check` stops at the first
 * fault. True when nothing was found.
 */
function checkContent(node: Node, path: string, problems: TextProblem[]): boolean {
  const before = problems.length
  node.forEach((child, _offset, i) => {
    checkContent(child, `${path}/content/${i}`, problems)
  })
  if (problems.length > before) return false
  const message = thrownBy(() => {
    node.check()
  })
  if (message !== null) problems.push({path, message})
  return message === null
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined
  if (json === undefined) return "nothing"
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
