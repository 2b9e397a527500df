import type {Annotation, Iri, Problem, Question, RegisterEntry} from "@variorum/annotation"
import type {CanonicalText, TextHistory} from "@variorum/document"
import type {Node} from "prosemirror-model"
import type {Anchor} from "./anchor.ts"

/** `edition.json`: what an edition is made of, each path relative to it. */
export interface EditionManifest {
  /** IRI of the text, unless its provenance gives the text's own. */
  readonly id?: Iri
  /** Absent: the title its provenance gives. */
  readonly title?: string
  readonly text: string
  readonly source?: string
  /** Files of revisions, oldest first. */
  readonly revisions?: readonly string[]
  readonly annotations: readonly string[]
  readonly questions: readonly string[]
  readonly registers: readonly string[]
}

/** The text alone: what can be shown before the annotations are there. */
export interface EditionText {
  /** The text's own IRI, the `source` of targets in it. */
  readonly id: Iri
  readonly title: string
  readonly doc: Node
  readonly canonical: CanonicalText
  /** SHA-256 of the canonical text. */
  readonly fingerprint: string
  /** All its states; the last is the one above. */
  readonly history: TextHistory
  /** `text/<slug>.source.json` as it stands, or null. */
  readonly provenance: Readonly<Record<string, unknown>> | null
}

/** Who made the annotations of one file, and what may be done with them, as the file says it. */
export interface Credit {
  /** "Claims"; null where the file has no name, and so below. */
  readonly label: string | null
  /** IRI or name. */
  readonly creator: string | null
  /** IRI of the licence. */
  readonly rights: string | null
}

/**
 * A text with all that is said about it. A value: `withOwn` makes another that shares what it
 * can, so that `===` is the whole change detection.
 */
export interface Edition {
  readonly text: EditionText
  /** The edition's annotations, in the order of their files. */
  readonly editorial: readonly Annotation[]
  /** The reader's own, in the order they were given. */
  readonly own: readonly Annotation[]
  /** All of them by `canonical` (else `id`). */
  readonly annotations: ReadonlyMap<Iri, Annotation>
  /** One anchor for each text target; by the annotation's name, in target order. */
  readonly anchors: ReadonlyMap<Iri, readonly Anchor[]>
  readonly questions: ReadonlyMap<Iri, Question>
  readonly register: ReadonlyMap<Iri, RegisterEntry>
  /** One for each file of annotations, in their order. */
  readonly credits: readonly Credit[]
  /** What was wrong with the files; what could be read is there all the same. */
  readonly problems: readonly Problem[]
}
