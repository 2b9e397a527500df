import {nothing} from "lit"
import type {TemplateResult} from "lit"
import {scopeParts} from "@variorum/annotation"
import type {Question, RegisterEntry, ScopePart} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {textLabel} from "@variorum/dispute"
import {msg} from "@variorum/words"
import "./annotation-picker.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {folded} from "./folded.ts"
import {html} from "./html.ts"
import {isPosition} from "./is-position.ts"
import {certaintyLabel, emendationKinds, quotationForm, stanceKinds} from "./labels.ts"
import {hasChoices} from "./typed-bodies.ts"
import {entriesOf, myself} from "./typed-fields.ts"
import {typedKinds} from "./written.ts"
import type {NoteFields, TypedKind} from "./written.ts"

/** What can be chosen from: values, or values with the words for them. */
type Choices = readonly (string | readonly [value: string, words: string])[]

/** What the text of each kind is. */
export const textLabels: Readonly<Record<TypedKind, string>> = {
  claim: msg`The claim in one sentence`,
  figure: msg`What the figure says, in one sentence`,
  quotation: msg`Remark`,
  stance: msg`The stance in one sentence`,
  question: msg`Your question`,
  emendation: msg`Reason`,
}

const kindNames: Readonly<Record<TypedKind, string>> = {
  claim: msg`Claim`,
  figure: msg`Figure`,
  quotation: msg`Quotation`,
  stance: msg`Stance`,
  question: msg`Question`,
  emendation: msg`Emendation`,
}

/** The choice of the kind. */
export function kindField(kind: TypedKind | null): TemplateResult {
  const kinds = typedKinds.map(one => [one, kindNames[one]] as const)
  return select("kind", msg`Kind`, [["", msg`Note`], ...kinds], kind ?? "")
}

/** What a kind asks beside its text. */
export function kindFields(kind: TypedKind, fields: NoteFields, known: KnownEdition) {
  const {edition} = known
  switch (kind) {
    case "claim":
    case "figure":
      return claimFields(kind, fields, edition)
    case "quotation":
      return html`${select(
        "form",
        msg`Form`,
        (["direct", "reported", "scareQuotes", "term", "title"] as const).map(form => [
          form,
          quotationForm(form),
        ]),
        fields["form"] ?? "",
      )}
      ${offered("by", msg`Who is quoted`, fields, agentsOf(edition))} ${citation(fields, edition)}
      ${select(
        "open",
        msg`Quotation mark`,
        [
          ["", msg`closed`],
          ["open", msg`never closed`],
        ],
        fields["open"] ?? "",
      )}`
    case "stance":
      return html`<annotation-picker
          name="toward"
          label=${msg`Toward which claims or stances`}
          .known=${known}
          .accepts=${isPosition}
          .value=${fields["toward"] ?? ""}
        ></annotation-picker>
        ${select("stance", msg`The holder`, Object.entries(stanceKinds), fields["stance"] ?? "")}
        ${offered("by", msg`Held by`, {by: myself, ...fields}, agentsOf(edition))}
        ${input("verdict", msg`Verdict, in a word or two`, fields)}
        ${input("reason", msg`Reason given`, fields)}`
    case "emendation":
      return html`${input("reading", msg`Read instead; empty to leave the words out`, fields)}
      ${select("slip", msg`What is emended`, Object.entries(emendationKinds), fields["slip"] ?? "")}
      ${select(
        "certainty",
        msg`Certainty`,
        certainties.map(one => [one, certaintyLabel(one)] as const),
        fields["certainty"] ?? "probable",
      )}`
    case "question":
      return nothing
  }
}

function claimFields(kind: "claim" | "figure", fields: NoteFields, edition: Edition) {
  const questions = [...edition.questions.values()].filter(
    one => (one.kind === "figure") === (kind === "figure"),
  )
  const wanted = folded(fields["question"]?.trim() ?? "")
  const asked = questions.find(({label}) => folded(label) === wanted) ?? null
  const parts = asked ? asked.scopeParts : kind === "figure" ? scopeParts : []
  return html`${kind === "figure" ? input("number", msg`Number`, fields, msg`3000, 200–400, at least 20`) : nothing}
  ${offered("by", msg`Asserted by`, fields, agentsOf(edition), msg`Empty where nobody is named; several with ;`)}
  ${input("hedge", msg`Hedge, in their words`, fields)}
  ${offered(
    "question",
    msg`Question that it meets`,
    fields,
    questions.map(({label}) => label),
  )}
  ${asked ? answerFields(kind, asked, fields) : nothing}
  ${parts.map(part => scopeField(part, fields, edition))} ${citation(fields, edition)}`
}

