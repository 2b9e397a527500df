import {nothing} from "lit"
import type {TemplateResult} from "lit"
import {ifDefined} from "lit/directives/if-defined.js"
import {layerBodyOf, listOf, wholeTargetsOf} from "@variorum/annotation"
import type {
  Answering,
  Asserter,
  Bearing,
  Citation,
  ClaimBody,
  EntityBody,
  Evidence,
  Iri,
  LayerBody,
  Quantity,
  QuotationBody,
  StanceBody,
} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {edtfInWords} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {asWritten} from "./as-written.ts"
import {editionLanguage, languageOfWords} from "./edition-language.ts"
import {entryView} from "./entry-view.ts"
import {ViewChangeEvent} from "./events.ts"
import {PassageOpenEvent, QuestionOpenEvent} from "./view-events.ts"
import {ApparatusOpenEvent} from "./note-events.ts"
import {html} from "./html.ts"
import {
  anchorTrouble,
  asserterLabel,
  basisLabel,
  certaintyLabel,
  citationLabel,
  citationTrouble,
  emendationLabel,
  evidenceLabel,
  nameIn,
  quotationForm,
  readingCertainties,
  registerTypeLabel,
  scopeLabels,
  stanceLabel,
  valueLabel,
} from "./labels.ts"
import {lookUpButton, lookUpEntry} from "./look-up-button.ts"
import {noteLine, textOf, wordsOf} from "./note-line.ts"
import {tagsOf} from "./own-kind.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"

type Part = TemplateResult | typeof nothing

/** Everything known about one note, for its open card. */
export function noteDetails(
  edition: Edition,
  notes: ReadingNotes,
  note: ReadingNote,
): TemplateResult {
  const body = layerBodyOf(note.annotation)
  const troubles = note.anchors.flatMap(anchor => anchorTrouble(anchor) ?? [])
  return html`
    ${body ? bodyDetails(edition, notes, note, body) : typedDetails(textOf(note.annotation), note.own)}
    ${aboutDetails(edition, notes, note)} ${tagDetails(note)} ${towardDetails(edition, notes, note)}
    ${troubles.map(trouble => html`<p class="trouble">${trouble}</p>`)}
  `
}

function typedDetails(text: string, own: boolean): Part {
  return text === ""
    ? nothing
    : html`<p class="said" dir="auto" lang=${languageOfWords(own)}>${text}</p>`
}

function tagDetails({annotation}: ReadingNote): Part {
  const tags = tagsOf(annotation)
  if (tags.length === 0) return nothing
  const apart = tags.map((tag, i) => html`${i === 0 ? nothing : ", "}<bdi>${tag}</bdi>`)
  return html`<dl>${row(msg`Tags`, html`${apart}`)}</dl>`
}

function bodyDetails(
  edition: Edition,
  notes: ReadingNotes,
  note: ReadingNote,
  body: LayerBody,
): TemplateResult {
  switch (body.type) {
    case "Claim":
    case "Figure":
      return claimDetails(edition, notes, note, body)
    case "Stance":
      return stanceDetails(edition, notes, note, body)
    case "Quotation":
      return quotationDetails(edition, notes, note, body)
    case "Emendation":
      return html`<p class="said">
          <bdi class="words" lang=${editionLanguage}>${wordsOf(edition, note)}</bdi> ]
          <bdi class="words">${body.reading || msg`omitted`}</bdi>
        </p>
        <dl>
          ${row(msg`Kind`, emendationLabel(body.kind))}
          ${row(msg`Certainty`, certaintyLabel(body.certainty))}
          ${row(msg`Reason`, body.reason, languageOfWords(note.own))}
        </dl>
        <button
          type="button"
          class="link"
          @click=${(event: Event) =>
            event.currentTarget!.dispatchEvent(new ApparatusOpenEvent(note.id))}
        >
          In the apparatus
        </button>`
    case "Reference":
      return html`<dl>
        ${row(msg`Refers to`, citation(edition, body))}
        ${row(msg`In the register`, body.cited && entryButton(edition, body.cited))}
        ${row(msg`Note`, body.note, languageOfWords(note.own))}
      </dl>`
    case "Entity":
      return entityDetails(edition, note, body)
    case "Event": {
      const entry = edition.register.get(body.event)
      const date =
        body.date === undefined
          ? undefined
          : `${edtfInWords(body.date)}${inferred(body.dateStatus)}`
      return html`<p class="said">${entryButton(edition, body.event)}</p>
        <dl>
          ${row(msg`Date`, date)} ${row(msg`Who`, names(edition, body.participants, "and"))}
          ${row(msg`Where`, body.place && names(edition, [body.place], "and"))}
          ${row(msg`Note`, body.note ?? entry?.note, languageOfWords(note.own))}
        </dl>`
    }
    default:
      return html`<p class="said" dir="auto" lang=${languageOfWords(note.own)}>${body.value}</p>
        <dl>
          ${row(msg`By`, note.own ? null : msg`the editors`)}
          ${row(msg`Rests on`, basisLabel(body.basis))}
        </dl>`
  }
}

