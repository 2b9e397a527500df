import {css, nothing} from "lit"
import type {TemplateResult} from "lit"
import type {Comparison} from "@variorum/dispute"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {PageCredits} from "./credits.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {Keeper, KeeperState} from "./keeper.ts"
import {canHideOwn, ownInViews, withoutOwn} from "./own-in-views.ts"
import "./own-toggle.ts"
import type {FindExpression} from "./find-expression.ts"
import type {SearchHitsEvent} from "./view-events.ts"
import {html} from "./html.ts"
import type {RepairDesk} from "./repair-desk.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

type Shown = TemplateResult | typeof nothing

/** What the views that take the place of the text are made of. */
export interface PanelParts {
  readonly view: View
  readonly known: KnownEdition
  readonly comparisons: readonly Comparison[]
  /** Whether all files of the edition are read. */
  readonly complete: boolean
  /** Shown until they are, or that one could not be opened. */
  readonly waiting: Shown
  readonly keeping: KeeperState | null
  readonly mover: NonNullable<Keeper["mover"]> | null
  readonly notebook: NonNullable<Keeper["notebook"]> | null
  readonly repair: RepairDesk | null
  readonly hrefOf: HrefOf | null
  readonly credits: PageCredits | null
  readonly now: () => Date
  readonly findExpression: FindExpression | null
  /** Is told where the text has what is looked for. */
  readonly found: (hits: readonly Span[]) => void
  /** Draws the view anew. */
  readonly again: () => void
  /** Is told of a view’s code, which comes when it is first asked for. */
  readonly load: (code: Promise<unknown>) => void
}

/** How much room they have, for the frame of the reader; comes with them. */
export const panelStyle = css`
  .panel:is(
    .disputes,
    .question,
    .registers,
    .chronology,
    .historians,
    .contradictions,
    .evidence,
    .search,
    .about
  ) {
    max-width: 80rem;
    margin: 0 auto;
    padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem;
  }

  .panel:is(.repair, .moving, .trash, .history, .conflicts) > .back {
    max-width: 46rem;
    margin: 0 auto -0.75rem;
    padding: 1.5rem 1rem 0;
  }
  .back {
    margin: 0 0 1rem;
  }
  .back .view {
    border: 0;
    background: none;
    color: var(--edition-accent);
    text-underline-offset: 0.18em;
  }
  @media print {
    .back {
      display: none !important;
    }
  }
`

/** Whether the reader's own are hidden; kept from view to view, as long as the page stands. */
let ownHidden = false

/** A view other than the text; where the reader's own notes stand in it, with the toggle that hides them. */
export function panelView(parts: PanelParts): Shown {
  const {known, view} = parts
  const count = canHideOwn(view) ? ownInViews(known.edition, view) : 0
  if (count === 0) return viewOf(parts)
  const toggle = html`<own-toggle
    .count=${count}
    .shown=${!ownHidden}
    .change=${(shown: boolean) => {
      ownHidden = !shown
      parts.again()
    }}
  ></own-toggle>`
  // One template for both, so that the toggle stays, and the focus on it.
  return html`${toggle}${viewOf(ownHidden ? bare(parts) : parts)}`
}

function bare(parts: PanelParts): PanelParts {
  const {edition, comparisons} = withoutOwn(parts.known.edition)
  return {...parts, known: {...parts.known, edition}, comparisons}
}

