import type {EditionReader, Keeper} from "@variorum/reader"
import type {Store} from "@variorum/store"
import {wireNotesFile} from "./notes-file.ts"
import {wireOffline} from "./offline.ts"
import {wirePreferences} from "./preference-changes.ts"
import {wirePrinting} from "./printing.ts"

interface Rest {
  readonly store: Store
  readonly keeper: Keeper
  readonly footer: HTMLElement
  /** Whether the edition could be shown. */
  readonly isReady: boolean
  readonly signal: AbortSignal
}

/** What a page does besides showing the edition: nobody waits for it to read. */
export function wireTheRest(
  reader: EditionReader,
  {store, keeper, footer, isReady, signal}: Rest,
): void {
  reader.findExpression = (...asked) =>
    import("./find-expression.ts").then(code => code.findExpression(...asked))
  reader.credits = () => import("./credits.ts").then(({credits}) => credits)
  wirePreferences(reader, signal)
  wireNotesFile(footer, keeper, signal)
  wirePrinting(reader, signal)
  const places = {
    version: document.querySelector<HTMLElement>("#version"),
    kept: footer.querySelector<HTMLElement>(".offline"),
  }
  // After all that is needed to read.
  const backUp = () => import("./rolling-backups.ts").then(code => code.rollBackups(store, signal))
  setTimeout(() => void backUp().catch(() => null), 5000)
  // Last of all: it fetches the whole edition.
  void wireOffline(places, isReady).catch(() => null)
}
