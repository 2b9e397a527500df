import {layerBodyOf, layerMotivations, scopeParts, wholeTargetsOf} from "@variorum/annotation"
import type {
  Annotation,
  Answering,
  Bearing,
  ClaimBody,
  EmendationBody,
  LayerBody,
  Quantity,
  Question,
  QuotationBody,
  StanceBody,
  Value,
} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {edtfProblem} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {claimAnswers} from "./claim-answers.ts"
import {nameIn} from "./labels.ts"
import {
  asserterFrom,
  asserterIn,
  citationFrom,
  myself,
  numberAsTyped,
  numberFrom,
  questionNamed,
  scopeFields,
  scopeFrom,
} from "./typed-fields.ts"
import {listed} from "./written.ts"
import type {NoteFields, TypedKind, Written} from "./written.ts"

/** What a body is made from. */
export interface BodySource {
  readonly written: Written
  readonly edition: Edition
  /** The words that it is about. */
  readonly quote: string
  /** What it was before; what the form does not show of it stays. */
  readonly old: LayerBody | null
}

const layerOfKind = {
  claim: "Claim",
  figure: "Figure",
  quotation: "Quotation",
  stance: "Stance",
  emendation: "Emendation",
} as const

export function motivationOfKind(kind: TypedKind): string {
  return kind === "question" ? "questioning" : layerMotivations[layerOfKind[kind]]
}

/** The body of a kind. Throws an Error with a message for the reader where something is missing or wrong. */
export function typedBody(kind: Exclude<TypedKind, "question">, source: BodySource): LayerBody {
  const old = isLike(source.old, layerOfKind[kind]) ? source.old : null
  switch (kind) {
    case "claim":
    case "figure":
      return claimBody(kind, {...source, old})
    case "quotation":
      return quotationBody({...source, old})
    case "stance":
      return stanceBody({...source, old})
    case "emendation":
      return emendationBody({...source, old})
  }
}

/** A claim that becomes a figure, or the other way, keeps what its form does not show. */
function isLike(old: LayerBody | null, layer: LayerBody["type"]): boolean {
  const claims: readonly unknown[] = ["Claim", "Figure"]
  return old?.type === layer || (claims.includes(old?.type) && claims.includes(layer))
}

/** The fields of the form of a typed note, `text` its text; null for what the form does not know. */
export function typedWritten(annotation: Annotation, edition: Edition): Written | null {
  const body = layerBodyOf(annotation)
  switch (body?.type) {
    case "Claim":
    case "Figure":
      return {text: body.label, fields: claimFields(body, edition)}
    case "Quotation":
      return {
        text: body.note ?? "",
        fields: {
          kind: "quotation",
          form: body.form,
          by: asserterIn(body.speaker, edition),
          open: body.closed ? "" : "open",
          ...citationFields(body, edition),
        },
      }
    case "Stance":
      return {
        text: body.label,
        fields: {
          kind: "stance",
          stance: body.kind,
          by: asserterIn(body.heldBy, edition),
          verdict: body.verdict ?? "",
          reason: body.reason ?? "",
          toward: wholeTargetsOf(annotation).join("\n"),
        },
      }
    case "Emendation":
      return {
        text: body.reason,
        fields: {
          kind: "emendation",
          reading: body.reading,
          slip: body.kind,
          certainty: body.certainty,
        },
      }
    default:
      return null
  }
}

function needed(text: string, missing: string): string {
  if (text !== "") return text
  throw new Error(missing)
}

/** With these keys set, those that are undefined taken out. */
function withKeys<T extends object>(old: T | null, keys: Loose<T>): T {
  return Object.fromEntries(
    Object.entries({...old, ...keys}).filter(([, value]) => value !== undefined),
  ) as T
}

/** What a select gives is one of its values, and what is undefined is left out. */
type Loose<T> = {readonly [K in keyof T]?: T[K] | string | undefined}

