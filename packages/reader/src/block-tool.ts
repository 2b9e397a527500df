import {css, nothing} from "lit"
import {html} from "./html.ts"
import type {TextView} from "./text-view.ts"

/** How the button looks: in the room of the numbers, under that of its block; on a phone at the other end of the number’s line. */
export const blockToolStyle = css`
  .block-tool {
    position: absolute;
    inset-block-start: calc(var(--block-top, 0px) + 1.55rem);
    inset-inline-start: calc(var(--block-start, 0px) - 2.45rem);
    z-index: 2;
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    min-height: 0;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--edition-ink-quiet);
  }
  .block-tool:hover {
    border-color: transparent;
    color: var(--edition-accent);
  }
  .block-tool svg {
    width: 0.9rem;
    height: 0.9rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  @media screen and (max-width: 56.1875em) {
    .block-tool {
      inset-block-start: calc(var(--block-top, 0px) - 2.35rem);
      inset-inline: auto 0.75rem;
      width: 2.75rem;
      height: 2.5rem;
    }
  }
  @media print {
    .block-tool {
      display: none;
    }
  }
`

/**
 * The button beside the number of the block that is pointed at or has the focus: it puts the block beside the text.
 * For pointers; keys have one of their own.
 */
export class BlockTool {
  readonly #page: HTMLElement
  readonly #chosen: (block: string) => void
  readonly #again: () => void
  readonly #signal: AbortSignal
  #view: TextView | null = null
  #block: string | null = null

  /** `page` is what it is placed in; `again` is called when it has to be drawn anew. */
  constructor(
    page: HTMLElement,
    chosen: (block: string) => void,
    again: () => void,
    signal: AbortSignal,
  ) {
    this.#page = page
    this.#chosen = chosen
    this.#again = again
    this.#signal = signal
  }

  /** It, for the block at hand; `place` puts it there. */
  render(view: TextView | null) {
    if (view !== this.#view) this.#listen(view)
    const block = this.#block
    if (block === null || !view?.blockElement(block)) return nothing
    return html`<button
      type="button"
      class="block-tool"
      tabindex="-1"
      aria-label="Read ${block} beside"
      title="Keep ${block} in a second pane beside the text (b)"
      @click=${() => this.#chosen(block)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3h4v10h-4zM9.5 3h4v10h-4z" /></svg>
    </button>`
  }

  /** To be called when it is in the page, and whenever the text may have moved. */
  place(): void {
    const button = this.#page.querySelector<HTMLElement>(".block-tool")
    const element = button && this.#view?.blockElement(this.#block ?? "")
    if (!element) return
    const [box, page] = [element.getBoundingClientRect(), this.#page.getBoundingClientRect()]
    button.style.setProperty("--block-top", `${box.top - page.top}px`)
    button.style.setProperty("--block-start", `${box.left - page.left}px`)
  }

  #listen(view: TextView | null): void {
    this.#view = view
    this.#block = null
    if (!view) return
    const pointed = view.dom.querySelector("[data-n]:hover")
    this.#block = view.blockOf(pointed ?? document.activeElement)
    const signal = this.#signal
    const at = (event: Event) => this.#take(view.blockOf(event.target as Node))
    view.dom.addEventListener("pointerover", at, {signal, passive: true})
    view.dom.addEventListener("focusin", at, {signal})
  }

  #take(block: string | null): void {
    if (block === null || block === this.#block) return
    this.#block = block
    this.#again()
  }
}
