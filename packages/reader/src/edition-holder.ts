import {LitElement} from "lit"
import type {PropertyValues} from "lit"
import {property} from "lit/decorators.js"
import {layerBodyOf, layerOf} from "@variorum/annotation"
import type {Agent, Annotation, Iri, Layer} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {compareAll} from "@variorum/dispute"
import type {Comparison} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {contestedClaims} from "./contested-claims.ts"
import {Deferred} from "./deferred.ts"
import {EditionSource} from "./edition-source.ts"
import {KeeperError} from "./keeper.ts"
import type {Keeper} from "./keeper.ts"
import {outlineOf} from "./outline.ts"
import type {OutlineEntry} from "./outline.ts"
import type {Making, NewAnnotation} from "./own-note.ts"
import {publicAnchors, publicAnnotations, publicEdition} from "./public-edition.ts"
import type {PublicAnchor, PublicEdition} from "./public-edition.ts"
import {readingNotes} from "./reading-notes.ts"
import type {ReadingNotes} from "./reading-notes.ts"

/** What follows from an edition and is asked for again and again. */
export interface KnownEdition {
  readonly edition: Edition
  readonly public: PublicEdition
  readonly notes: ReadingNotes
  readonly outline: readonly OutlineEntry[]
  /** How many of the edition's annotations each layer has. */
  readonly counts: ReadonlyMap<Layer, number>
}

const none: ReadonlySet<Iri> = new Set()

/**
 * The half of `<edition-reader>` that has data and no looks: which edition it shows, what is known
 * about it, and the reader's own annotations.
 */
export abstract class EditionHolder extends LitElement {
  @property({attribute: false}) now: () => Date = () => new Date()
  /** A new IRI for an own annotation. */
  @property({attribute: false}) newId: () => Iri = () => `urn:uuid:${crypto.randomUUID()}`
  /** Who the reader's own annotations are by; null leaves it out. */
  @property({attribute: false}) creator: Agent | null = null