function claimDetails(
  edition: Edition,
  notes: ReadingNotes,
  {own}: ReadingNote,
  body: ClaimBody,
): TemplateResult {
  return html`<p class="said" dir="auto" lang=${languageOfWords(own)}>${body.label}</p>
    <dl>
      ${row(msg`Asserted by`, asserter(edition, body.assertedBy))}
      ${row(msg`Hedge`, quoted(body.hedge))}
      ${body.answers.map(answering => answeringDetails(edition, answering))}
      ${body.quantity ? quantityDetails(edition, body.quantity) : nothing}
      ${row(msg`Source`, body.source && citation(edition, body.source))}
      ${row(msg`Reported through`, chain(edition, body.via))}
      ${row(msg`Evidence`, evidence(edition, body.evidence, body.assertedBy))}
      ${row(msg`Rests on`, links(edition, notes, body.restsOn))}
      ${row(msg`This reading is`, body.editorCertainty === "certain" ? undefined : body.editorCertainty && readingCertainties[body.editorCertainty])}
      ${row(msg`Note`, body.note, languageOfWords(own))}
    </dl>`
}

const bearings: Readonly<Record<Bearing, string>> = {
  answers: msg`Answers`,
  supports: msg`Supports an answer to`,
  against: msg`Tells against an answer to`,
  limits: msg`Limits an answer to`,
  silent: msg`Says nothing on`,
}

function answeringDetails(edition: Edition, answering: Answering): Part {
  const value = valueLabel(edition, answering)
  const scope = scopeLabels(edition, answering.scope)
  const held =
    answering.holds === false
      ? msg`denied`
      : answering.holds === "undecided"
        ? msg`left open`
        : null
  const label = edition.questions.get(answering.question)?.label ?? answering.question
  return row(
    bearings[answering.bearing],
    html`<span class="with-look-up"
        ><button
          type="button"
          class="link"
          @click=${(event: Event) =>
            event.currentTarget!.dispatchEvent(new QuestionOpenEvent(answering.question))}
        >
          ${asWritten(label)}</button
        >${lookUpButton({kind: "question", id: answering.question}, label)}</span
      >
      <button
        type="button"
        class="link"
        title="Read this question beside the text"
        @click=${(event: Event) =>
          event.currentTarget!.dispatchEvent(
            new ViewChangeEvent({kind: "read", beside: {question: answering.question}}),
          )}
      >
        Read beside
      </button>
      ${value === null ? nothing : html`<div class="value"><bdi>${value}</bdi>${held ? ` (${held})` : ""}</div>`}
      ${scope.map(part => html`<div class="scope">${part}</div>`)}`,
  )
}

function quantityDetails(edition: Edition, {value, scope}: Quantity): Part {
  return row(
    msg`Number`,
    html`${valueLabel(edition, {value})}
    ${scopeLabels(edition, scope).map(part => html`<div class="scope">${part}</div>`)}`,
  )
}

function stanceDetails(
  edition: Edition,
  notes: ReadingNotes,
  note: ReadingNote,
  body: StanceBody,
): TemplateResult {
  const lang = languageOfWords(note.own)
  return html`<p class="said" dir="auto" lang=${lang}>${body.label}</p>
    <dl>
      ${row(msg`Held by`, asserter(edition, body.heldBy))} ${row(msg`Kind`, stanceLabel(body.kind))}
      ${row(msg`Toward`, links(edition, notes, wholeTargetsOf(note.annotation)))}
      ${row(msg`Verdict`, body.verdict, lang)} ${row(msg`Hedge`, quoted(body.hedge))}
      ${body.reason ? row(msg`Reason`, body.reason, lang) : row(msg`Reason`, msg`none given`)}
      ${row(msg`Evidence`, body.evidence && evidence(edition, body.evidence, body.heldBy))}
      ${row(msg`Source`, body.source && citation(edition, body.source))}
      ${row(msg`Reported through`, chain(edition, body.via))} ${row(msg`Note`, body.note, lang)}
    </dl>`
}

