import type {Layer} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {CanonicalText, Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {editionLanguage, languageOfWords} from "./edition-language.ts"
import {basisLabel} from "./labels.ts"
import {textOf, wordsOf} from "./note-line.ts"
import {plainNote} from "./plain-notes.ts"
import {element} from "./print-element.ts"
import type {PrintNode} from "./print-element.ts"
import {isShown} from "./reading-notes.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import type {ShownText} from "./shown-text.ts"

/** A note for the foot of a page. */
export interface PrintedNote {
  /** From 1, in the order in which they are called. */
  readonly number: number
  /** Where it is called: an offset into the text as it is shown. */
  readonly at: number
  readonly content: readonly PrintNode[]
}

export interface NoteChoice {
  readonly layers: ReadonlySet<Layer>
  /** Whether the reader's own are among them. */
  readonly own: boolean
}

/** The chosen notes that have a place, in the order of their calls. */
export function printedNotes(
  edition: Edition,
  all: ReadingNotes,
  text: Pick<ShownText, "canonical" | "toShown">,
  choice: NoteChoice,
): readonly PrintedNote[] {
  return all.placed
    .filter(note => isChosen(note, choice))
    .map(note => ({note, at: callOf(text.toShown(note.spans[0]!), text.canonical)}))
    .sort((a, b) => a.at - b.at || start(a.note) - start(b.note))
    .map(({note, at}, index) => ({
      number: index + 1,
      at,
      content: noteContent(edition, all, note),
    }))
}

/** The reader's own notes that have no certain place, for a list at the end. */
export function printedUnplaced(edition: Edition, all: ReadingNotes): readonly PrintNode[] {
  return all.unplaced
    .filter(({own}) => own)
    .map(note => element("li", {}, ...noteContent(edition, all, note)))
}

/** How many notes would stand at the foot of the pages. */
export function countNotes({placed}: ReadingNotes, choice: NoteChoice): number {
  return placed.filter(note => isChosen(note, choice)).length
}

function isChosen(note: ReadingNote, {layers, own}: NoteChoice): boolean {
  return note.own ? own : isShown(note, layers)
}

/** Behind the last word and the signs that close it, as printers put it; never in the next block. */
function callOf(span: Span, canonical: CanonicalText): number {
  const block = canonical.blocksIn(span).at(-1)!
  const words = canonical.slice(block)
  let at = Math.min(span.to, block.to) - block.from
  while (at > 0 && /\s/.test(words[at - 1]!)) at--
  while (at < words.length && /[.,;:!?…”’"')\]»]/.test(words[at]!)) at++
  return block.from + at
}

function start({spans}: ReadingNote): number {
  return spans[0]!.from
}

function noteContent(edition: Edition, all: ReadingNotes, note: ReadingNote): readonly PrintNode[] {
  const lemma = wordsOf(edition, note)
  // An emendation and a quotation begin with their words anyway.
  const quotes = note.layer === "Emendation" || note.layer === "Quotation"
  const named =
    lemma === null || (quotes && !note.own)
      ? []
      : [
          element("em", {name: "lemma", dir: "auto", lang: editionLanguage}, shortLemma(lemma)),
          "] ",
        ]
  if (note.own)
    return [
      ...named,
      kind(note),
      " ",
      element("bdi", {lang: languageOfWords(true)}, ...lines(note)),
    ]
  const {line, facts} = plainNote(edition, all, note)
  return [
    ...named,
    kind(note),
    " ",
    element("bdi", {lang: editionLanguage}, line),
    /[.!?…]$/.test(line) ? "" : ".",
    // That a comment is drawn from the text is nothing to note at its foot.
    ...facts
      .filter(([, says]) => says !== basisLabel("text"))
      .map(([term, says]) =>
        element("span", {name: "fact"}, ` ${capital(term)}: `, factOf(term, says), "."),
      ),
  ]
}

/** What the editors wrote, and how they put a question, stays in their language. */
function factOf(term: string, says: string): PrintNode {
  const words = says.replace(/\.$/, "")
  return [msg`note`, msg`reason`, msg`on`].includes(term)
    ? element("bdi", {lang: editionLanguage}, words)
    : words
}

function kind({look}: ReadingNote): PrintNode {
  return element("span", {name: "kind"}, `${look.singular}.`)
}

/** Line by line, as somebody typed them. */
function lines({annotation, look}: ReadingNote): readonly PrintNode[] {
  const typed = textOf(annotation).trim() || look.singular
  return typed
    .split(/\s*\n\s*/)
    .flatMap((line, index) => (index === 0 ? [line] : [element("br", {}), line]))
}

/** "The first words … the last words" of long ones. */
export function shortLemma(lemma: string): string {
  const words = lemma.trim().split(/\s+/)
  if (words.length <= 7) return words.join(" ")
  return `${words.slice(0, 3).join(" ")} … ${words.slice(-2).join(" ")}`.replace(/[.,;:]$/, "")
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
