import type {RegisterEntry} from "@variorum/annotation"
import {nameOf} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {mentionsOf, partyTo, spellingsOf, worksInUse} from "@variorum/dispute"
import type {Comparison, Mention, PartyTo} from "@variorum/dispute"
import {nothing} from "lit"
import {html} from "./html.ts"
import type {TemplateResult} from "lit"
import {dateOfEvent} from "./chronology-words.ts"
import {asWritten} from "./as-written.ts"
import {editionLanguage} from "./edition-language.ts"
import {renderDates, renderWork} from "./entry-facts.ts"
import {entryLink} from "./entry-links.ts"
import {mentionsInWords} from "./entry-mentions.ts"
import type {EntryPage} from "./entry-party.ts"
import {renderTies} from "./entry-ties.ts"
import {holderName} from "./holder-words.ts"
import {claimsInWords, lookUpWords, moreInWords, serviceWords} from "./look-up-words.ts"
import {noteLink, placeLink} from "./look-up-links.ts"
import {yours} from "./own-in-views.ts"
import {passageContext} from "./passage-context.ts"

/** So many of each list are shown: the page of the entry has all. */
const few = 3

/** An entry at a glance, below its name. */
export function lookUpEntryContent(
  entry: RegisterEntry,
  comparisons: readonly Comparison[],
  page: EntryPage,
): TemplateResult {
  const {edition, hrefOf} = page
  const mentions = mentionsOf(edition, entry.id)
  const party = partyTo(edition, comparisons, entry.id)
  return html`
    ${entry.type === "Event" ? nothing : alsoCalled(entry, edition)}
    ${entry.type === "Work" ? renderWork(entry, mentions, page) : nothing}
    ${entry.note === undefined ? nothing : html`<p class="note" dir="auto" lang=${editionLanguage}>${entry.note}</p>`}
    ${entry.type === "Event" ? renderDates(entry.id, comparisons, page) : nothing}
    ${renderTies(entry, edition, hrefOf)} ${entry.type === "Work" ? uses(entry.id, page) : nothing}
    <p class="count small quiet">${countsInWords(entry, mentions, party)}</p>
    ${mentions.length === 0 ? nothing : firstMentions(mentions, page)} ${events(party, page)}
  `
}

/** The other names; what only this passage or that calls it stands on its page. */
function alsoCalled(entry: RegisterEntry, edition: Edition) {
  const spelled = spellingsOf(edition, entry.id).names.map(({words}) => words)
  const names = [...new Set([...spelled, ...entry.variants])].filter(name => name !== entry.name)
  if (names.length === 0) return nothing
  return html`<p class="also small">
    <span class="quiet">${lookUpWords.also}</span> ${names.map(
      (name, index) => html`${index === 0 ? "" : " · "}${asWritten(name)}`,
    )}
  </p>`
}

/** "36 mentions, from p8 to p91 · 5 claims on 2 questions"; a work and an event claim nothing. */
function countsInWords(
  {type}: RegisterEntry,
  mentions: readonly Mention[],
  {positions, unasked}: PartyTo,
): string {
  const mentioned = mentionsInWords(mentions)
  if (type === "Work" || type === "Event") return mentioned
  const ids = new Set(positions.flatMap(one => one.positions.map(({claim}) => claim)))
  const claims = claimsInWords(ids.size + unasked.length, positions.length)
  return `${mentioned.replace(/\.$/, "")} · ${claims}`
}

/** What dates a person, a group or a place has: those of the events it is part of. */
function events({events}: PartyTo, {edition, hrefOf}: EntryPage) {
  if (events.length === 0) return nothing
  const rest = events.length - few
  return html`<section>
    <h3>${lookUpWords.dates}</h3>
    <ul>
      ${events.slice(0, few).map(
        event =>
          html`<li>
            <span class="date">${dateOfEvent(event)}</span>
            ${entryLink(edition, event.event, hrefOf)}
          </li>`,
      )}
    </ul>
    ${more(rest)}
  </section>`
}

/** How the text makes use of a work, and of whose claims. */
function uses(work: string, {edition, hrefOf}: EntryPage) {
  const found = worksInUse(edition).find(one => one.work.id === work)
  if (!found) return nothing
  const claims = [...new Map(found.uses.map(use => [use.claim.id, use])).values()]
  return html`<section>
    <h3>${lookUpWords.use}</h3>
    <p>${serviceWords[found.service]}</p>
    <ul>
      ${claims.slice(0, few).map(
        ({claim, locator}) =>
          html`<li>
            ${noteLink(claim.id, claim.label, hrefOf)}${yours(claim.own)}
            <span class="small quiet"
              >${[holderName(claim.asserter), locator].filter(Boolean).join("; ")}</span
            >
          </li>`,
      )}
    </ul>
    ${more(claims.length - few)}
  </section>`
}

function firstMentions(mentions: readonly Mention[], {edition, hrefOf}: EntryPage) {
  const own = new Set(edition.own.map(nameOf))
  return html`<ul class="mentions">
      ${mentions.slice(0, few).map(({annotation, target, passage}) => {
        const {before, exact, after} = passageContext(passage, edition, 7)
        const place = target === 0 ? {annotation} : {annotation, target}
        return html`<li>
          <q lang=${editionLanguage}>${before}<mark>${exact}</mark>${after}</q>
          ${placeLink(place, passage.block, hrefOf)}${yours(own.has(annotation))}
        </li>`
      })}
    </ul>
    ${more(mentions.length - few)}`
}

function more(count: number) {
  return count > 0 ? html`<p class="more small quiet">${moreInWords(count)}</p>` : nothing
}
