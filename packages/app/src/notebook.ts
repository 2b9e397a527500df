import type {Notebook} from "@variorum/reader"
import {openNotebook} from "@variorum/store"
import type {Store, StoredRecord} from "@variorum/store"
import {wentOn} from "./change-language.ts"
import {keeping} from "./keeper.ts"

/**
 * The notebook of a store; what fails is said as a keeper says it. What changes notes is done when the page shows it,
 * which `shown` waits for.
 */
export function notebookFrom(store: Store, shown: () => Promise<unknown>): Notebook {
  const notebook = openNotebook(store)
  const {drafts} = notebook
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    keeping(async () => {
      const done = await work()
      await shown()
      return done
    })
  return {
    next: direction => notebook.next(direction),
    turn: direction => changing(() => notebook.turn(direction)),
    trash: () => keeping(() => notebook.trash()),
    takeOut: canonicals => changing(() => notebook.takeOut(canonicals)),
    purge: trashed => changing(() => notebook.purge(trashed)),
    history: canonical => keeping(() => store.history(canonical)),
    bringBack: (canonical, version) =>
      changing(async () => {
        await notebook.bringBack(canonical, version)
      }),
    person: () => keeping(() => notebook.person()),
    rename: name => changing(() => notebook.rename(name)),
    conflicts: () => keeping(() => notebook.conflicts()),
    settle: (pair, choice) =>
      changing(() =>
        notebook.settle(
          {mine: pair.mine as StoredRecord, theirs: pair.theirs as StoredRecord},
          choice,
        ),
      ),
    keepDraft: draft => keeping(() => drafts.keep(draft)),
    dropDraft: id => keeping(() => drafts.drop(id)),
    goesOn: wentOn,
    draftsLeft: () => keeping(() => drafts.left()),
  }
}
