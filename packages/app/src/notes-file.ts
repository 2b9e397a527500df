import {KeeperError} from "@variorum/reader"
import type {Keeper} from "@variorum/reader"
import {msg, numeral, plural} from "@variorum/words"

const keptHere = msg`Your notes are kept in this browser, on this device. A private window forgets them when it is closed; export what you want to keep.`

/** Why not, the reader says already. */
const keptNowhere = msg`No notes can be kept at the moment.`

/** The foot of the page: where the reader’s notes are kept, and how to take them out. */
export function wireNotesFile(footer: HTMLElement, keeper: Keeper, signal: AbortSignal): void {
  const where = part(footer, ".where", HTMLElement)
  const outcome = part(footer, "[role=status]", HTMLElement)

  describe()
  keeper.subscribe(describe, signal)
  part(footer, ".export", HTMLButtonElement).addEventListener("click", () => void take(out), {
    signal,
  })
  function describe(): void {
    const {state} = keeper
    const sentence =
      state.kind === "kept" ? keptHere : state.kind === "denied" ? keptNowhere : state.message
    if (where.textContent !== sentence) where.textContent = sentence
  }

  async function out(): Promise<string> {
    await keeper.opened
    const count = keeper.annotations.length
    if (count === 0) return msg`There are no notes to export yet.`
    const content = await keeper.export("jsonld")
    const name = "variorum-notes.jsonld"
    const address = URL.createObjectURL(new Blob([content], {type: "application/ld+json"}))
    const link = document.createElement("a")
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
    return plural(
      count,
      msg`One note was exported as ${name}.`,
      msg`${numeral(count)} notes were exported as ${name}.`,
    )
  }

  /** Whatever comes of it is said. */
  async function take(work: () => Promise<string>): Promise<void> {
    outcome.textContent = ""
    try {
      outcome.textContent = await work()
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error
      outcome.textContent = error.message
    }
  }
}

function part<T extends Element>(footer: HTMLElement, selector: string, kind: new () => T): T {
  const found = footer.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The foot of the page lacks ${selector}`)
}
