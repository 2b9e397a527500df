import type {Iri} from "./annotation.ts"

/** The layers of the edition; each is the `type` of a body in our context. */
export const layers = [
  "Quotation",
  "Claim",
  "Figure",
  "Stance",
  "Emendation",
  "Reference",
  "Entity",
  "Event",
  "Commentary",
] as const

export type Layer = (typeof layers)[number]

export type LayerBody =
  | QuotationBody
  | ClaimBody
  | StanceBody
  | EmendationBody
  | ReferenceBody
  | EntityBody
  | EventBody
  | CommentaryBody

interface BodyBase {
  /** An IRI, by custom the annotation's canonical followed by `#body`. */
  readonly id?: Iri
  readonly [property: string]: unknown
}

/**
 * Who is said to assert, hold or say something.
 *
 * - `one`: one agent. `joint`: all of `agents` together. `oneOf`: one of `agents`, the text
 *   leaves open which. `unnamed`: a party the text mentions without naming, described by
 *   `label` ("some authors"). `notStated`: the text gives nobody.
 */
export interface Asserter {
  readonly mode: AsserterMode
  /** Register ids, or the id of the edition's text where the text itself speaks. */
  readonly agents?: readonly Iri[]
  /** For `unnamed`: the words of the text. Else only where the register's name would mislead. */
  readonly label?: string
}

export type AsserterMode = "one" | "joint" | "oneOf" | "unnamed" | "notStated"

/**
 * How far a citation leads.
 *
 * - `resolved`: to an entry of the bibliography. `noEntry`: to a work the register knows but the
 *   bibliography does not list. `unresolved`: nobody can say to which work. `ambiguous`: to one
 *   of several readings, listed in `oneOf`.
 */
export type CitationState = "resolved" | "noEntry" | "unresolved" | "ambiguous"

/** One hop of a citation (cito:Citation): what is cited, where in it, how far that leads. */
export interface Citation {
  readonly resolution: CitationState
  /** A work (or an unlocated statement's agent) in the registers; absent when unresolved. */
  readonly cited?: Iri
  /** What to show where `cited` is absent or its name would mislead, e.g. "Sorin, ibid.". */
  readonly label?: string
  /** Page, number or date as the text gives it, e.g. "p. 20". */
  readonly locator?: string
  /** The reporter's own hedge at this hop, in the words of the text. */
  readonly hedge?: string
  /** For `ambiguous`: each reading. */
  readonly oneOf?: readonly Citation[]
  /** Why it is unresolved or ambiguous, by the editor. */
  readonly note?: string
}

/** motivation `identifying`. */
export interface QuotationBody extends BodyBase {
  readonly type: "Quotation"
  readonly form: "direct" | "reported" | "scareQuotes" | "term" | "title"
  readonly speaker: Asserter
  readonly source?: Citation
  /** From the text outward, when the words reach the text through others. */
  readonly via?: readonly Citation[]
  /** False where the quotation mark is never closed. */
  readonly closed: boolean
  /** `canonical` of the quotation this one stands inside. */
  readonly within?: Iri
  readonly note?: string
}

/**
 * motivation `describing`. A `Figure` is a claim whose answer is a quantity.
 * One annotation is one claim; its `canonical` names the claim.
 */
export interface ClaimBody extends BodyBase {
  readonly type: "Claim" | "Figure"
  /** The claim in one neutral line, in the editor's words. */
  readonly label: string
  readonly assertedBy: Asserter
  /** The work of the asserter where the assertion stands, as far as the text says. */
  readonly source?: Citation
  /** Chain of report from the text outward to the asserter; absent when there is none between. */
  readonly via?: readonly Citation[]
  /** The asserter's own hedge, in the words of the text ("some", "perhaps", "not exceed"). */
  readonly hedge?: string
  readonly evidence: Evidence
  /** The questions answered or borne on; empty where the editors see none. */
  readonly answers: readonly Answering[]
  /** Of a `Figure` that answers no question: what it says. */
  readonly quantity?: Quantity
  /** Canonicals of emendations this reading of the claim rests on. */
  readonly restsOn?: readonly Iri[]
  /** How sure the editor is of this reading; absent means certain. */
  readonly editorCertainty?: "certain" | "probable" | "doubtful"
  readonly note?: string
}

/**
 * On what the asserter rests the claim. `cited`: see `items`. `none`: the text gives none.
 * `unnamed`: evidence is claimed but not named ("other evidence"), described by `label`.
 */
export interface Evidence {
  readonly given: "cited" | "none" | "unnamed"
  readonly label?: string
  readonly items?: readonly EvidenceItem[]
}

