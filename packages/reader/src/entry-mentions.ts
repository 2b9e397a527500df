import {nameOf} from "@variorum/annotation"
import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Mention} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {nothing} from "lit"
import type {TemplateResult} from "lit"
import {editionLanguage} from "./edition-language.ts"
import {countInWords} from "./dispute-look.ts"
import {entryLinks} from "./entry-links.ts"
import {html, sentence} from "./html.ts"
import {isCapitals, sectionsOf} from "./outline.ts"
import {yours} from "./own-in-views.ts"
import {passageContext} from "./passage-context.ts"
import {readBeside} from "./read-both.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** More than this are shown only when asked for, and on paper. */
export const manyMentions = 24

/** Words longer than this have no line of context: they are their own. */
const longWords = 48

/** "36 mentions, from p8 to p91; 2 in doubt" */
export function mentionsInWords(mentions: readonly Mention[]): string {
  const [first, last] = [mentions[0]?.passage.block, mentions.at(-1)?.passage.block]
  if (first === undefined) return msg`Not mentioned in the text.`
  const doubtful = mentions.filter(({candidates}) => candidates.length > 0).length
  const count = countInWords(mentions.length, "mention")
  const words =
    first === last ? msg`${count}, in ${first}` : msg`${count}, from ${first} to ${last!}`
  return doubtful > 0 ? msg`${words}; ${doubtful} in doubt` : words
}

/** Every mention as a line of the text around it, under the heading it stands under. */
export function renderMentions(
  mentions: readonly Mention[],
  edition: Edition,
  entry: Iri,
  hrefOf: HrefOf | null,
  all: boolean,
): readonly TemplateResult[] {
  const sections = sectionsOf(edition.text.doc)
  const groups: {heading: string; mentions: Mention[]}[] = []
  for (const mention of mentions) {
    const heading = sections.get(mention.passage.block) ?? ""
    const last = groups.at(-1)
    if (last?.heading === heading) last.mentions.push(mention)
    else groups.push({heading, mentions: [mention]})
  }
  const folded = new Set(all ? [] : mentions.slice(manyMentions))
  return groups.map(group => {
    const isFolded = group.mentions.every(mention => folded.has(mention))
    return html`<section class="group ${isFolded ? "folded" : ""}">
      ${group.heading === "" ? nothing : html`<h3 lang=${editionLanguage} class=${isCapitals(group.heading) ? "capitals" : ""}>${group.heading}</h3>`}
      <ul class="mentions">
        ${group.mentions.map(
          mention =>
            html`<li class=${folded.has(mention) ? "folded" : ""}>
              ${renderMention(mention, edition, entry, hrefOf)}
            </li>`,
        )}
      </ul>
    </section>`
  })
}

function renderMention(mention: Mention, edition: Edition, entry: Iri, hrefOf: HrefOf | null) {
  const {annotation, target, passage, locator, manner, note, candidates} = mention
  const isLong = passage.exact.length > longWords
  const {before, exact, after} = passageContext(passage, edition, isLong ? 6 : 14)
  const place = target === 0 ? {annotation} : {annotation, target}
  const isOwn = edition.own.some(note => nameOf(note) === annotation)
  const others = candidates.filter(id => id !== entry)
  return html`${viewLink(
      {kind: "read", place},
      html`<span lang=${editionLanguage} class="line ${isLong ? "long" : ""}"
        ><span class="block">${passage.block}</span>
        <span class="before"><span>${before}</span></span
        ><span class="words"><mark>${exact}</mark>${after}</span></span
      >`,
      hrefOf,
    )}${yours(isOwn)}<span class="aside small">${readBeside(place, passage.block, hrefOf)}</span> ${
      manner === "cited" && locator !== null
        ? html`<p class="beside small quiet">cites ${locator}</p>`
        : nothing
    }
    ${
      others.length === 0
        ? nothing
        : html`<p class="beside small">
            ${sentence`<span class="trouble">In doubt</span>: this, or
            ${entryLinks(edition, others, hrefOf, "or")}.`}
            ${note === null ? nothing : html`<span class="quiet">${note}</span>`}
          </p>`
    }`
}
