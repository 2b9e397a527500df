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
  | "highlight"
  | "addWords"
  | "copyLink"
  | "cite"
  | "leave"
  | "nextBlock"
  | "previousBlock"
  | "nextNote"
  | "previousNote"
  | "openNote"
  | "nextHit"
  | "previousHit"
  | "quiet"
  | "emend"
  | "readBeside"
  | "lookUp"
  | "help"

const plain: Readonly<Record<string, TextCommand>> = {
  s: "selectWord",
  "]": "nextBlock",
  "[": "previousBlock",
  n: "nextNote",
  p: "previousNote",
  ".": "nextHit",
  ",": "previousHit",
  m: "quiet",
  e: "emend",
  b: "readBeside",
  i: "lookUp",
  l: "copyLink",
  c: "cite",
  "?": "help",
  Escape: "leave",
  Enter: "selectWord",
}

const withSelection: Readonly<Record<string, TextCommand>> = {
  a: "annotate",
  h: "highlight",
  "+": "addWords",
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
