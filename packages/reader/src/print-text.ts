import type {Node} from "@variorum/document"
import {language} from "@variorum/words"
import {isCapitals} from "./outline.ts"
import {element} from "./print-element.ts"
import type {PrintAttributes, PrintElement, PrintNode, PrintTag} from "./print-element.ts"
import type {PrintedNote} from "./print-notes.ts"
import type {ShownText} from "./shown-text.ts"

/** A text, each note where it is called: behind the words it is on. `notes` go by where they are called. */
export function printedText(
  {doc, canonical}: Pick<ShownText, "doc" | "canonical">,
  notes: readonly PrintedNote[],
): readonly PrintNode[] {
  let next = 0

  return childrenOf(doc)

  function childrenOf(parent: Node): readonly PrintNode[] {
    return parent.children.map(child =>
      child.isTextblock
        ? blockOf(child)
        : wrapped(child.type.spec.toDOM?.(child), {}, childrenOf(child)),
    )
  }

  function blockOf(node: Node): PrintNode {
    const n = node.attrs["n"] as string
    const words = node.textContent
    const heading = node.type.name === "heading"
    return wrapped(
      node.type.spec.toDOM?.(node),
      {
        id: n,
        // The title of the whole is in the running head anyway.
        ...(heading && node.attrs["level"] !== 1 && {heading: words}),
        ...(heading && isCapitals(words) && {name: "capitals"}),
      },
      [element("span", {name: "block-number"}, n), ...inlineOf(node, canonical.block(n)!.from)],
    )
  }

  function inlineOf(block: Node, from: number): readonly PrintNode[] {
    const nodes: PrintNode[] = []
    let at = from
    for (const child of block.children) {
      const end = at + child.nodeSize
      while (at < end) {
        nodes.push(...callsAt(at))
        const until = Math.min(end, notes[next]?.at ?? end)
        const words = child.text?.slice(child.nodeSize - (end - at), child.nodeSize - (end - until))
        nodes.push(marked(child, words ?? element("span", {name: "breakpoint"})))
        at = until
      }
    }
    return [...nodes, ...callsAt(at)]
  }

  function callsAt(at: number): readonly PrintNode[] {
    const nodes: PrintNode[] = []
    for (; notes[next]?.at === at; next++) {
      // Two numbers side by side would be read as one.
      if (nodes.length > 0) nodes.push(element("sup", {name: "call"}, ", "))
      const {number, content} = notes[next]!
      nodes.push(
        element("sup", {name: "call"}, String(number)),
        element(
          "span",
          {name: "note", lang: language},
          element("span", {name: "number"}, String(number)),
          " ",
          ...content,
        ),
      )
    }
    return nodes
  }
}

function marked(node: Node, content: PrintNode): PrintNode {
  return node.marks.reduceRight<PrintNode>(
    (inner, mark) => wrapped(mark.type.spec.toDOM?.(mark, true), {}, [inner]),
    content,
  )
}

/** What the schema makes of a node or mark in a page. */
function wrapped(
  spec: unknown,
  {name, ...attributes}: PrintAttributes,
  content: readonly PrintNode[],
): PrintElement {
  const [tag, given] = spec as readonly [PrintTag, Readonly<Record<string, string>> | 0]
  const {class: own, lang} = given === 0 ? {} : given
  const names = [own, name].filter(Boolean).join(" ")
  return element(
    tag,
    {...(names && {name: names}), ...(lang !== undefined && {lang}), ...attributes},
    ...content,
  )
}