const certainties = ["certain", "probable", "conjecture"] as const

const bearings: Choices = [
  ["answers", msg`answers it`],
  ["supports", msg`supports an answer`],
  ["against", msg`tells against an answer`],
  ["limits", msg`limits an answer`],
  ["silent", msg`says nothing on it`],
]

function answerFields(kind: "claim" | "figure", asked: Question, fields: NoteFields) {
  const bearing = fields["bearing"] || "answers"
  const answers = asked.answers.map(({label}) => label)
  return html`${select("bearing", msg`The claim`, bearings, bearing)}
  ${
    bearing === "silent" || kind === "figure" || !hasChoices(asked)
      ? nothing
      : asked.kind === "date"
        ? input("date", msg`Date`, fields, "1923, 1923-05, 1923/1925")
        : select("answer", msg`Answer`, [["", msg`Choose`], ...answers], fields["answer"] ?? "")
  }
  ${
    bearing === "answers"
      ? select(
          "holds",
          msg`Held to be`,
          [
            ["", msg`true`],
            ["denied", msg`false`],
            ["undecided", msg`undecided`],
          ],
          fields["holds"] ?? "",
        )
      : nothing
  }`
}

const partLabels: Readonly<Record<ScopePart, string>> = {
  of: msg`Of what`,
  place: msg`Place`,
  time: msg`Time`,
  population: msg`Who is counted`,
  unit: msg`Unit`,
}

function scopeField(part: ScopePart, fields: NoteFields, edition: Edition) {
  switch (part) {
    case "time":
      return input(part, partLabels[part], fields, "1923, 1923-05, 1923/1925")
    case "place":
      return offered(part, partLabels[part], fields, namesOf(entriesOf(edition, ["Place"])))
    case "of":
      return offered(
        part,
        partLabels[part],
        fields,
        namesOf(entriesOf(edition, ["Group", "Event", "Work", "Person", "Place"])),
      )
    default:
      return offered(part, partLabels[part], fields, termsUsed(edition, part))
  }
}

function citation(fields: NoteFields, edition: Edition) {
  const works = namesOf(entriesOf(edition, ["Work"]))
  return html`${offered("work", msg`Work where it stands`, fields, works)}
  ${input("page", msg`Page`, fields)}`
}

function agentsOf(edition: Edition): readonly string[] {
  return [myself, textLabel, ...namesOf(entriesOf(edition, ["Person", "Group"]))]
}

function namesOf(entries: readonly RegisterEntry[]): readonly string[] {
  return [...new Set(entries.map(({name}) => name))]
}

/** The words that claims use so far for a part of scope: they are compared letter for letter. */
function termsUsed({annotations}: Edition, part: ScopePart): readonly string[] {
  const found = new Set<string>()
  const pattern = new RegExp(`"${part}":\\{[^}]*?"value":"((?:[^"\\\\]|\\\\.)*)"`, "g")
  for (const {body} of annotations.values()) {
    for (const [, term] of JSON.stringify(body ?? null).matchAll(pattern)) {
      found.add(JSON.parse(`"${term!}"`) as string)
    }
  }
  return [...found].sort((a, b) => a.localeCompare(b, "en"))
}

function input(name: string, label: string, fields: NoteFields, hint = ""): TemplateResult {
  return html`<label
    >${label}
    <input
      name=${name}
      maxlength="1000"
      autocomplete="off"
      placeholder=${hint}
      dir="auto"
      .value=${fields[name] ?? ""}
    />
  </label>`
}

/** A field that offers what is known while something is typed. */
function offered(
  name: string,
  label: string,
  fields: NoteFields,
  choices: readonly string[],
  hint = "",
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      list="known-${name}"
      maxlength="1000"
      autocomplete="off"
      placeholder=${hint}
      dir="auto"
      .value=${fields[name] ?? ""}
    />
    <datalist id="known-${name}">
      ${choices.map(choice => html`<option value=${choice}></option>`)}
    </datalist>
  </div>`
}

function select(name: string, label: string, choices: Choices, chosen: string): TemplateResult {
  return html`<label
    >${label}
    <select name=${name}>
      ${choices.map(choice => {
        const [value, words] = typeof choice === "string" ? [choice, choice] : choice
        return html`<option value=${value} ?selected=${value === chosen}>${words}</option>`
      })}
    </select>
  </label>`
}
