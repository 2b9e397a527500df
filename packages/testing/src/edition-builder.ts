import {layerMotivations, layers, listOf} from "@variorum/annotation"
import type {Annotation, Iri, LayerBody, Question, RegisterEntry} from "@variorum/annotation"
import {CanonicalText, CodePoints, schema, textToJson} from "@variorum/document"
import type {Node} from "prosemirror-model"

/** What a test says of an edition; the rest is made. */
export interface EditionContent {
  /** The paragraphs by their numbers, in order. Default: one that says "Nothing." */
  readonly blocks?: Readonly<Record<string, string>>
  readonly annotations?: readonly AnnotationDraft[]
  readonly questions?: readonly Question[]
  readonly register?: readonly RegisterEntry[]
}

export interface AnnotationDraft {
  readonly id: Iri
  /** The words annotated, each found once in the text; words found nowhere make an orphan. */
  readonly words?: string | readonly string[]
  /** Other annotations it is toward. Without any words or others: the text as a whole. */
  readonly toward?: readonly Iri[]
  readonly creator?: Iri
  readonly body: LayerBody
}

/** The id of every text that is built here. */
export const builtTextId = "text:built"

/**
 * An edition as files in memory, for `openEdition(manifest, read)`. Tests so go through the same
 * border as readers. Throws a RangeError for words that occur twice.
 */
export function editionFiles(content: EditionContent) {
  const doc = docOf(content.blocks ?? {p1: "Nothing."})
  const files: Readonly<Record<string, unknown>> = {
    "text/built.json": textToJson(doc),
    "annotations/all.jsonld": annotationsOf(content.annotations ?? [], doc),
    "annotations/questions.jsonld": content.questions ?? [],
    "annotations/registers/all.json": content.register ?? [],
  }
  const manifest = {
    id: builtTextId,
    title: "A built text",
    text: "text/built.json",
    annotations: ["annotations/all.jsonld"],
    questions: ["annotations/questions.jsonld"],
    registers: ["annotations/registers/all.json"],
  }
  const read = (path: string): Promise<string> => Promise.resolve(JSON.stringify(files[path]))
  return {manifest, read}
}

/** Drafts made into W3C annotations on the text that `blocks` are. */
export function annotationsFrom(
  drafts: readonly AnnotationDraft[],
  blocks: Readonly<Record<string, string>>,
): readonly Annotation[] {
  return annotationsOf(drafts, docOf(blocks))
}

function annotationsOf(drafts: readonly AnnotationDraft[], doc: Node): readonly Annotation[] {
  const {text} = new CanonicalText(doc)
  const points = new CodePoints(text)
  return drafts.map(
    ({id, words, toward = words === undefined ? [builtTextId] : [], creator, body}) => ({
      "@context": ["http://www.w3.org/ns/anno.jsonld", "https://variorum.example/ns/v1.jsonld"],
      id,
      type: "Annotation",
      canonical: id,
      motivation: motivationOf(body),
      ...(creator === undefined ? {} : {creator}),
      body,
      target: [...listOf(words).map(exact => targetOf(exact, text, points)), ...toward],
    }),
  )
}

function targetOf(exact: string, text: string, points: CodePoints) {
  const from = text.indexOf(exact)
  if (from !== text.lastIndexOf(exact)) throw new RangeError(`“${exact}” occurs more than once`)
  const quote = {type: "TextQuoteSelector", exact} as const
  if (from < 0) return {source: builtTextId, selector: [quote]}
  const position = {
    type: "TextPositionSelector",
    start: points.fromUtf16(from),
    end: points.fromUtf16(from + exact.length),
  } as const
  return {source: builtTextId, selector: [quote, position]}
}

function motivationOf(body: LayerBody): string {
  const layer = layers.find(one => listOf<string>(body.type).includes(one))!
  return layerMotivations[layer]
}

function docOf(blocks: Readonly<Record<string, string>>): Node {
  return schema.node(
    "doc",
    null,
    Object.entries(blocks).map(([n, text]) => schema.node("paragraph", {n}, [schema.text(text)])),
  )
}
