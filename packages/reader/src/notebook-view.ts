import {LitElement, css, nothing} from "lit"
import type {PropertyValues, TemplateResult} from "lit"
import {property, query, state} from "lit/decorators.js"
import type {Edition} from "@variorum/anchoring"
import {language} from "@variorum/words"
import {html} from "./html.ts"
import {KeeperError} from "./keeper.ts"
import type {Keeper} from "./keeper.ts"
import type {Notebook} from "./notebook.ts"
import type {HrefOf} from "./view-link.ts"

/** How the views of a notebook look, on top of `movingStyle`. */
export const notebookStyle = css`
  :host {
    max-width: 46rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 4rem;
  }
  h1 {
    margin: 0 0 0.5rem;
  }
  li h2 {
    margin: 0;
    font-size: 0.875rem;
  }
  li .row {
    margin-top: 0.4rem;
  }
  .view {
    padding: 0;
    border: 0;
    background: none;
    color: var(--edition-accent);
    text-underline-offset: 0.18em;
  }
  .all {
    justify-content: space-between;
    margin: 0.75rem 0;
  }
`

/** What a view of the notebook has in common: it looks again after every change, and says what it did. */
export abstract class NotebookView extends LitElement {
  /** A new one when the notes have changed. */
  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notebook: NonNullable<Keeper["notebook"]> | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @state() private said = ""
  @state() private failed = false
  @state() protected ready: Notebook | null = null
  @query("h1") protected readonly heading!: HTMLElement | null
  #hadFocus = false

  /** Reads what is shown. */
  protected abstract look(notebook: Notebook): Promise<void>

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
    const {notebook} = this
    if (!notebook || !(changed.has("notebook") || changed.has("edition"))) return
    void this.#safely(async () => {
      this.ready ??= await notebook()
      await this.look(this.ready)
    })
  }

  protected override updated(): void {
    // What had the focus went away with what it stood for.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.heading?.focus()
  }

  /** Does something, and says what came of it. */
  protected async doing(work: (notebook: Notebook) => Promise<string>): Promise<void> {
    const {ready} = this
    if (!ready) return
    await this.#safely(async () => {
      this.failed = false
      this.said = await work(ready)
      await this.look(ready)
    })
  }

  protected outcome(): TemplateResult {
    return html`<p role="status" class=${this.failed ? "failure" : "quiet"}>
      ${this.said === "" ? nothing : this.said}
    </p>`
  }

  async #safely(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error
      this.failed = true
      this.said = error.message
    }
  }
}

/** "27 Nov 2026, 14:05", in the reader's own time. */
export function timeInWords(time: string): string {
  return new Date(time).toLocaleString(language, {dateStyle: "medium", timeStyle: "short"})
}
