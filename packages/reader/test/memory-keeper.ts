import type {Annotation, Iri} from "@variorum/annotation"
import {KeeperError} from "../src/keeper.ts"
import type {Keeper, KeeperState} from "../src/keeper.ts"

/** A keeper that forgets with the page; `refusal` makes it refuse, as a full disk would. */
export class MemoryKeeper implements Keeper {
  annotations: readonly Annotation[] = []
  state: KeeperState = {kind: "kept"}
  opened: Promise<void> = Promise.resolve()
  refusal: KeeperError | null = null
  readonly #deleted = new Map<Iri, Annotation>()
  readonly #listeners = new Set<() => void>()

  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener("abort", () => this.#listeners.delete(listener))
  }

  create(annotation: Annotation): Promise<Iri> {
    return this.#changing(() => {
      this.annotations = [...this.annotations, annotation]
      return annotation.canonical!
    })
  }

  update(annotation: Annotation): Promise<void> {
    return this.#changing(() => {
      this.annotations = this.annotations.map(one => (one.id === annotation.id ? annotation : one))
    })
  }

  remove(id: Iri): Promise<void> {
    return this.#changing(() => {
      this.#deleted.set(
        id,
        this.annotations.find(one => one.id === id)!,
      )
      this.annotations = this.annotations.filter(one => one.id !== id)
    })
  }

  restore(id: Iri): Promise<void> {
    return this.#changing(() => {
      this.annotations = [...this.annotations, this.#deleted.get(id)!]
    })
  }

  export(): Promise<string> {
    return Promise.resolve(JSON.stringify(this.annotations))
  }

  import(): Promise<number> {
    return Promise.reject(new KeeperError("unreadable", "This keeper takes no files."))
  }

  #changing<T>(change: () => T): Promise<T> {
    if (this.refusal) return Promise.reject(this.refusal)
    const result = change()
    for (const listener of this.#listeners) listener()
    return Promise.resolve(result)
  }
}
