import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {languageOfWords} from "./edition-language.ts"
import {html} from "./html.ts"
import {noteLine} from "./note-line.ts"
import type {ReadingNote} from "./reading-notes.ts"

/** The one line of a closed row of several notes. */
export function severalLine(edition: Edition, all: readonly ReadingNote[]) {
  const looks = [...new Set(all.map(note => note.look))].slice(0, 3)
  return html`<span class="glyphs" aria-hidden="true"
      >${looks.map(({glyph, slug}) => html`<span class="hue-${slug}">${glyph}</span>`)}</span
    >
    <span class="unseen">${all.length} notes: </span
    ><span class="label" dir="auto" lang=${languageOfWords(all[0]!.own)}
      >${noteLine(edition, all[0]!)}</span
    >
    <span class="count" aria-hidden="true">+${all.length - 1}</span>`
}

/** What stands between an open card and the others of its row, which it opens and closes. */
export function alsoHere(count: number, below: boolean, sameWords: boolean): string {
  if (below)
    return sameWords ? msg`Also on these words: ${count}` : msg`Also on this line: ${count}`
  return sameWords ? msg`${count} notes on these words` : msg`${count} notes on this line`
}
