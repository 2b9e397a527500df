/** The elements that pages of paper are made of. */
export type PrintTag =
  | "a"
  | "bdi"
  | "blockquote"
  | "br"
  | "caption"
  | "div"
  | "em"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "li"
  | "ol"
  | "p"
  | "section"
  | "span"
  | "strong"
  | "sup"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "tr"
  | "ul"

/** What an element of paper may say of itself beside its content. */
export interface PrintAttributes {
  /** What the style sheet calls it. */
  readonly name?: string
  readonly id?: string
  readonly lang?: string
  /** Words somebody typed: they go in a direction of their own. */
  readonly dir?: "auto"
  /** The id of the element a link leads to. */
  readonly to?: string
  /** What the running head says from here on. */
  readonly heading?: string
  /** Of a cell in a head: what it heads. */
  readonly scope?: "col" | "row"
}

export interface PrintElement extends PrintAttributes {
  readonly tag: PrintTag
  readonly content: readonly PrintNode[]
}

/** An element or words, never markup: a plain value, which can be sent to another window. */
export type PrintNode = string | PrintElement

export function element(
  tag: PrintTag,
  attributes: PrintAttributes,
  ...content: readonly PrintNode[]
): PrintElement {
  return {tag, ...attributes, content}
}

/** A section that begins a new page, named in the running head by its heading. */
export function part(name: string, heading: string, ...content: readonly PrintNode[]): PrintNode {
  const title = element("h2", {id: `part-${name}`, heading}, heading)
  return element("section", {name: `part ${name}`}, title, ...content)
}

/** All words of a node, in order. */
export function wordsIn(node: PrintNode): string {
  return typeof node === "string" ? node : node.content.map(wordsIn).join("")
}