  protected readonly source = new EditionSource(this, code => this.load(code))
  #src: string | null = null
  #ready = new Deferred()
  #complete = new Deferred()
  readonly #loaded = new Deferred()
  #known: KnownEdition | null = null
  #compared: {
    readonly edition: Edition
    readonly comparisons: readonly Comparison[]
    readonly contested: ReadonlySet<Iri>
  } | null = null

  /** Address of an `edition.json`. Replaces the edition; null takes it away. */
  @property()
  get src(): string | null {
    return this.#src
  }
  set src(src: string | null) {
    if (src === this.#src) return
    this.#src = src
    this.#again()
    this.source.open(src)
  }

  /** Set: the edition to show. Read: it with the reader's own annotations, and its plain facts. */
  @property({attribute: false})
  get edition(): PublicEdition | null {
    return this.known?.public ?? null
  }
  set edition(edition: Edition | null) {
    this.#again()
    this.source.show(edition)
  }

  /** Keeps the reader's own annotations; without one they cannot be made. */
  @property({attribute: false})
  get keeper(): Keeper | null {
    return this.source.keeper
  }
  set keeper(keeper: Keeper | null) {
    this.source.keeper = keeper
  }

  /**
   * Resolves when text and annotations are on the screen, the reader's own included; also where
   * the keeper cannot read them. Of very many own ones, those far from the screen may still be on
   * their way. Rejects when there is no text to show. A new `src` or `edition` makes a new promise.
   */
  get ready(): Promise<void> {
    return this.#ready.promise
  }

  /** Resolves when everything is there, the reader's own annotations far from the screen too; else like `ready`. */
  get complete(): Promise<void> {
    return this.#complete.promise
  }

  /** Resolves when the first edition is on the screen; the reader's own annotations may still be on their way. */
  get loaded(): Promise<void> {
    return this.#loaded.promise
  }

  /** The edition's annotations and the reader's own, as JSON-LD. */
  get annotations(): readonly Annotation[] {
    const {edition} = this.source
    return edition ? publicAnnotations(edition) : []
  }

  /** Where each target stands, UTF-16 into the canonical text. */
  get anchors(): readonly PublicAnchor[] {
    const {edition} = this.source
    return edition ? publicAnchors(edition) : []
  }

  /** What `variorum disputes --json` prints, its offsets UTF-16. */
  get disputes(): readonly Comparison[] {
    const {edition} = this.source
    if (!edition) return []
    if (!this.#compared || !sameAnswers(this.#compared.edition, edition)) {
      const comparisons = compareAll(edition)
      this.#compared = {edition, comparisons, contested: contestedClaims(comparisons)}
    }
    return this.#compared.comparisons
  }

  /** The claims on which there is disagreement; the same set until the edition changes. */
  protected get contested(): ReadonlySet<Iri> {
    return this.disputes.length === 0 ? none : this.#compared!.contested
  }

  /**
   * Makes an annotation of the reader's own; what is left out is filled in, and a target may be
   * `{from, to}`. Resolves with its `canonical` when it is durable, else rejects with a KeeperError.
   */
  create(annotation: NewAnnotation): Promise<Iri> {
    return this.#keeping(async keeper => {
      const {madeAnnotation} = await import("./make-annotation.ts")
      return keeper.create(madeAnnotation(annotation, this.making()))
    })
  }

  // `update` and `remove` are names of the public face and of Lit and the DOM: told apart by what
  // they are given, so that the void ones stay void.
  /* eslint-disable @typescript-eslint/no-misused-promises */

  /**
   * Keeps an own annotation that was changed; resolves when it is durable. Given what Lit gives it,
   * Lit's own `update`.
   */
  override update(annotation: Annotation): Promise<void>
  override update(changed: PropertyValues): void
  override update(given: Annotation | PropertyValues): Promise<void> | void {
    if (given instanceof Map) super.update(given)
    else return this.#keeping(keeper => keeper.update(given))
  }

  /** Deletes an own annotation; resolves when that is durable. Without one: takes the element away. */
  override remove(id: Iri): Promise<void>
  override remove(): void
  override remove(id?: Iri): Promise<void> | void {
    if (id === undefined) super.remove()
    else return this.#keeping(keeper => keeper.remove(id))
  }

  /* eslint-enable @typescript-eslint/no-misused-promises */

  /** Takes a `remove` back. */
  restore(id: Iri): Promise<void> {
    return this.#keeping(keeper => keeper.restore(id))
  }

  /** The reader's own annotations as the text of a file. */
  export(format: string): Promise<string> {
    return this.#keeping(keeper => keeper.export(format))
  }

  /** Takes in a file of annotations; resolves with how many were added. */
  import(file: Blob): Promise<number> {
    return this.#keeping(keeper => keeper.import(file))
  }

  /** Null until there is a text. */
  protected get known(): KnownEdition | null {
    const {edition} = this.source
    if (edition !== (this.#known?.edition ?? null)) {
      this.#known = edition && knowledgeOf(edition, this.#known)
    }
    return this.#known
  }

  protected making(): Making {
    const {edition} = this.source
    if (!edition) {
      throw new KeeperError(
        "failed",
        msg`There is no text yet to annotate, so nothing was changed.`,
      )
    }
    return {text: edition.text, now: this.now, newId: this.newId, creator: this.creator}
  }

  /** Whoever waits for a note to be kept goes before it is shown, which takes longer the more notes there are. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.source.isKept && this.hasUpdated) await new Promise(done => setTimeout(done))
    this.source.isKept = false
    await super.scheduleUpdate()
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.source.searched
    return super.getUpdateComplete()
  }

  protected override updated(): void {
    if (this.source.loaded) this.#loaded.finish()
  }

  /** To be called when what there is has been shown, or cannot be. */
  protected settle(): void {
    const {failure, inSight, complete} = this.source
    if (failure !== null) {
      this.#ready.fail(new Error(failure))
      this.#complete.fail(new Error(failure))
    }
    if (inSight) this.#ready.finish()
    if (complete) this.#complete.finish()
  }

  /** Code that comes when it is needed: where it cannot be loaded, that is said. */
  protected abstract load(code: Promise<unknown>): void

  #again(): void {
    this.#ready = this.#ready.again()
    this.#complete = this.#complete.again()
  }

  /** Whatever goes wrong, a caller's mistake included, comes as a rejection. */
  async #keeping<T>(then: (keeper: Keeper) => Promise<T>): Promise<T> {
    if (this.keeper) return then(this.keeper)
    throw new KeeperError(
      "denied",
      msg`This page has no place to keep notes, so nothing was changed.`,
    )
  }
}

/** Whether two editions differ in nothing that is compared: a plain note, which has no body of our context, answers no question. */
function sameAnswers(one: Edition, other: Edition): boolean {
  if (one === other) return true
  const [before, after] = [one, other].map(({own}) =>
    own.filter(note => layerBodyOf(note) !== null),
  )
  return (
    one.text === other.text &&
    one.editorial === other.editorial &&
    one.questions === other.questions &&
    before!.length === after!.length &&
    before!.every((note, i) => note === after![i])
  )
}

function knowledgeOf(edition: Edition, before: KnownEdition | null): KnownEdition {
  const counts = new Map<Layer, number>()
  for (const annotation of edition.editorial) {
    const layer = layerOf(annotation)
    if (layer) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  }
  return {
    edition,
    public: publicEdition(edition),
    notes: readingNotes(edition, before?.notes),
    outline: before?.edition.text === edition.text ? before.outline : outlineOf(edition.text.doc),
    counts,
  }
}
