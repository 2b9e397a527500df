import type {Direction} from "./notebook.ts"

/** What a key asks to be undone or done again; null in a text field, which has its own. */
export function undoKey(event: KeyboardEvent): Direction | null {
  const {altKey, ctrlKey, metaKey, shiftKey} = event
  if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return null
  if (isTextField(event.composedPath()[0])) return null
  const key = event.key.toLowerCase()
  if (key === "z") return shiftKey ? "redo" : "undo"
  return key === "y" && ctrlKey && !shiftKey ? "redo" : null
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button)$/.test(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}
