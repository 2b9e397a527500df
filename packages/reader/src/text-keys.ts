/** What a key asks of the text. */
export type TextCommand =
  | "selectWord"
  | "wordForward"
  | "wordBackward"
  | "lineDown"
  | "lineUp"
  | "extendForward"
  | "extendBackward"
  | "extendDown"
  | "extendUp"
  | "annotate"
  | "leave"
  | "nextBlock"
  | "previousBlock"
  | "nextNote"
  | "previousNote"
  | "openNote"
  | "quiet"
  | "help"

/** One line of the list of keys. */
export interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
}

export const keyHelp: readonly KeyHelp[] = [
  {keys: ["]", "["], does: "Next or previous paragraph"},
  {keys: ["n", "p"], does: "Next or previous note; Enter opens it"},
  {keys: ["s", "Enter"], does: "Select the first word of the paragraph"},
  {keys: ["←", "→", "↑", "↓"], does: "Move the selected word"},
  {keys: ["Shift + arrows"], does: "Select more or less, by words and lines"},
  {keys: ["a", "Enter"], does: "Write a note on the selected words"},
  {keys: ["Ctrl + Enter"], does: "Save the note"},
  {keys: ["Esc"], does: "Close, or go back to the paragraph"},
  {keys: ["m"], does: "Hide or show all marks and notes"},
  {keys: ["?"], does: "This list"},
]

const plain: Readonly<Record<string, TextCommand>> = {
  s: "selectWord",
  "]": "nextBlock",
  "[": "previousBlock",
  n: "nextNote",
  p: "previousNote",
  m: "quiet",
  "?": "help",
  Escape: "leave",
  Enter: "selectWord",
}

const withSelection: Readonly<Record<string, TextCommand>> = {
  a: "annotate",
  Enter: "annotate",
  ArrowRight: "wordForward",
  ArrowLeft: "wordBackward",
  ArrowDown: "lineDown",
  ArrowUp: "lineUp",
}

const withShift: Readonly<Record<string, TextCommand>> = {
  ArrowRight: "extendForward",
  ArrowLeft: "extendBackward",
  ArrowDown: "extendDown",
  ArrowUp: "extendUp",
}

export interface KeyContext {
  /** Words of the text are selected. */
  readonly selecting: boolean
  /** The button of a note has the focus. */
  readonly onReference: boolean
}

/** The command of a key pressed in the text, or null for the browser to handle. */
export function textCommand(
  event: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">,
  {selecting, onReference}: KeyContext,
): TextCommand | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const {key, shiftKey} = event
  if (onReference && (key === "Enter" || key === " ")) return "openNote"
  if (shiftKey && key.length > 1) return selecting ? (withShift[key] ?? null) : null
  return (selecting ? withSelection[key] : undefined) ?? plain[key] ?? null
}
