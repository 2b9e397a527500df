import type {PrintElement, PrintNode, PrintTag} from "@variorum/reader"

const tags: ReadonlySet<PrintTag> = new Set<PrintTag>([
  "a",
  "bdi",
  "blockquote",
  "br",
  "caption",
  "div",
  "em",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ol",
  "p",
  "section",
  "span",
  "strong",
  "sup",
  "table",
  "tbody",
  "td",
  "th",
  "thead",
  "tr",
  "ul",
])

/** Nodes for a page, made one by one: words are words, whatever they hold. A TypeError for any other element. */
export function paperElements(nodes: readonly PrintNode[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes.map(nodeOf))
  return fragment
}

function nodeOf(node: PrintNode): Node | string {
  if (typeof node === "string") return node
  if (!tags.has(node.tag)) throw new TypeError(`No page of paper has a <${node.tag}>`)
  const made = document.createElement(node.tag)
  for (const [name, value] of attributesOf(node)) {
    if (value !== undefined) made.setAttribute(name, value)
  }
  made.append(...node.content.map(nodeOf))
  return made
}

function attributesOf({
  name,
  id,
  lang,
  dir,
  to,
  heading,
  scope,
}: PrintElement): readonly (readonly [string, string | undefined])[] {
  return [
    ["class", name],
    ["id", id],
    ["lang", lang],
    ["dir", dir],
    ["href", to === undefined ? undefined : `#${to}`],
    ["data-heading", heading],
    ["scope", scope],
  ]
}
