import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {ReadingNote} from "./reading-notes.ts"
import {scrollToBox} from "./scroll-to-box.ts"
import type {TextCommand} from "./text-keys.ts"
import type {TextView} from "./text-view.ts"
import {wordAfter, wordAt, wordBefore} from "./words.ts"

/** What a command that moves about the text needs to know. */
export interface MoveContext {
  /** Pixels at the top of the viewport that something covers. */
  readonly inset: number
  /** The notes that have buttons, in reading order. */
  readonly notes: readonly ReadingNote[]
  /** The note that is open, or null. */
  readonly active: Iri | null
}

/**
 * Carries out a command that moves the focus or the selection; what it returns should be
 * announced. Null when the command is not one of these, or leads nowhere.
 */
export function moveInText(
  view: TextView,
  command: TextCommand,
  context: MoveContext,
): string | null {
  switch (command) {
    case "nextBlock":
      return moveBlock(view, context, 1)
    case "previousBlock":
      return moveBlock(view, context, -1)
    case "nextNote":
      return moveNote(view, context, 1)
    case "previousNote":
      return moveNote(view, context, -1)
    case "selectWord":
      return selectFirstWord(view, context)
    case "wordForward":
      return moveWord(view, selected => shownWord(view, selected, 1))
    case "wordBackward":
      return moveWord(view, selected => shownWord(view, selected, -1))
    case "lineDown":
      return moveWord(view, selected => wordOnLine(view, selected, "forward"))
    case "lineUp":
      return moveWord(view, selected => wordOnLine(view, selected, "backward"))
    case "extendForward":
      return extend(view, word => shownWord(view, word, 1))
    case "extendBackward":
      return extend(view, word => shownWord(view, word, -1))
    case "extendDown":
      return extend(view, word => wordOnLine(view, word, "forward"))
    case "extendUp":
      return extend(view, word => wordOnLine(view, word, "backward"))
    default:
      return null
  }
}

/** The block the reader is at: the focused one, else the first in sight. */
export function currentBlock(view: TextView, inset: number): string {
  return view.blockOf(document.activeElement) ?? view.firstVisibleBlock(inset)
}

function moveBlock(view: TextView, {inset}: MoveContext, step: 1 | -1): null {
  const {blocks} = view.text.canonical
  const focused = view.blockOf(document.activeElement)
  const at = blocks.findIndex(block => block.n === (focused ?? view.firstVisibleBlock(inset)))
  // From outside the blocks, the first one in sight is the next.
  const to = focused === null && step === 1 ? at : at + step
  const block = blocks[Math.min(Math.max(0, to), blocks.length - 1)]!
  const element = view.blockElement(block.n)
  if (!element) return null
  scrollToBox(element.getBoundingClientRect(), inset, "near")
  element.focus({preventScroll: true})
  return null
}

function moveNote(
  view: TextView,
  {inset, notes, active}: MoveContext,
  step: 1 | -1,
): string | null {
  const from = view.references.focused() ?? active
  const at = notes.findIndex(note => note.id === from)
  let to = at + step
  if (at < 0) {
    const {canonical} = view.text
    const start = canonical.block(currentBlock(view, inset))?.from ?? 0
    const after = notes.findIndex(note => note.spans[0]!.from >= start)
    to = step === 1 ? after : (after < 0 ? notes.length : after) - 1
  }
  const note = notes[to]
  if (!note) return step === 1 ? msg`No further note` : msg`No earlier note`
  const box = view.firstLineOf(note.spans[0]!)
  if (box) scrollToBox(box, inset, "near")
  view.focusReference(note.id)
  return null
}

/** The next or previous word that is on the page: an emendation may leave words out. */
function shownWord(view: TextView, span: Span, step: 1 | -1): Span | null {
  const {text} = view.text.canonical
  let word = step === 1 ? wordAfter(text, span) : wordBefore(text, span.from)
  while (word && view.wordsOf(word) === "") {
    word = step === 1 ? wordAfter(text, word) : wordBefore(text, word.from)
  }
  return word
}

function selectFirstWord(view: TextView, {inset}: MoveContext): string | null {
  const block = view.text.canonical.block(currentBlock(view, inset))
  const word = block && wordAt(view.text.canonical.text, block.from)
  if (!word) return null
  view.focusBlock(block.n)
  return select(view, word)
}

function moveWord(view: TextView, next: (selected: Span) => Span | null): string | null {
  const selected = view.selected()
  const word = selected && next(selected)
  return word && select(view, word)
}

/** Moves the word at the live end of the selection; the one at its fixed end stays selected. */
function extend(view: TextView, next: (end: Span) => Span | null): string | null {
  const selected = view.selected()
  if (!selected) return null
  const {canonical} = view.text
  const backward = view.selectsBackward()
  const first = wordAt(canonical.text, selected.from)
  const last = wordBefore(canonical.text, selected.to)
  const fixed = (backward ? last : first) ?? selected
  const end = (backward ? first : last) ?? selected
  const moved = next(end)
  if (!moved) {
    view.select(selected, backward)
    return null
  }
  const span = {from: Math.min(fixed.from, moved.from), to: Math.max(fixed.to, moved.to)}
  view.focusBlock(canonical.blockAt(moved.from).n)
  view.select(span, moved.from < fixed.from)
  const box = view.firstLineOf(moved)
  if (box) scrollToBox(box, 0, "near")
  return msg`${view.wordsOf(span)}, selected`
}

function select(view: TextView, word: Span): string {
  const {canonical} = view.text
  view.focusBlock(canonical.blockAt(word.from).n)
  view.select(word)
  const box = view.firstLineOf(word)
  if (box) scrollToBox(box, 0, "near")
  return msg`${view.wordsOf(word)}, selected`
}

/** The word above or below the start of a span, by the lines as they are set. */
function wordOnLine(view: TextView, span: Span, way: "forward" | "backward"): Span | null {
  const selection = document.getSelection()
  const start = view.rangesOf({from: span.from, to: span.from})[0]
  if (!selection || !start) return null
  selection.collapse(start.startContainer, start.startOffset)
  selection.modify("move", way, "line")
  const offset = selection.focusNode && view.offsetOf(selection.focusNode, selection.focusOffset)
  if (offset === null) {
    view.select(span)
    return null
  }
  return wordAt(view.text.canonical.text, offset)
}
