import {creatorOf, layerBodyOf, layerOf, listOf, nameOf, wordsIn} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {anchorAll} from "@variorum/anchoring"
import type {Anchor, AnchorState, Edition} from "@variorum/anchoring"
import {CodePoints} from "@variorum/document"
import type {CanonicalText} from "@variorum/document"

/** Which edition, in which state, notes were made on. */
export interface NamedEdition {
  /** IRI of the text. */
  readonly id: Iri
  readonly title: string
  /** Which state of the text, in words, e.g. "state 1 of 1". */
  readonly version: string
  /** SHA-256 of the canonical text. */
  readonly fingerprint: string
}

/** Where one target of a note stands. */
export interface NotedPlace {
  readonly state: AnchorState
  /** The words there now; for one without a place, those it was made on, or null. */
  readonly quote: string | null
  /** The citable number of its first block, and of its last where that is another. */
  readonly block: string | null
  readonly lastBlock: string | null
  /** Unicode code points, half-open; null without a place. */
  readonly start: number | null
  readonly end: number | null
}

export interface ExportedNote {
  readonly annotation: Annotation
  /** When it was put in the trash, or null. */
  readonly deleted: string | null
  /** One for each target in the text; none is left out for having no place. */
  readonly places: readonly NotedPlace[]
}

/** Notes ready to be written in any format. */
export interface NotesExport {
  /** Of the file. */
  readonly id: Iri
  readonly label: string
  /** xsd:dateTime in UTC. */
  readonly generated: string
  readonly edition: NamedEdition
  /** In the order of the text; those without a place last. */
  readonly notes: readonly ExportedNote[]
}

export interface KeptNote {
  readonly annotation: Annotation
  readonly deleted: string | null
}

export function notesExport(
  kept: readonly KeptNote[],
  edition: Edition,
  {id, label, generated}: {readonly id: Iri; readonly label: string; readonly generated: string},
): NotesExport {
  const {text} = edition
  const unknown = kept
    .filter(({annotation}) => edition.annotations.get(nameOf(annotation)) !== annotation)
    .map(({annotation}) => annotation)
  const found = new Map<Iri, Anchor[]>()
  const options = {textId: text.id, fingerprint: text.fingerprint, history: text.history}
  // The others, so that what stands on them has its place.
  const all = [...unknown, ...edition.own]
  for (const anchor of unknown.length > 0 ? anchorAll(all, text.canonical, options) : []) {
    const list = found.get(anchor.id)
    if (list) list.push(anchor)
    else found.set(anchor.id, [anchor])
  }
  const notes = kept.map(({annotation, deleted}) => {
    const name = nameOf(annotation)
    const known = edition.annotations.get(name) === annotation ? edition.anchors.get(name) : null
    const anchors = known ?? found.get(name) ?? []
    return {
      at: anchors[0]?.span?.from ?? Number.POSITIVE_INFINITY,
      note: {
        annotation,
        deleted,
        places: anchors.map(anchor => placeOf(anchor, annotation, edition)),
      },
    }
  })
  const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return {
    id,
    label,
    generated,
    edition: namedEdition(edition),
    notes: notes.sort((a, b) => order(a.at, b.at)).map(({note}) => note),
  }
}

export function namedEdition({text}: Edition): NamedEdition {
  const {states} = text.history
  const version: unknown = text.provenance?.["version"]
  const state = `state ${states.length} of the text`
  return {
    id: text.id,
    title: text.title,
    version: typeof version === "string" ? `${version}, ${state}` : state,
    fingerprint: text.fingerprint,
  }
}

function placeOf({state, span}: Anchor, annotation: Annotation, {text}: Edition): NotedPlace {
  if (span === null) {
    const nowhere = {block: null, lastBlock: null, start: null, end: null}
    return {state, quote: wordsIn(annotation), ...nowhere}
  }
  const {canonical} = text
  const blocks = canonical.blocksIn(span)
  const [first, last] = [blocks[0]!, blocks.at(-1)!]
  const points = pointsOf(canonical)
  return {
    state,
    quote: canonical.slice(span),
    block: first.n,
    lastBlock: last.n === first.n ? null : last.n,
    start: points.fromUtf16(span.from),
    end: points.fromUtf16(span.to),
  }
}

const known = new WeakMap<CanonicalText, CodePoints>()

function pointsOf(text: CanonicalText): CodePoints {
  const points = known.get(text) ?? new CodePoints(text.text)
  known.set(text, points)
  return points
}

/** "p40", "p40–p42"; null without a place. */
export function blocksOf({block, lastBlock}: NotedPlace): string | null {
  return block !== null && lastBlock !== null ? `${block}–${lastBlock}` : block
}

/** What a note says, in plain words: the text of its bodies, tags aside. */
export function wordsSaid(annotation: Annotation): string {
  const layer = layerBodyOf(annotation)
  const said = listOf(annotation.body).flatMap(body => {
    if (typeof body === "string") return [body]
    if (isTag(body)) return []
    if (typeof body.value === "string") return [body.value]
    if (body === layer) {
      return ["label", "reading", "note"].flatMap(key => {
        const value: unknown = body[key]
        return typeof value === "string" ? [value] : []
      })
    }
    return body.id === undefined ? [] : [body.id]
  })
  const plain: unknown = annotation["bodyValue"]
  return [...said, ...(typeof plain === "string" ? [plain] : [])].join("\n\n")
}

export function tagsOf(annotation: Annotation): readonly string[] {
  return listOf(annotation.body).flatMap(body =>
    typeof body === "object" && isTag(body) && typeof body.value === "string" ? [body.value] : [],
  )
}

/** "Claim", "Commentary", "highlighting", …: the layer of a note, else its motivation. */
export function kindOf(annotation: Annotation): string {
  return layerOf(annotation) ?? listOf(annotation.motivation).join(" ")
}

/** The name of whoever wrote it, else their id, else nothing. */
export function writerOf(annotation: Annotation): string {
  const {name, id} = creatorOf(annotation)
  return typeof name === "string" ? name : (id ?? "")
}

/** Each writer once, with the id by which files of several are merged: "Ada Reader (urn:uuid:4b24…)". */
export function writersInWords(notes: readonly ExportedNote[]): string {
  const writers = notes.map(({annotation}) => {
    const {name, id} = creatorOf(annotation)
    return name !== null && id !== null ? `${name} (${id})` : writerOf(annotation)
  })
  return [...new Set(writers)].filter(writer => writer !== "").join("; ")
}

/** "“The Essay” (text:essay, state 1 of the text, fingerprint 4b24…)". */
export function editionInWords({title, id, version, fingerprint}: NamedEdition): string {
  return `“${title}” (${id}, ${version}, fingerprint ${fingerprint})`
}

function isTag(body: object): boolean {
  return Reflect.get(body, "purpose") === "tagging"
}