function viewOf(parts: PanelParts): Shown {
  const {view, known, comparisons, hrefOf, load} = parts
  switch (view.kind) {
    case "disputes":
      load(import("./edition-dispute-list.ts"))
      return html`<edition-dispute-list
        .comparisons=${comparisons}
        .edition=${known.edition}
        .hrefOf=${hrefOf}
      ></edition-dispute-list>`
    case "question":
      return question(parts, view.id)
    case "repair":
      return html`${back(hrefOf)}
        <edition-repair
          .edition=${known.edition}
          .notes=${known.notes}
          .hrefOf=${hrefOf}
          .left=${parts.repair?.left ?? new Set()}
          .failure=${parts.repair?.failure ?? null}
          .focused=${parts.repair?.focus ?? null}
        ></edition-repair>`
    case "moving":
      load(import("./edition-moving.ts"))
      return html`${back(hrefOf)}
        <edition-moving
          .edition=${known.edition}
          .mover=${parts.mover}
          .keeping=${parts.keeping}
        ></edition-moving>`
    case "trash":
      load(import("./edition-trash.ts"))
      return html`${back(hrefOf)}
        <edition-trash
          .edition=${known.edition}
          .notebook=${parts.notebook}
          .hrefOf=${hrefOf}
        ></edition-trash>`
    case "history":
      load(import("./edition-history.ts"))
      return html`${back(hrefOf)}
        <edition-history
          .note=${view.note}
          .edition=${known.edition}
          .notebook=${parts.notebook}
          .hrefOf=${hrefOf}
        ></edition-history>`
    case "conflicts":
      load(import("./edition-conflicts.ts"))
      return html`${back(hrefOf)}
        <edition-conflicts
          .edition=${known.edition}
          .notebook=${parts.notebook}
          .hrefOf=${hrefOf}
        ></edition-conflicts>`
    case "historians":
      return historians(parts, view)
    case "contradictions":
      load(import("./edition-contradictions.ts"))
      return html`<edition-contradictions
        .edition=${known.edition}
        .comparisons=${comparisons}
        .hrefOf=${hrefOf}
      ></edition-contradictions>`
    case "evidence":
      load(import("./edition-evidence.ts"))
      return html`<edition-evidence .edition=${known.edition} .hrefOf=${hrefOf}></edition-evidence>`
    case "about":
      if (!parts.complete) return parts.waiting
      load(import("./edition-about.ts"))
      return html`<edition-about
        .edition=${known.edition}
        .credits=${parts.credits}
        .hrefOf=${hrefOf}
        .now=${parts.now}
      ></edition-about>`
    case "registers":
      return parts.complete ? register(parts, view) : parts.waiting
    case "search":
      load(import("./edition-search.ts"))
      return html`<edition-search
        .request=${view.request}
        .edition=${known.edition}
        .notes=${known.notes}
        .complete=${parts.complete}
        .findExpression=${parts.findExpression}
        .hrefOf=${hrefOf}
        @variorum-search-hits=${(event: SearchHitsEvent) => parts.found(event.hits)}
      ></edition-search>`
    case "chronology":
      if (!parts.complete) return parts.waiting
      load(import("./edition-chronology.ts"))
      return html`<edition-chronology
        .edition=${known.edition}
        .comparisons=${comparisons}
        .hrefOf=${hrefOf}
      ></edition-chronology>`
    default:
      load(import("./edition-own-notes.ts"))
      return html`<edition-own-notes
        .edition=${known.edition}
        .notes=${known.notes}
        .hrefOf=${hrefOf}
        .keeping=${parts.keeping}
        .notebook=${parts.notebook}
      ></edition-own-notes>`
  }
}

function back(hrefOf: HrefOf | null): Shown {
  return html`<p class="back">${viewLink({kind: "notes"}, msg`← My notes`, hrefOf)}</p>`
}

function question({known, comparisons, complete, hrefOf, load}: PanelParts, id: string): Shown {
  load(import("./edition-question.ts"))
  const comparison = comparisons.find(({question}) => question.id === id)
  return html`<p class="back">${viewLink({kind: "disputes"}, msg`← All questions`, hrefOf)}</p>
    ${
      comparison
        ? html`<edition-question
            .comparison=${comparison}
            .edition=${known.edition}
            .hrefOf=${hrefOf}
          ></edition-question>`
        : complete
          ? html`<p>This edition has no question of this name.</p>`
          : nothing
    }`
}

function historians(parts: PanelParts, {person, beside}: View & {kind: "historians"}): Shown {
  const {known, comparisons, hrefOf, load} = parts
  if (person === null) {
    load(import("./edition-historians.ts"))
    return html`<edition-historians
      .edition=${known.edition}
      .comparisons=${comparisons}
      .hrefOf=${hrefOf}
    ></edition-historians>`
  }
  load(import("./edition-historian.ts"))
  return html`<edition-historian
    .person=${person}
    .beside=${beside}
    .edition=${known.edition}
    .comparisons=${comparisons}
    .hrefOf=${hrefOf}
  ></edition-historian>`
}

function register(parts: PanelParts, {register, entry: id}: View & {kind: "registers"}): Shown {
  const {known, comparisons, hrefOf, load} = parts
  if (id === null) {
    load(import("./edition-register.ts"))
    return html`<edition-register
      .register=${register}
      .edition=${known.edition}
      .hrefOf=${hrefOf}
    ></edition-register>`
  }
  const entry = known.edition.register.get(id)
  if (!entry) return html`<p>No register has this entry.</p>`
  load(import("./edition-register-entry.ts"))
  return html`<edition-register-entry
    .entry=${entry}
    .edition=${known.edition}
    .comparisons=${comparisons}
    .hrefOf=${hrefOf}
  ></edition-register-entry>`
}
