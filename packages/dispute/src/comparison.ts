import type {
  Answer,
  AsserterMode,
  Bearing,
  CitationState,
  Iri,
  QuestionKind,
  ScopePart,
  ScopeStatus,
} from "@variorum/annotation"

/**
 * Everything known about one question: what `variorum disputes --json` prints, an item each.
 * Derived, never stored. Offsets are UTF-16 here; the command line prints code points.
 */
export interface Comparison {
  readonly question: {
    readonly id: Iri
    readonly label: string
    readonly kind: QuestionKind
    readonly scopeParts: readonly ScopePart[]
    /** With the judgements closed: symmetric, and inherited by narrower answers. */
    readonly answers: readonly Answer[]
  }
  readonly status: DisputeStatus
  /** The sides of the disagreement have one asserter. */
  readonly internal: boolean
  readonly positions: readonly Position[]
  readonly relations: readonly Relation[]
  /** Witnesses the answering positions go back to; unnamed and unlocated ones are not counted… */
  readonly independentRoots: number
  /** …but here. */
  readonly rootsUnknown: number
}

export type DisputeStatus = "disputed" | "possible" | "apparent" | "open" | "agreed" | "single"

/** One claim that meets the question, read with its stances. */
export interface Position {
  /** `canonical` of the claim. */
  readonly claim: Iri
  readonly label: string
  readonly asserter: Holder
  readonly bearing: Bearing
  readonly holds: boolean | "undecided" | null
  readonly value: PositionValue | null
  readonly hedge: string | null
  readonly scope: Readonly<Record<ScopePart, string | readonly string[] | null>>
  readonly scopeStatus: Readonly<Record<ScopePart, ScopeStatus>>
  /** Id of the work where the asserter says it; null where it is not located. */
  readonly source: Iri | null
  readonly sourceLabel: string | null
  readonly sourceState: CitationState | null
  readonly locator: string | null
  readonly via: readonly Hop[]
  readonly evidence: PositionEvidence
  /** Where the first target of the claim stands, or null while it has no place. */
  readonly passage: Passage | null
  readonly passages: readonly Passage[]
  readonly stances: readonly Stance[]
  readonly creator: Iri | null
  /** True for the reader's own. */
  readonly own: boolean
  /** How sure the editor is of this reading; absent means certain. */
  readonly editorCertainty?: "probable" | "doubtful"
  /** Canonicals of the emendations this reading rests on; absent when there are none. */
  readonly restsOn?: readonly Iri[]
  /** The editor's notes on parts of the scope: why inferred, why in doubt. */
  readonly scopeNotes?: Readonly<Partial<Record<ScopePart, string>>>
  readonly note?: string
  /** Which of the claim's `answers` this is; only where it answers the question several times. */
  readonly item?: number
}

export interface Holder {
  readonly ids: readonly Iri[]
  readonly label: string
  readonly mode: AsserterMode
}

export interface PositionValue {
  readonly text: string | null
  readonly min?: number | null
  readonly max?: number | null
  readonly edtf?: string
  /** ISO 8601 days, inclusive; null = open end. */
  readonly earliest?: string | null
  readonly latest?: string | null
  /** A date that is a point, open on one side in the words of the text ("still", "by then"). */
  readonly open?: "before" | "after"
  readonly answer?: Iri
}

/** One link of a chain of report, from the text outward. */
export interface Hop {
  readonly id: Iri | null
  readonly label: string
  readonly locator: string | null
  readonly state: CitationState
  readonly hedge: string | null
  readonly oneOf: readonly Hop[] | null
  /** Why it is unresolved or ambiguous, by the editor. */
  readonly note?: string
}

export interface PositionEvidence {
  readonly given: "cited" | "none" | "unnamed"
  readonly label: string | null
  readonly items: readonly (Hop & {readonly claim: Iri | null})[]
}

/** Words in the text: `from` and `to` count within the block; `exact` are the words. */
export interface Passage {
  readonly block: string
  readonly from: number
  readonly to: number
  readonly exact: string
}

export interface Stance {
  readonly id: Iri
  readonly holder: Holder
  readonly kind: string
  /** Ids of the claims or stances it is toward. */
  readonly toward: readonly Iri[]
  readonly label: string
  readonly verdict: string | null
  readonly reason: string | null
  readonly hedge: string | null
  readonly passage: Passage | null
  readonly creator: Iri | null
  readonly own: boolean
}

export type RelationKind =
  "agree" | "overlap" | "conflict" | "compatible" | "unjudged" | "incomparable" | "unknown"

/** How two answering positions stand to each other; each pair once. */
export interface Relation {
  readonly a: Iri
  readonly b: Iri
  readonly relation: RelationKind
  /** How the bare answers compare, whatever their scope. */
  readonly answers: Exclude<RelationKind, "incomparable" | "unknown">
  /** Parts of scope that count and differ. */
  readonly differs: readonly ScopePart[]
  /** Parts that count and are not stated, not supplied or in doubt on a side. */
  readonly unstated: readonly ScopePart[]
  /** Parts compared by what the editors inferred on a side. */
  readonly inferred: readonly ScopePart[]
  readonly sameAsserter: boolean
  /** The `item` of either position; only where one of them has one. */
  readonly items?: readonly [a: number | null, b: number | null]
}
