import type {Notebook} from "@variorum/reader"
import {openNotebook} from "@variorum/store"
import type {Store, StoredRecord} from "@variorum/store"
import {keeping} from "./keeper.ts"

/** The notebook of a store; what fails is said as a keeper says it. */
export function notebookFrom(store: Store): Notebook {
  const notebook = openNotebook(store)
  const {drafts} = notebook
  return {
    next: direction => notebook.next(direction),
    turn: direction => keeping(() => notebook.turn(direction)),
    trash: () => keeping(() => notebook.trash()),
    takeOut: canonicals => keeping(() => notebook.takeOut(canonicals)),
    purge: trashed => keeping(() => notebook.purge(trashed)),
    history: canonical => keeping(() => store.history(canonical)),
    bringBack: (canonical, version) =>
      keeping(async () => {
        await notebook.bringBack(canonical, version)
      }),
    person: () => keeping(() => notebook.person()),
    rename: name => keeping(() => notebook.rename(name)),
    conflicts: () => keeping(() => notebook.conflicts()),
    settle: (pair, choice) =>
      keeping(() =>
        notebook.settle(
          {mine: pair.mine as StoredRecord, theirs: pair.theirs as StoredRecord},
          choice,
        ),
      ),
    keepDraft: draft => keeping(() => drafts.keep(draft)),
    dropDraft: id => keeping(() => drafts.drop(id)),
    draftsLeft: () => keeping(() => drafts.left()),
  }
}