function quotationDetails(
  edition: Edition,
  notes: ReadingNotes,
  {own}: ReadingNote,
  body: QuotationBody,
): TemplateResult {
  return html`<dl>
    ${row(msg`Quoted`, asserter(edition, body.speaker))} ${row(msg`Form`, quotationForm(body.form))}
    ${row(msg`Source`, body.source && citation(edition, body.source))}
    ${row(msg`Reported through`, chain(edition, body.via))}
    ${body.closed ? nothing : row(msg`Marks`, msg`the quotation mark is never closed`)}
    ${row(msg`Inside`, body.within && links(edition, notes, [body.within]))}
    ${row(msg`Note`, body.note, languageOfWords(own))}
  </dl>`
}

function entityDetails(edition: Edition, {own}: ReadingNote, body: EntityBody): TemplateResult {
  const ids = body.refersTo === undefined ? (body.oneOf ?? []) : [body.refersTo]
  return html`${
      body.refersTo === undefined && ids.length > 1
        ? html`<p class="trouble">Which of these is meant is in doubt.</p>`
        : nothing
    }
    ${ids.map(id => {
      const entry = edition.register.get(id)
      const others = entry?.variants.filter(variant => variant !== entry.name) ?? []
      return html`<p class="said">${entryButton(edition, id)}</p>
        <dl>
          ${row(msg`This is`, entry && registerTypeLabel(entry.type))}
          ${row(msg`Also`, others.length > 0 ? others.join(" · ") : null, editionLanguage)}
          ${row(msg`Possibly the same as`, names(edition, entry?.possiblySameAs, "or"))}
          ${row(msg`Not`, names(edition, entry?.notToBeConfusedWith, "and"))}
          ${row(msg`Note`, entry?.note, editionLanguage)}
        </dl>`
    })}
    <dl>${row(msg`Here`, body.note, languageOfWords(own))}</dl>`
}

/** The name of a register entry as a way to it; of what is in no register, the name alone. */
function entryButton(edition: Edition, id: Iri): TemplateResult {
  const entry = edition.register.get(id)
  if (!entry) return html`${nameIn(edition, id)}`
  return html`<span class="with-look-up"
    ><button
      type="button"
      class="link"
      title="In the register"
      @click=${(event: Event) =>
        event.currentTarget!.dispatchEvent(new ViewChangeEvent(entryView(entry)))}
    >
      ${asWritten(entry.name)}</button
    >${lookUpEntry(edition, id)}</span
  >`
}

/** What a reply or a link is about; what else it targets its layer says. */
function aboutDetails(edition: Edition, notes: ReadingNotes, {annotation}: ReadingNote): Part {
  if (layerBodyOf(annotation) !== null) return nothing
  const isLink = listOf(annotation.motivation).includes("linking")
  const targets = wholeTargetsOf(annotation).filter(id => id !== edition.text.id)
  if (targets.length === 0) return nothing
  const ids = targets.map(id => (notes.byId.has(id) ? id : gone))
  return html`<dl>${row(isLink ? msg`Links` : msg`Reply to`, links(edition, notes, ids))}</dl>`
}

const gone = msg`an annotation that is not here`

/** Stances, replies and links that target this note; of a link, the other end. */
function towardDetails(edition: Edition, notes: ReadingNotes, note: ReadingNote): Part {
  const toward = notes.toward.get(note.id) ?? []
  const of = (motivation: string) =>
    toward.filter(one => listOf(one.annotation.motivation).includes(motivation))
  const [replies, linking] = [of("replying"), of("linking")]
  const others = toward.filter(one => !replies.includes(one) && !linking.includes(one))
  const list = (found: readonly ReadingNote[]) =>
    links(
      edition,
      notes,
      found.map(({id}) => id),
    )
  if (toward.length === 0) return nothing
  return html`<dl>
    ${row(msg`Toward it`, list(others))} ${row(msg`Replies`, list(replies))}
    ${row(
      msg`Linked with`,
      linking.length === 0
        ? null
        : html`<ul>
            ${linking.map(one => html`<li>${otherEnd(edition, notes, one, note)}</li>`)}
          </ul>`,
    )}
  </dl>`
}

