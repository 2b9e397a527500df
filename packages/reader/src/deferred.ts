/** A promise that is settled from outside, once. */
export class Deferred {
  readonly promise: Promise<void>
  #settled = false
  #resolve!: () => void
  #reject!: (error: Error) => void

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // A page that never asks must not hear of an unhandled rejection.
    this.promise.catch(() => undefined)
  }

  /** A new one if this one is settled: a promise never tells of two editions. */
  again(): Deferred {
    return this.#settled ? new Deferred() : this
  }

  finish(): void {
    this.#settled = true
    this.#resolve()
  }

  fail(error: Error): void {
    this.#settled = true
    this.#reject(error)
  }
}