/** A cited work, or another claim by its `canonical`. */
export interface EvidenceItem extends Partial<Citation> {
  readonly claim?: Iri
}

export type Bearing = "answers" | "supports" | "against" | "limits" | "silent"

/** How a claim meets one question. */
export interface Answering {
  readonly question: Iri
  readonly bearing: Bearing
  /** Absent with `silent`, or where a claim that does not answer holds nothing. */
  readonly holds?: boolean | "undecided"
  readonly value?: Value
  readonly scope?: Scope
}

/** A number and what it counts. Each part of scope that the number leaves open is `notStated`. */
export interface Quantity {
  readonly value: Value
  readonly scope: Scope
}

/**
 * - a quantity: `min` and `max`, inclusive, null or absent = open end;
 * - a date: `edtf`, EDTF level 1;
 * - words: `answer`, the id of one of the question's answers.
 *
 * `text` is always the wording of the text; null where the text states no value.
 */
export interface Value {
  readonly text: string | null
  readonly min?: number | null
  readonly max?: number | null
  readonly edtf?: string
  /** The date is a point, open on one side in the text's words: "still", "by then", "until". */
  readonly open?: "before" | "after"
  readonly answer?: Iri
}

export const scopeParts = ["of", "place", "time", "population", "unit"] as const
export type ScopePart = (typeof scopeParts)[number]

/** Parts not listed are not stated and not supplied by the context. */
export type Scope = Readonly<Partial<Record<ScopePart, ScopeValue>>>

export type ScopeStatus = "stated" | "inferred" | "doubtful" | "notStated"

/**
 * `value` is a register id (of, place), an EDTF string (time), or a term in plain words
 * (population, unit), compared letter for letter. `doubtful` lists its candidates in `oneOf`.
 */
export interface ScopeValue {
  readonly status: ScopeStatus
  readonly value?: string
  readonly oneOf?: readonly string[]
  readonly note?: string
}

export type StanceKind =
  | "disputes"
  | "refutes"
  | "confirms"
  | "supports"
  | "qualifies"
  | "agreesWith"
  | "disagreesWith"
  | "critiques"
  | "reports"
  | "concedes"
  | "withholds"

/**
 * motivation `assessing`. The claims, silences or stances it is toward are the targets of its
 * annotation that are `canonical`s of other annotations; the words are the text target.
 */
export interface StanceBody extends BodyBase {
  readonly type: "Stance"
  readonly kind: StanceKind
  /** The stance in one neutral line, in the editor's words. */
  readonly label: string
  readonly heldBy: Asserter
  /** What the holder makes of it, e.g. "overstated". */
  readonly verdict?: string
  readonly hedge?: string
  readonly source?: Citation
  readonly via?: readonly Citation[]
  /** In the editor's words; null where the text says that none is given or gives none. */
  readonly reason: string | null
  readonly evidence?: Evidence
  readonly note?: string
}

/** motivation `editing`. */
export interface EmendationBody extends BodyBase {
  readonly type: "Emendation"
  /** What to read in place of the target's words; empty to omit them. */
  readonly reading: string
  readonly kind:
    | "spelling"
    | "misreading"
    | "punctuation"
    | "spacing"
    | "case"
    | "omission"
    | "addition"
    | "name"
    | "number"
  readonly certainty: "certain" | "probable" | "conjecture"
  readonly reason: string
}

/** motivation `linking`. */
export interface ReferenceBody extends BodyBase, Citation {
  readonly type: "Reference"
}

/** motivation `identifying`. */
export interface EntityBody extends BodyBase {
  readonly type: "Entity"
  /** The register entry; absent when the identity is in doubt. */
  readonly refersTo?: Iri
  /** The candidates, where it is in doubt. */
  readonly oneOf?: readonly Iri[]
  readonly note?: string
}

/** motivation `classifying`. */
export interface EventBody extends BodyBase {
  readonly type: "Event"
  /** Its entry in the register of events. */
  readonly event: Iri
  /** The date this passage gives, EDTF level 1; absent where it gives none. */
  readonly date?: string
  readonly dateStatus?: "stated" | "inferred"
  readonly participants?: readonly Iri[]
  readonly place?: Iri
  readonly note?: string
}

/** motivation `commenting`. Also a `TextualBody` (section 3.2.4), so that any reader can show it. */
export interface CommentaryBody extends BodyBase {
  readonly type: "Commentary" | readonly ["TextualBody", "Commentary"]
  readonly value: string
  readonly format?: string
  readonly language?: string
  /** On what an editor's note rests. */
  readonly basis?: "text" | "editorsKnowledge"
}
