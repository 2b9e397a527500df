import {readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import ts from "typescript"
import {patternOf, patternOfWhole, patternsIn} from "../../words/src/tongue.ts"

/** English of the interface, as a translation is found by. */
export interface FoundWords {
  readonly pattern: string
  /** "packages/reader/src/edition-bar.ts:56". */
  readonly where: string
  /** In a template, words may have tags beside them; in a string they never have. */
  readonly kind: "string" | "run" | "sentence"
}

export interface SourceWords {
  readonly words: readonly FoundWords[]
  /** Literals that look like words for people, and no `msg` has them. */
  readonly unwrapped: readonly FoundWords[]
  /** Files that take `html` or `svg` from lit, which knows one language. */
  readonly untranslated: readonly string[]
}

const repository = join(import.meta.dirname, "../../..")

/** All words for people in the TypeScript of these folders of the repository. */
export function wordsInSource(folders: readonly string[]): SourceWords {
  const words: FoundWords[] = []
  const unwrapped: FoundWords[] = []
  const untranslated: string[] = []
  for (const folder of folders) {
    for (const name of readdirSync(join(repository, folder), {recursive: true, encoding: "utf8"})) {
      if (!name.endsWith(".ts") || name.endsWith(".d.ts")) continue
      const path = join(folder, name)
      const text = readFileSync(join(repository, path), "utf8")
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
      if (/import \{[^}]*\b(html|svg)\b[^}]*\} from "lit"/.test(text)) untranslated.push(path)
      const where = (node: ts.Node) =>
        `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      visit(source, (node, strings, tag) => {
        const add = (pattern: string, kind: FoundWords["kind"]) =>
          words.push({pattern, where: where(node), kind})
        const context = /^msgAs\("(.*)"\)$/.exec(tag ?? "")?.[1]
        if (tag === "msg") add(patternOf(strings), "string")
        else if (context !== undefined) add(`${context}|${patternOf(strings)}`, "string")
        else if (tag === "html" || tag === "svg") {
          for (const pattern of patternsIn(strings)) add(pattern, "run")
        } else if (tag === "sentence") add(patternOfWhole(strings), "sentence")
        else if (tag === null && looksLikeWords(patternOf(strings)) && !isForTheProgram(node)) {
          unwrapped.push({pattern: patternOf(strings), where: where(node), kind: "string"})
        }
      })
    }
  }
  return {words, unwrapped, untranslated}
}

/** The words of a served page that its script puts into the language: what is `data-words`, and inside of it. */
export function wordsInPage(path: string): readonly FoundWords[] {
  const html = readFileSync(join(repository, path), "utf8").replace(
    /<noscript>[^]*?<\/noscript>/g,
    "",
  )
  return [...html.matchAll(/<(\w+)[^>]*\sdata-words[^>]*>[^]*?<\/\1>/g)].flatMap(([part]) =>
    patternsIn([part]).map(pattern => ({pattern, where: path, kind: "run" as const})),
  )
}

/** The sentences of errors and states in a package that speaks English only: `spoken` translates them. */
export function wordsInMessages(folder: string): readonly FoundWords[] {
  const found: FoundWords[] = []
  for (const name of readdirSync(join(repository, folder))) {
    const path = join(folder, name)
    const text = readFileSync(join(repository, path), "utf8")
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const add = (node: ts.Expression) => {
      for (const pattern of sentencesOf(node)) {
        if (pattern.includes(" ")) found.push({pattern, where: path, kind: "string"})
      }
    }
    const look = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === "StoreError") {
        if (node.arguments?.[1]) add(node.arguments[1])
      }
      if (ts.isPropertyAssignment(node) && node.name.getText() === "message") add(node.initializer)
      ts.forEachChild(node, look)
    }
    look(source)
  }
  return found
}

/** What an expression of literals, `+` and `? :` can come to, its other parts as gaps. */
function sentencesOf(node: ts.Expression): readonly string[] {
  const parts = (one: ts.Expression): readonly (readonly string[])[] => {
    if (ts.isParenthesizedExpression(one)) return parts(one.expression)
    if (ts.isConditionalExpression(one)) return [...parts(one.whenTrue), ...parts(one.whenFalse)]
    if (ts.isBinaryExpression(one)) {
      const ends = parts(one.right)
      return parts(one.left).flatMap(start =>
        ends.map(end => [...start.slice(0, -1), start.at(-1)! + end[0]!, ...end.slice(1)]),
      )
    }
    if (ts.isStringLiteral(one) || ts.isTemplateLiteral(one)) return [stringsOf(one)]
    return [["", ""]]
  }
  return parts(node).map(strings => patternOf(strings))
}

function visit(
  node: ts.Node,
  found: (node: ts.Node, strings: readonly string[], tag: string | null) => void,
): void {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
  if (ts.isTypeNode(node) || ts.isDecorator(node)) return
  if (ts.isTaggedTemplateExpression(node)) {
    found(node, stringsOf(node.template), node.tag.getText())
    if (ts.isTemplateExpression(node.template)) {
      for (const span of node.template.templateSpans) visit(span.expression, found)
    }
    return
  }
  if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) found(node, stringsOf(node), null)
  ts.forEachChild(node, child => visit(child, found))
}

function stringsOf(node: ts.TemplateLiteral | ts.StringLiteral): readonly string[] {
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(span => span.literal.text)]
    : [node.text]
}

function looksLikeWords(pattern: string): boolean {
  const text = pattern.replace(/\{\d+\}/g, "")
  return /\p{L}{2}[,;:]? |[ (“]\p{Ll}{2}|^\p{Lu}\p{Ll}+$|[’…“]/u.test(text)
}

/** A name, a type, a selector, a message to a programmer. */
function isForTheProgram(node: ts.Node): boolean {
  const {parent} = node
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (ts.isPropertyAssignment(parent) && /^"?(type|key|class)"?$/.test(parent.name.getText())) {
    return true
  }
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText())
  if (ts.isNewExpression(parent)) return /(Error|Event|Set)$/.test(parent.expression.getText())
  if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true
  if (ts.isCallExpression(parent)) {
    return /(closest|querySelector(All)?|matches|matchMedia|EventListener|has|get|postMessage)$/.test(
      parent.expression.getText(),
    )
  }
  return false
}
