import {msg} from "@variorum/words"
import {notesInWords, saidBy} from "./import-words.ts"
import {isolated} from "./isolated.ts"
import {KeeperError} from "./keeper.ts"
import type {Keeper} from "./keeper.ts"
import type {Message} from "./note-desk.ts"
import type {Direction, NotebookDeed} from "./notebook.ts"

/** Undoes what this tab did last, or does it again, and says what came of it. */
export async function turned(keeper: Keeper | null, direction: Direction): Promise<Message> {
  const notebook = await keeper?.notebook?.()
  if (!notebook) return {text: msg`This page has no place to keep notes, so nothing can be undone.`}
  try {
    const deed = await notebook.turn(direction)
    if (!deed) {
      return {
        text:
          direction === "undo"
            ? msg`There is nothing to undo.`
            : msg`There is nothing to do again.`,
        passing: true,
      }
    }
    const what = direction === "undo" ? msg`Undone` : msg`Done again`
    const trash =
      direction === "undo" && deed.what === "create" ? msg` The note is in the trash.` : ""
    return {text: `${what}: ${deedInWords(deed)}.${trash}`, passing: true}
  } catch (error) {
    if (!(error instanceof KeeperError)) throw error
    return {
      text: `${direction === "undo" ? msg`Not undone` : msg`Not done again`}. ${error.message}`,
    }
  }
}

/** "the deletion of “Is this so?”". */
export function deedInWords({what, records, before}: NotebookDeed): string {
  const {length} = records
  const subject = length === 1 ? quoted(before[0] ?? records[0]!) : notesInWords(length)
  switch (what) {
    case "create":
      return msg`the writing of ${quoted(records[0]!)}`
    case "update":
      return msg`the change of ${subject}`
    case "remove":
      return msg`the deletion of ${subject}`
    case "restore":
      return msg`taking ${subject} out of the trash`
    case "import":
      return msg`the import of ${notesInWords(length)}`
    case "importUndone":
      return msg`taking back the import of ${notesInWords(length)}`
    case "bringBack":
      return msg`the return to an earlier version of ${subject}`
    case "settle":
      return msg`the choice between two texts`
  }
}

function quoted({annotation}: NotebookDeed["records"][number]): string {
  const line = saidBy(annotation).replace(/\s+/g, " ")
  if (line === "") return msg`a note`
  return msg`“${isolated(line.length <= 40 ? line : `${line.slice(0, 40)}…`)}”`
}
