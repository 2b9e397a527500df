import {layerOf, nameOf} from "@variorum/annotation"
import type {Layer} from "@variorum/annotation"
import {withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {compareAll} from "@variorum/dispute"
import type {Comparison} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {nothing} from "lit"
import {html} from "./html.ts"
import type {View} from "./view.ts"

/** What is said beside the edition's own: in words, for colour alone tells nobody. */
export function yours(own: boolean) {
  return own ? html` <span class="own small">yours</span>` : nothing
}

/** The name of who asserts, with a word where the reading is the reader's. */
export function nameWithOwn(name: string, own: boolean): string {
  return own ? msg`${name} (yours)` : name
}

const compared: readonly Layer[] = ["Claim", "Figure", "Stance", "Event", "Entity", "Reference"]

/** How many of the reader's own notes stand beside the edition's where assertions are compared, questions where they are listed. */
export function ownInViews(edition: Edition, {kind}: View): number {
  const listsQuestions = kind === "disputes" || kind === "question"
  return edition.own.filter(note => {
    const layer = layerOf(note)
    if (layer === null) return listsQuestions && edition.questions.has(nameOf(note))
    return compared.includes(layer)
  }).length
}

/** Views in which own notes can be hidden; the list of own notes is not one. */
export function canHideOwn({kind}: View): boolean {
  return !["read", "notes", "repair"].includes(kind)
}

/** An edition and what follows from it. */
export interface ComparedEdition {
  readonly edition: Edition
  readonly comparisons: readonly Comparison[]
}

const remembered = new WeakMap<Edition, ComparedEdition>()

/** As if the reader had written nothing; reckoned once for each edition. */
export function withoutOwn(edition: Edition): ComparedEdition {
  const known = remembered.get(edition)
  if (known) return known
  const bare = withOwn(edition, [])
  const found = {edition: bare, comparisons: compareAll(bare)}
  remembered.set(edition, found)
  return found
}