function claimBody(
  kind: "claim" | "figure",
  {written: {text, fields}, edition, quote, old}: BodySource,
): ClaimBody {
  const before = old as ClaimBody | null
  const was = before ? claimFields(before, edition) : {}
  const same = (...keys: readonly string[]) =>
    before !== null && keys.every(key => (fields[key] ?? "") === (was[key] ?? ""))
  const question = questionNamed(fields["question"] ?? "", edition)
  const {shown, before: earlier, after} = claimAnswers(before, edition)
  const isSame = shown !== null && question?.id === shown.question
  const quantity =
    kind === "figure" && !question ? quantityFrom(fields, edition, quote, before) : undefined
  const answer = question && answeringFrom(kind, question, isSame ? shown : null)
  return withKeys<ClaimBody>(before, {
    type: layerOfKind[kind],
    label: needed(
      text,
      msg`There is nothing to save yet: write the claim in one sentence, or cancel.`,
    ),
    assertedBy: same("by") ? before!.assertedBy : asserterFrom(fields["by"] ?? "", edition),
    source: same("work", "page")
      ? before!.source
      : citationFrom(fields["work"] ?? "", fields["page"] ?? "", edition),
    hedge: (fields["hedge"] ?? "").trim() || undefined,
    evidence: before?.evidence ?? {given: "none"},
    answers: [...earlier, ...(answer ? [answer] : []), ...after],
    quantity,
  })

  function answeringFrom(
    kind: "claim" | "figure",
    asked: Question,
    answering: Answering | null,
  ): Answering {
    const bearing = (fields["bearing"] || "answers") as Bearing
    const scope = scopeFrom(fields, asked.scopeParts, edition, answering?.scope ?? {})
    const isAnswer = bearing === "answers"
    const valueIsSame = answering !== null && same("number", "answer", "date")
    const value = valueIsSame ? answering.value : valueFor(kind, asked)
    if (isAnswer && value === undefined) throw new Error(missing(asked))
    return withKeys<Answering>(answering, {
      question: asked.id,
      bearing,
      holds:
        answering && same("bearing", "holds")
          ? answering.holds
          : isAnswer
            ? holdsIn(fields["holds"])
            : undefined,
      value: bearing === "silent" ? undefined : value,
      scope: Object.keys(scope).length > 0 ? scope : undefined,
    })
  }

  function valueFor(kind: "claim" | "figure", asked: Question): Value | undefined {
    if (kind === "figure") return figureFrom(fields, quote)
    if (asked.kind === "date") {
      const date = (fields["date"] ?? "").trim()
      if (date === "") return undefined
      if (edtfProblem(date) === null) return {text: null, edtf: date}
      throw new Error(
        msg`“${date}” is no date that can be compared. Write 1923, 1923-05, or 1923/1925.`,
      )
    }
    if (!hasChoices(asked)) return fields["bearing"] === "silent" ? undefined : {text: null}
    const answer = asked.answers.find(({label}) => label === fields["answer"])
    return answer && {text: null, answer: answer.id}
  }
}

/** Whether there are answers to choose from, or a date to give; else the claim itself is the answer. */
export function hasChoices({kind, answers}: Question): boolean {
  return kind === "date" || answers.length > 0
}

function missing({kind}: Question): string {
  if (kind === "figure") return msg`Write the number, or leave the question empty.`
  if (kind === "date") return msg`Write the date, or leave the question empty.`
  return msg`Choose the answer, or leave the question empty.`
}

function holdsIn(holds: string | undefined): Answering["holds"] {
  return holds === "undecided" ? "undecided" : holds !== "denied"
}

/** What is typed as a number; the words are given where they hold its digits. */
function figureFrom(fields: NoteFields, quote: string): Value | undefined {
  const typed = (fields["number"] ?? "").trim()
  if (typed === "") return undefined
  const value = numberFrom(typed)
  const digits = String(value.min ?? value.max)
  const isSaid = quote.length <= 60 && quote.replace(/[,\s]/g, "").includes(digits)
  return isSaid ? {...value, text: quote} : value
}

