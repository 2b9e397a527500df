import {Schema} from "prosemirror-model"
import type {Node} from "prosemirror-model"

/** The citable number of a block, e.g. `p30`; null only while a text is being built. */
const numbered = {n: {default: null as string | null, validate: "string|null"}}

/** An element with its attributes and a hole for the content, as prosemirror-model’s `DOMOutputSpec`. */
type Element = readonly [tag: string, attrs: Readonly<Record<string, string>>, hole: 0]

function block(tag: string, node: Node, attrs: Readonly<Record<string, string>> = {}): Element {
  const n = node.attrs["n"] as string | null
  return [tag, {...(n === null ? {} : {id: n, "data-n": n}), ...attrs}, 0]
}

/**
 * What a text may consist of. Every textblock carries its citable number `n`. Inline content is
 * text and `breakpoint` leaves; a leaf counts as one U+FFFC in the canonical text. Marks hold only
 * what a source itself distinguishes.
 */
export const schema = new Schema({
  nodes: {
    doc: {content: "(section | block)+"},
    section: {
      content: "heading (section | block)*",
      toDOM: () => ["section", 0],
    },
    heading: {
      content: "inline*",
      attrs: {...numbered, level: {default: 2, validate: "number"}},
      toDOM: node => block(`h${Math.min(node.attrs["level"] as number, 6)}`, node),
    },
    paragraph: {
      group: "block",
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node),
    },
    blockquote: {
      group: "block",
      content: "block+",
      toDOM: () => ["blockquote", 0],
    },
    list: {
      group: "block",
      content: "listItem+",
      attrs: {ordered: {default: false, validate: "boolean"}},
      toDOM: node => [node.attrs["ordered"] === true ? "ol" : "ul", 0],
    },
    listItem: {content: "block+", toDOM: () => ["li", 0]},
    /** A list that the source sets as one run-in line; `item` marks tell its items apart. */
    runInList: {
      group: "block",
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node, {class: "run-in-list"}),
    },
    entry: {
      group: "block",
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node, {class: "entry"}),
    },
    note: {
      group: "block",
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node, {class: "note"}),
    },
    verse: {
      group: "block",
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node, {class: "verse"}),
    },
    speech: {
      group: "block",
      content: "speaker? block+",
      toDOM: () => ["div", {class: "speech"}, 0],
    },
    speaker: {
      content: "inline*",
      attrs: numbered,
      toDOM: node => block("p", node, {class: "speaker"}),
    },
    text: {group: "inline"},
    /** A page or column break, a figure or another thing without text of its own. */
    breakpoint: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: {label: {default: null as string | null, validate: "string|null"}},
      leafText: () => "\ufffc",
      toDOM: () => ["span", {class: "breakpoint"}],
    },
  },
  marks: {
    emphasis: {toDOM: () => ["em", 0]},
    smallCaps: {toDOM: () => ["span", {class: "small-caps"}, 0]},
    language: {
      attrs: {lang: {validate: "string"}},
      toDOM: mark => ["span", {lang: mark.attrs["lang"] as string}, 0],
    },
    item: {
      attrs: {number: {validate: "number"}},
      toDOM: () => ["span", {class: "run-in-item"}, 0],
    },
  },
})
