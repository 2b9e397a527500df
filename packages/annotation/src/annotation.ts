import type {LayerBody} from "./layer-body.ts"

/** An IRI or, in this edition's files, a compact one such as `person:avrich`. */
export type Iri = string

/**
 * A W3C Web Annotation (Recommendation of 2017-02-23, section 3), as read from
 * JSON-LD. Properties this program does not know stay on the object, so that a
 * load and a save lose nothing.
 */
export interface Annotation {
  readonly "@context": string | readonly unknown[]
  /** May be replaced by a server; refer to annotations by `canonical`. */
  readonly id: Iri
  readonly type: "Annotation" | readonly string[]
  /** Section 3.3.7: never changed, never reused. Other annotations refer to this. */
  readonly canonical?: Iri
  readonly motivation?: Motivation | readonly Motivation[]
  readonly creator?: Agent | readonly Agent[]
  /** xsd:dateTime in UTC with "Z" (section 3.3.1). */
  readonly created?: string
  readonly modified?: string
  readonly body?: Body | readonly Body[]
  readonly target: Target | readonly Target[]
  readonly [property: string]: unknown
}

/** The thirteen motivations of section 3.3.5, or the IRI of another. */
export type Motivation =
  | "assessing"
  | "bookmarking"
  | "classifying"
  | "commenting"
  | "describing"
  | "editing"
  | "highlighting"
  | "identifying"
  | "linking"
  | "moderating"
  | "questioning"
  | "replying"
  | "tagging"
  | (string & {})

/** Section 3.3.2. */
export type Agent = Iri | AgentRecord

export interface AgentRecord {
  readonly id?: Iri
  readonly type?: string | readonly string[]
  readonly name?: string
  readonly [property: string]: unknown
}

/** A body of a layer this edition knows, or any other body of the model. */
export type Body = Iri | LayerBody | OtherBody

export interface OtherBody {
  readonly id?: Iri
  readonly type?: string | readonly string[]
  readonly value?: string
  readonly purpose?: string
  readonly [property: string]: unknown
}

export type Target = Iri | SpecificResource

/** Section 4. A target in a text carries `source`, `selector` and `state`. */
export interface SpecificResource {
  readonly id?: Iri
  readonly type?: string | readonly string[]
  readonly source?: Iri | {readonly id: Iri; readonly [property: string]: unknown}
  readonly selector?: Selector | readonly Selector[]
  readonly state?: TextState | OtherState | readonly (TextState | OtherState)[]
  readonly [property: string]: unknown
}

export type Selector = TextQuoteSelector | TextPositionSelector | OtherSelector

/** Section 4.2.4. Texts are those of the canonical text. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector"
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly [property: string]: unknown
}

/** Section 4.2.5. Unicode code points into the canonical text, half-open. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector"
  readonly start: number
  readonly end: number
  readonly [property: string]: unknown
}

export interface OtherSelector {
  readonly type: string
  readonly [property: string]: unknown
}

/** Ours: the state of the text a target was made on, by its fingerprint. */
export interface TextState {
  readonly type: "TextState"
  /** SHA-256 of the UTF-8 bytes of the canonical text, 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly [property: string]: unknown
}

export interface OtherState {
  readonly type?: string
  readonly [property: string]: unknown
}
