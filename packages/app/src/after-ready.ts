import type {EditionReader, Keeper} from "@variorum/reader"
import {wireNotesFile} from "./notes-file.ts"
import {wireOffline} from "./offline.ts"
import {wirePrinting} from "./printing.ts"

interface Rest {
  readonly keeper: Keeper
  readonly footer: HTMLElement
  /** Whether the edition could be shown. */
  readonly isReady: boolean
  readonly signal: AbortSignal
}

/** What a page does besides showing the edition: nobody waits for it to read. */
export function wireTheRest(reader: EditionReader, {keeper, footer, isReady, signal}: Rest): void {
  wireNotesFile(footer, keeper, signal)
  wirePrinting(reader, signal)
  const places = {
    version: document.querySelector<HTMLElement>("#version"),
    kept: footer.querySelector<HTMLElement>(".offline"),
  }
  // Last of all: it fetches the whole edition.
  void wireOffline(places, isReady).catch(() => null)
}
