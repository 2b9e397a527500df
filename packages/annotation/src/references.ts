import type {Annotation, Iri} from "./annotation.ts"
import {contradictions} from "./answer-judgements.ts"
import type {
  Answering,
  Asserter,
  Citation,
  ClaimBody,
  Evidence,
  Layer,
  LayerBody,
  Quantity,
  Scope,
  StanceBody,
} from "./layer-body.ts"
import {originOf} from "./origin.ts"
import {layerBodyOf, layerOf, listOf, nameOf, textTargetsOf, wholeTargetsOf} from "./parts.ts"
import type {Problem} from "./problem.ts"
import type {Question} from "./question.ts"
import type {RegisterEntry} from "./register.ts"

interface Known {
  readonly annotations: ReadonlyMap<Iri, Annotation>
  readonly questions: ReadonlyMap<Iri, Question>
  readonly entries: ReadonlyMap<Iri, RegisterEntry>
  readonly others: ReadonlySet<Iri>
}

/** Says what is wrong with the thing that is being checked, or with a place under it. */
type Say = (message: string, path?: string) => void

/**
 * Whether parsed annotations, questions and register entries agree with each other: names used
 * twice, references to what is not there, questions nobody answers, judgements that contradict
 * each other, stances that lack a holder or an object. Problems name the file and the place each
 * thing was parsed from (`originOf`); the file is empty for what was not parsed.
 *
 * IRIs that are neither `urn:` nor of the edition's own kinds lead elsewhere and are not judged.
 * `others` are names that count as known, such as those of items that could not be read.
 */
export function checkReferences(
  annotations: Iterable<Annotation>,
  questions: Iterable<Question>,
  entries: Iterable<RegisterEntry>,
  others: Iterable<Iri> = [],
): readonly Problem[] {
  const problems: Problem[] = []
  const listed = {
    annotations: [...annotations],
    questions: [...questions],
    entries: [...entries],
  }
  const known: Known = {
    annotations: named(listed.annotations, nameOf, "/canonical", problems),
    questions: named(listed.questions, question => question.id, "/id", problems),
    entries: named(listed.entries, entry => entry.id, "/id", problems),
    others: new Set(others),
  }
  const withCanonical = listed.annotations.filter(annotation => annotation.canonical !== undefined)
  named(withCanonical, annotation => annotation.id, "/id", problems)
  for (const annotation of listed.annotations) {
    checkAnnotation(annotation, known, sayAbout(annotation, problems))
  }
  for (const entry of listed.entries) checkEntry(entry, known, sayAbout(entry, problems))
  checkQuestions(listed, problems)
  return problems
}

function sayAbout(thing: object, problems: Problem[]): Say {
  const origin = originOf(thing) ?? {file: "", path: ""}
  return (message, path = "") => {
    problems.push({file: origin.file, path: origin.path + path, message})
  }
}

function named<T extends object>(
  things: readonly T[],
  nameOfThing: (thing: T) => Iri,
  path: string,
  problems: Problem[],
): ReadonlyMap<Iri, T> {
  const map = new Map<Iri, T>()
  for (const thing of things) {
    const name = nameOfThing(thing)
    const first = map.get(name)
    if (first) {
      const where = originOf(first)
      const also = where ? `: also at ${where.path} in ${where.file}` : ""
      sayAbout(thing, problems)(`${name} is used twice${also}`, path)
    } else map.set(name, thing)
  }
  return map
}

function checkAnnotation(annotation: Annotation, known: Known, say: Say): void {
  const body = layerBodyOf(annotation)
  const layer = layerOf(annotation)
  const position = body ? listOf(annotation.body).indexOf(body) : 0
  const inBody = at(say, Array.isArray(annotation.body) ? `/body/${position}` : "/body")
  const whole = wholeTargetsOf(annotation)
  for (const target of whole) {
    if (target.startsWith("urn:")) annotationIs(target, null, known, at(say, "/target"))
  }
  if (!body || layer === null) return
  checkBody(body, layer, known, inBody)
  if (layer === "Stance") {
    checkStance(annotation, body as StanceBody, whole, known, say, inBody)
  } else if (textTargetsOf(annotation).length === 0 && whole.length === 0) {
    say(`A ${layer} has a target in the text`, "/target")
  }
}

function checkStance(
  annotation: Annotation,
  body: StanceBody,
  whole: readonly Iri[],
  known: Known,
  say: Say,
  inBody: Say,
): void {
  const {mode, agents, label} = body.heldBy
  if (mode === "notStated" || ((agents ?? []).length === 0 && label === undefined)) {
    inBody("The stance has no holder", "/heldBy")
  }
  const toward = whole.filter(iri => !isOfKind(iri, "text"))
  if (toward.length === 0) {
    say("The stance is toward nothing: no claim or stance is among its targets", "/target")
  }
  for (const iri of toward) {
    if (iri === nameOf(annotation)) say("The stance is toward itself", "/target")
    else annotationIs(iri, ["Claim", "Figure", "Stance"], known, at(say, "/target"))
  }
}

/** What bodies refer to others by, whatever their layer. */
interface Referring {
  readonly speaker?: Asserter
  readonly assertedBy?: Asserter
  readonly heldBy?: Asserter
  readonly source?: Citation
  readonly via?: readonly Citation[]
  readonly evidence?: Evidence
  readonly within?: Iri
  readonly restsOn?: readonly Iri[]
  readonly refersTo?: Iri
  readonly event?: Iri
  readonly participants?: readonly Iri[]
  readonly place?: Iri
  readonly quantity?: Quantity
}