function quantityFrom(
  fields: NoteFields,
  edition: Edition,
  quote: string,
  before: ClaimBody | null,
): Quantity {
  const old = before?.quantity
  const isSame = old !== undefined && numberAsTyped(old.value) === (fields["number"] ?? "").trim()
  const value = isSame ? old.value : figureFrom(fields, quote)
  if (value === undefined) throw new Error(msg`Write the number: 3000, 200–400, at least 20.`)
  const scope = scopeFrom(fields, scopeParts, edition, old?.scope ?? {})
  return withKeys<Quantity>(old ?? null, {value, scope})
}

function claimFields(body: ClaimBody, edition: Edition): NoteFields {
  const {shown: answering} = claimAnswers(body, edition)
  const value = answering?.value ?? body.quantity?.value
  const question = answering && edition.questions.get(answering.question)
  const answer = question?.answers.find(({id}) => id === value?.answer)
  const holds = answering?.holds
  return {
    kind: body.type === "Figure" ? "figure" : "claim",
    by: asserterIn(body.assertedBy, edition),
    hedge: body.hedge ?? "",
    ...citationFields(body, edition),
    question: question?.label ?? "",
    bearing: answering?.bearing ?? "answers",
    holds: holds === "undecided" ? "undecided" : holds === false ? "denied" : "",
    answer: answer?.label ?? "",
    date: value?.edtf ?? "",
    number: value ? numberAsTyped(value) : "",
    ...scopeFields(answering?.scope ?? body.quantity?.scope, edition),
  }
}

function citationFields(
  {source}: {readonly source?: ClaimBody["source"]},
  edition: Edition,
): NoteFields {
  const cited = source?.cited === undefined ? undefined : nameIn(edition, source.cited)
  return {work: cited ?? source?.label ?? "", page: source?.locator ?? ""}
}

function quotationBody({written: {text, fields}, edition, old}: BodySource): QuotationBody {
  const before = old as QuotationBody | null
  const was = before ? citationFields(before, edition) : {}
  const isSame = (key: "work" | "page") => before !== null && fields[key] === was[key]
  const by = fields["by"] ?? ""
  return withKeys<QuotationBody>(before, {
    type: "Quotation",
    form: fields["form"] || "direct",
    speaker:
      before && by === asserterIn(before.speaker, edition)
        ? before.speaker
        : asserterFrom(by, edition),
    source:
      isSame("work") && isSame("page")
        ? before!.source
        : citationFrom(fields["work"] ?? "", fields["page"] ?? "", edition),
    closed: (fields["open"] ?? "") === "",
    note: text === "" ? undefined : text,
  })
}

function stanceBody({written: {text, fields}, edition, old}: BodySource): StanceBody {
  if (listed(fields["toward"]).length === 0) {
    throw new Error(msg`Search the claim or the stance that it is toward and choose it, then save.`)
  }
  const before = old as StanceBody | null
  const by = fields["by"]?.trim() || myself
  return withKeys<StanceBody>(before, {
    type: "Stance",
    kind: fields["stance"] || "disputes",
    label: needed(
      text,
      msg`There is nothing to save yet: write the stance in one sentence, or cancel.`,
    ),
    heldBy:
      before && by === asserterIn(before.heldBy, edition)
        ? before.heldBy
        : asserterFrom(by, edition),
    verdict: (fields["verdict"] ?? "").trim() || undefined,
    reason: (fields["reason"] ?? "").trim() || null,
  })
}

function emendationBody({written: {text, fields}, old}: BodySource): EmendationBody {
  return withKeys<EmendationBody>(old as EmendationBody | null, {
    type: "Emendation",
    reading: fields["reading"] ?? "",
    kind: fields["slip"] || "spelling",
    certainty: fields["certainty"] || "probable",
    reason: needed(text, msg`There is nothing to save yet: write the reason, or cancel.`),
  })
}
