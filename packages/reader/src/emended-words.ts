import {Decoration} from "prosemirror-view"
import type {CanonicalText} from "@variorum/document"
import {msg} from "@variorum/words"
import type {ShownText} from "./shown-text.ts"

/** Marks the words that the transcription has otherwise, with a hint of how; where it has more, a caret. */
export function emendedWords(
  {canonical, departures}: ShownText,
  base: CanonicalText,
): Decoration[] {
  return departures.map(({base: span, at}) => {
    const title = msg`Transcribed: “${base.slice(span)}”`
    return at.from < at.to
      ? Decoration.inline(canonical.toPos(at.from), canonical.toPos(at.to), {
          class: "emended",
          title,
        })
      : Decoration.widget(canonical.toPos(at.from), () => caret(title), {
          ignoreSelection: true,
          marks: [],
          key: msg`left out ${span.from}`,
        })
  })
}

function caret(title: string): HTMLElement {
  const element = document.createElement("span")
  element.className = "left-out"
  element.title = title
  return element
}