function checkBody(body: LayerBody, layer: Layer, known: Known, say: Say): void {
  const given = body as unknown as Referring
  for (const key of ["speaker", "assertedBy", "heldBy"] as const) {
    inRegister(given[key]?.agents, known, at(say, `/${key}/agents`))
  }
  if (given.source) checkCitation(given.source, known, at(say, "/source"))
  given.via?.forEach((hop, i) => {
    checkCitation(hop, known, at(say, `/via/${i}`))
  })
  given.evidence?.items?.forEach((item, i) => {
    const here = at(say, `/evidence/items/${i}`)
    checkCitation(item, known, here)
    if (item.claim !== undefined) {
      annotationIs(item.claim, ["Claim", "Figure"], known, at(here, "/claim"))
    }
  })
  if (layer === "Quotation" && given.within !== undefined) {
    annotationIs(given.within, ["Quotation"], known, at(say, "/within"))
  }
  given.restsOn?.forEach((iri, i) => {
    annotationIs(iri, ["Emendation"], known, at(say, `/restsOn/${i}`))
  })
  inRegister(given.refersTo, known, at(say, "/refersTo"))
  inRegister(given.event, known, at(say, "/event"))
  inRegister(given.participants, known, at(say, "/participants"))
  inRegister(given.place, known, at(say, "/place"))
  checkScope(given.quantity?.scope, known, at(say, "/quantity"))
  if (layer === "Entity") {
    inRegister((body as {oneOf?: readonly Iri[]}).oneOf, known, at(say, "/oneOf"))
  }
  if (layer === "Reference") checkCitation(body as Citation, known, say)
  if (layer === "Claim" || layer === "Figure") {
    ;(body as ClaimBody).answers.forEach((answering, i) => {
      checkAnswering(answering, known, at(say, `/answers/${i}`))
    })
  }
}

function checkAnswering(answering: Answering, known: Known, say: Say): void {
  const {question: id, value, scope} = answering
  const question = known.questions.get(id)
  if (!question && !known.others.has(id)) say(`${id} is no question of this edition`, "/question")
  if (question && value?.answer !== undefined) {
    const answers = question.answers.map(answer => answer.id)
    if (!answers.includes(value.answer)) {
      say(`${value.answer} is no answer of ${id}`, "/value/answer")
    }
  }
  checkScope(scope, known, say)
}

function checkScope(scope: Scope | undefined, known: Known, say: Say): void {
  for (const part of ["of", "place"] as const) {
    inRegister(scope?.[part]?.value, known, at(say, `/scope/${part}/value`))
    inRegister(scope?.[part]?.oneOf, known, at(say, `/scope/${part}/oneOf`))
  }
}

function checkCitation(citation: Partial<Citation>, known: Known, say: Say): void {
  inRegister(citation.cited, known, at(say, "/cited"))
  citation.oneOf?.forEach((reading, i) => {
    checkCitation(reading, known, at(say, `/oneOf/${i}`))
  })
}

function checkEntry(entry: RegisterEntry, known: Known, say: Say): void {
  inRegister(entry.notToBeConfusedWith, known, at(say, "/notToBeConfusedWith"))
  inRegister(entry.possiblySameAs, known, at(say, "/possiblySameAs"))
  if (entry.type === "Place") inRegister(entry.within, known, at(say, "/within"))
  if (entry.type === "Work") inRegister(entry.authors, known, at(say, "/authors"))
}

function checkQuestions(
  {annotations, questions}: {annotations: readonly Annotation[]; questions: readonly Question[]},
  problems: Problem[],
): void {
  const answered = new Set<Iri>()
  for (const annotation of annotations) {
    const layer = layerOf(annotation)
    if (layer !== "Claim" && layer !== "Figure") continue
    for (const {question, bearing} of (layerBodyOf(annotation) as ClaimBody).answers) {
      if (bearing === "answers") answered.add(question)
    }
  }
  for (const question of questions) {
    const say = sayAbout(question, problems)
    if (!answered.has(question.id)) say(`No claim answers ${question.id}`)
    for (const message of contradictions(question)) say(message, "/answers")
  }
}

function annotationIs(iri: Iri, wanted: readonly Layer[] | null, known: Known, say: Say): void {
  const found = known.annotations.get(iri)
  if (!found) {
    if (!known.others.has(iri)) say(`${iri} is no annotation of this edition`)
    return
  }
  const layer = layerOf(found)
  if (wanted !== null && (layer === null || !wanted.includes(layer))) {
    say(`${iri} is a ${layer ?? "plain annotation"}, wanted is a ${wanted.join(" or ")}`)
  }
}

function inRegister(iris: Iri | readonly Iri[] | undefined, known: Known, say: Say): void {
  listOf<Iri>(iris).forEach((iri, i) => {
    if (known.entries.has(iri) || known.others.has(iri)) return
    if (isOfKind(iri, "text") || isOfKind(iri, "agent") || isElsewhere(iri)) return
    const message = `${iri} is not in the registers`
    if (typeof iris === "string") say(message)
    else say(message, `/${i}`)
  })
}

/** `text:…` and `agent:…` name what no register lists: the texts, and those who edit them. */
function isOfKind(iri: Iri, kind: "text" | "agent"): boolean {
  return iri.startsWith(`${kind}:`) || iri.startsWith(`https://variorum.example/id/${kind}/`)
}

function isElsewhere(iri: Iri): boolean {
  return /^(https?|mailto|doi):/.test(iri) && !iri.startsWith("https://variorum.example/")
}

function at(say: Say, place: string): Say {
  return (message, path = "") => {
    say(message, place + path)
  }
}
