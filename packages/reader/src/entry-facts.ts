import type {Iri, WorkEntry} from "@variorum/annotation"
import {chronologyOf, dateQuestionsOn} from "@variorum/dispute"
import type {Comparison, Mention} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {nothing} from "lit"
import {datesInWords, datingInWords} from "./chronology-words.ts"
import {dateQuestionLinks} from "./date-question-links.ts"
import {editionLanguage} from "./edition-language.ts"
import {entryLinks} from "./entry-links.ts"
import type {EntryPage} from "./entry-party.ts"
import {html} from "./html.ts"
import {capitalized} from "./position-words.ts"
import {viewLink} from "./view-link.ts"
import {citationOfWork} from "./work-citation.ts"

/** When it was, who was there, and how the dates that the text gives agree. */
export function renderDates(
  event: Iri,
  comparisons: readonly Comparison[],
  {edition, hrefOf}: EntryPage,
) {
  const {dated, undated} = chronologyOf(edition)
  const found = [...dated, ...undated].find(one => one.event === event)
  if (!found) return nothing
  const unique = (ids: readonly Iri[]) => [...new Set(ids)]
  const who = unique(found.tellings.flatMap(({participants}) => participants))
  const where = unique(found.tellings.flatMap(({place}) => place ?? []))
  const sentence = datesInWords(found)
  const questions = dateQuestionsOn(edition, comparisons, found)
  const notes = unique(found.tellings.flatMap(({note}) => note ?? []))
  return html`<dl class="facts ${found.agree}">
    <div>
      <dt>When</dt>
      <dd>
        ${
          found.datings.length === 0
            ? msg`The text gives no date.`
            : html`${found.datings
                .slice(0, sentence !== null && found.agree !== "precision" ? undefined : 1)
                .map(dating => html`<span class="dating">${datingInWords(dating)}</span> `)}
              ${viewLink({kind: "chronology"}, msg`In the chronology`, hrefOf)}`
        }
        ${sentence === null ? nothing : html`<p class="agree small">${sentence}</p>`}
      </dd>
    </div>
    ${fact(msg`Its words answer`, questions.length === 0 ? null : dateQuestionLinks(questions, hrefOf))}
    ${fact(msg`Who`, who.length === 0 ? null : entryLinks(edition, who, hrefOf, "and"))}
    ${fact(msg`Where`, where.length === 0 ? null : entryLinks(edition, where, hrefOf, "and"))}
    ${fact(msg`Editors’ notes`, notes.length === 0 ? null : notes.map(note => html`<p lang=${editionLanguage}>${note}</p>`))}
  </dl>`
}

/** The citation of a work, who wrote it, where it is listed, and whether it is cited. */
export function renderWork(
  work: WorkEntry,
  mentions: readonly Mention[],
  {edition, hrefOf}: EntryPage,
) {
  const listed = work.blocks.map(
    (block, index) =>
      html`${index > 0 ? ", " : ""}${viewLink({kind: "read", place: {block}}, block, hrefOf)}`,
  )
  return html`<p class="citation" lang=${editionLanguage}>
      ${citationOfWork(work.csl).map(({text, title}) => (title ? html`<cite>${text}</cite>` : text))}
    </p>
    <dl class="facts">
      ${fact(
        msg`By`,
        work.authors.length === 0 ? null : entryLinks(edition, work.authors, hrefOf, "and"),
      )}
      ${fact(msg`Bibliography`, listed.length === 0 ? msg`Not listed there.` : listed)}
      ${fact(msg`Cited`, citedInWords(mentions))}
    </dl>`
}

function fact(term: string, content: unknown) {
  return content === null
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`
}

/** Whether the text itself makes use of a work, or only names or lists it. */
function citedInWords(mentions: readonly Mention[]): string {
  const inText = mentions.filter(({listed}) => !listed)
  const cited = inText.filter(({manner}) => manner === "cited")
  const certain = cited.filter(({candidates}) => candidates.length === 0)
  const times = (count: number) => plural(count, msg`once`, msg`${count} times`)
  if (certain.length === cited.length && cited.length > 0)
    return msg`${capitalized(times(cited.length))} in the text.`
  if (cited.length > 0) {
    return certain.length === 0
      ? msg`Never for certain; ${times(cited.length)} this or another work is meant.`
      : msg`${capitalized(times(certain.length))} in the text; ${times(cited.length - certain.length)} more this or another work is meant.`
  }
  return inText.length > 0
    ? msg`Never cited: the text only names it.`
    : mentions.length > 0
      ? msg`Never cited: it stands in the bibliography only.`
      : msg`Never cited.`
}
