import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import type {PrintContent} from "./print-content.ts"

/** Someone asks for the very words of an annotation, by its `canonical` (else `id`). */
export class PassageOpenEvent extends Event {
  static readonly type = "variorum-passage-open"
  readonly annotation: Iri

  constructor(annotation: Iri) {
    super(PassageOpenEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Someone asks for a question's view, by the question's id. */
export class QuestionOpenEvent extends Event {
  static readonly type = "variorum-question-open"
  readonly question: Iri

  constructor(question: Iri) {
    super(QuestionOpenEvent.type, {bubbles: true, composed: true})
    this.question = question
  }
}

/** Where the text has what is looked for, UTF-16 into the canonical text, in order. */
export class SearchHitsEvent extends Event {
  static readonly type = "variorum-search-hits"
  readonly hits: readonly Span[]

  constructor(hits: readonly Span[]) {
    super(SearchHitsEvent.type, {bubbles: true, composed: true})
    this.hits = hits
  }
}

/**
 * Someone wants an edition on paper. A page that can set it in pages opens a window for it and calls `preventDefault`;
 * `content` makes what goes there, which takes a moment.
 */
export class PrintEvent extends Event {
  static readonly type = "variorum-print"
  readonly content: () => PrintContent

  constructor(content: () => PrintContent) {
    super(PrintEvent.type, {bubbles: true, composed: true, cancelable: true})
    this.content = content
  }
}

declare global {
  interface HTMLElementEventMap {
    [PassageOpenEvent.type]: PassageOpenEvent
    [QuestionOpenEvent.type]: QuestionOpenEvent
    [SearchHitsEvent.type]: SearchHitsEvent
    [PrintEvent.type]: PrintEvent
  }
}
