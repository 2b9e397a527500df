import type {Span} from "@variorum/document"
import type {Iri} from "@variorum/annotation"
import type {MovesCode, ReaderParts} from "./reader-parts.ts"
import type {TextDesk} from "./text-desk.ts"
import type {TextCommand} from "./text-keys.ts"
import type {TextView} from "./text-view.ts"

export interface ReaderCommandsHost {
  readonly desk: TextDesk
  readonly parts: ReaderParts
  /** The open note. */
  readonly active: () => Iri | null
  /** Pixels at the top of the window that something covers. */
  readonly inset: () => number
  readonly annotate: () => void
  readonly addWords: () => void
  readonly highlight: () => void
  /** Hides marks and notes, or shows them again. */
  readonly hush: () => void
  readonly emend: () => void
  readonly showKeys: () => Promise<void>
  /** Opens a note, and gives it the focus. */
  readonly open: (note: Iri) => void
  /** Whether there was anything to leave. */
  readonly leave: () => boolean
  readonly announce: (words: string) => void
  readonly load: (code: Promise<unknown>) => void
}

/** Does what the keys and the buttons of the text ask for. */
export class ReaderCommands {
  readonly #host: ReaderCommandsHost

  constructor(host: ReaderCommandsHost) {
    this.#host = host
  }

  /** Whether the command is one that can be followed here and now. */
  follow(command: TextCommand): boolean {
    const {desk, load, parts} = this.#host
    const text = desk.view
    if (!text) return false
    switch (command) {
      case "annotate":
        this.#host.annotate()
        return true
      case "addWords":
        this.#host.addWords()
        return true
      case "highlight":
        this.#host.highlight()
        return true
      case "copyLink":
      case "cite":
        load(this.#tell(command, text, text.selected()))
        return true
      case "help":
        load(this.#host.showKeys())
        return true
      case "quiet": {
        // The buttons go, and with one of them the focus would.
        const block = text.blockOf(document.activeElement)
        if (block !== null && text.references.focused() !== null) text.focusBlock(block)
        this.#host.hush()
        return true
      }
      case "nextHit":
      case "previousHit":
        load(parts.takeAids().then(aids => aids?.walk(command === "nextHit" ? 1 : -1)))
        return true
      case "emend":
        this.#host.emend()
        return true
      case "readBeside":
        load(parts.takeBeside().then(desk => desk.openHere()))
        return true
      case "lookUp":
        // Without a subject, what is at hand in the text.
        load(parts.takeAids().then(aids => aids?.lookUps.open()))
        return true
      case "openNote": {
        const note = text.references.focused()
        if (note !== null) this.#host.open(note)
        return note !== null
      }
      case "leave":
        return this.#host.leave()
      default:
        // At once where it can be: the next key may ask for what this one selects.
        if (parts.moves) this.#move(command, text, parts.moves)
        else load(parts.takeMoves().then(code => this.#move(command, text, code)))
        return true
    }
  }

  #move(command: TextCommand, text: TextView, {moveInText}: MovesCode): void {
    const {active, announce, desk, inset} = this.#host
    const at = {inset: inset(), notes: desk.reached, active: active()}
    const words = moveInText(text, command, at)
    if (words !== null) announce(words)
  }

  /** Of the selected words, or of the block at hand. */
  async #tell(what: "cite" | "copyLink", text: TextView, selection: Span | null): Promise<void> {
    const {inset, parts} = this.#host
    const [desk, {currentBlock}] = await Promise.all([parts.takePassage(), parts.takeMoves()])
    await desk[what](selection, currentBlock(text, inset()))
  }
}