/** The other end of a link, and why it was made. */
function otherEnd(
  edition: Edition,
  notes: ReadingNotes,
  linking: ReadingNote,
  note: ReadingNote,
): TemplateResult {
  const ids = wholeTargetsOf(linking.annotation).filter(id => id !== note.id)
  const why = textOf(linking.annotation)
  return html`${links(
    edition,
    notes,
    ids.map(id => (notes.byId.has(id) ? id : gone)),
  )}
  ${why === "" ? nothing : html`<div class="scope" dir="auto">${why}</div>`}`
}

/** A term and what it says; nothing where there is nothing to say. */
/** `lang`: where the content is somebody’s words. */
function row(
  term: string,
  content: TemplateResult | string | null | undefined,
  lang?: string,
): Part {
  if (content === undefined || content === null || content === "") return nothing
  return html`<div>
    <dt>${term}</dt>
    <dd dir=${ifDefined(typeof content === "string" ? "auto" : undefined)} lang=${ifDefined(lang)}>
      ${content}
    </dd>
  </div>`
}

function citation(edition: Edition, cited: Citation): TemplateResult {
  const trouble = citationTrouble(edition, cited)
  const label = citationLabel(edition, cited)
  // Once is enough, and "unresolved" says more.
  const said = trouble === null ? label : label.replace(/ \(not located\)/, "")
  return html`<bdi lang=${editionLanguage}>${said}</bdi>${lookUpEntry(edition, cited.cited)}
    ${trouble === null ? nothing : html`<span class="trouble">(${trouble})</span>`}
    ${cited.hedge === undefined ? nothing : html`<bdi>“${cited.hedge}”</bdi>`}
    ${cited.note === undefined ? nothing : html`<div class="scope" dir="auto" lang=${editionLanguage}>${cited.note}</div>`}`
}

/** What is given as evidence, and ways to look up each work and claim of it. */
function evidence(edition: Edition, given: Evidence, by: Asserter): TemplateResult {
  return html`<bdi>${evidenceLabel(edition, given, by)}</bdi>${(given.items ?? []).map(
      ({claim, cited}) =>
        claim === undefined
          ? lookUpEntry(edition, cited)
          : lookUpButton({kind: "annotation", id: claim}, msg`that claim`),
    )}`
}

function chain(edition: Edition, via: readonly Citation[] | undefined): TemplateResult | undefined {
  if (via === undefined || via.length === 0) return undefined
  return html`<ol>
    ${via.map(hop => html`<li>${citation(edition, hop)}</li>`)}
  </ol>`
}

function links(
  edition: Edition,
  notes: ReadingNotes,
  ids: readonly Iri[] | undefined,
): TemplateResult | undefined {
  if (ids === undefined || ids.length === 0) return undefined
  return html`<ul>
    ${ids.map(id => {
      const note = notes.byId.get(id)
      return html`<li>${note ? link(edition, note) : nameIn(edition, id)}</li>`
    })}
  </ul>`
}

function link(edition: Edition, note: ReadingNote): TemplateResult {
  const line = noteLine(edition, note)
  return html`<span class="with-look-up"
    ><button
      type="button"
      class="link"
      @click=${(event: Event) => event.currentTarget!.dispatchEvent(new PassageOpenEvent(note.id))}
    >
      ${note.look.singular}: <bdi>${line}</bdi></button
    >${lookUpButton({kind: "annotation", id: note.id}, `${note.look.singular}: ${line}`)}</span
  >`
}

function names(
  edition: Edition,
  ids: readonly Iri[] | undefined,
  last: "and" | "or",
): TemplateResult | undefined {
  if (ids === undefined || ids.length === 0) return undefined
  return html`${ids.map((id, index) => {
    const before = index === 0 ? "" : index === ids.length - 1 ? ` ${last} ` : ", "
    return html`${before}<bdi>${nameIn(edition, id)}</bdi>${lookUpEntry(edition, id)}`
  })}`
}

/** Who asserts or holds it, each of the registers with a way to look it up. */
function asserter(edition: Edition, who: Asserter): TemplateResult | undefined {
  const {agents = [], label, mode} = who
  if (label === undefined && mode !== "notStated" && agents.length > 0) {
    return names(edition, agents, mode === "oneOf" ? "or" : "and")
  }
  return html`<bdi>${asserterLabel(edition, who)}</bdi
    >${agents.map(id => lookUpEntry(edition, id))}`
}

function quoted(words: string | undefined): string | undefined {
  return words === undefined ? undefined : msg`“${words}”`
}

function inferred(status: "stated" | "inferred" | undefined): string {
  return status === "inferred" ? msg`, inferred` : ""
}
