import type {TextTarget} from "@variorum/anchoring"
import type {Random} from "../random.ts"
import type {Mark} from "./marks.ts"
import type {Edit} from "./traced-text.ts"

/** What a kind of mutation is given. */
export interface Draft {
  readonly text: string
  readonly marks: readonly DescribedMark[]
  /** Words of the text, each once. */
  readonly vocabulary: readonly string[]
  readonly random: Random
}

export interface DescribedMark extends Mark {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly target: TextTarget
}

/** One way texts change. */
export interface Kind {
  /** As it stands in the table. */
  readonly name: string
  readonly edits: (draft: Draft) => readonly Edit[]
  /** Applied to the text first, so that there is something to change (accents, say). */
  readonly prepare?: (text: string, random: Random) => string
  /** The notes are made on the mutated text and sought in the plain one. */
  readonly reversed?: boolean
}
