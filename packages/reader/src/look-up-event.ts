import type {LookUpSubject} from "./look-up-subject.ts"

/** Someone wants to know of something without leaving the line; the panel opens near where this comes from. */
export class LookUpEvent extends Event {
  static readonly type = "variorum-look-up"
  readonly subject: LookUpSubject

  constructor(subject: LookUpSubject) {
    super(LookUpEvent.type, {bubbles: true, composed: true})
    this.subject = subject
  }
}

declare global {
  interface HTMLElementEventMap {
    [LookUpEvent.type]: LookUpEvent
  }
}
