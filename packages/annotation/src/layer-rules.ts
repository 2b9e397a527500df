import {member, shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {layers, scopeParts} from "./layer-body.ts"
import type {Layer} from "./layer-body.ts"
import {
  boolean,
  choice,
  iri,
  isObject,
  listOfRule,
  nonEmpty,
  nullable,
  number,
  oneOf,
  optional,
  record,
  string,
} from "./rule.ts"
import type {JsonObject, Rule} from "./rule.ts"

const asserter = record(
  {
    mode: oneOf("one", "joint", "oneOf", "unnamed", "notStated"),
    agents: optional(listOfRule(iri)),
    label: optional(nonEmpty),
  },
  (value, path, to) => {
    const agents = (value["agents"] as readonly string[] | undefined)?.length ?? 0
    const mode = value["mode"] as string
    if (mode === "one" && agents !== 1) {
      to.note(path, `Mode "one" needs one agent, found ${agents}`)
    }
    // With a label one will do: "Sinigaglia and others".
    if ((mode === "joint" || mode === "oneOf") && agents < 2 && value["label"] === undefined) {
      to.note(path, `Mode "${mode}" needs two agents or more or a label, found ${agents}`)
    }
    if (mode === "unnamed" && value["label"] === undefined) {
      to.note(path, 'Mode "unnamed" needs a label: the words of the text')
    }
    if (mode === "notStated" && agents > 0) {
      to.note(path, `Mode "notStated" has no agents, found ${agents}`)
    }
  },
)

const citationState = oneOf("resolved", "noEntry", "unresolved", "ambiguous")

/** Not a constant: readings of an ambiguous citation are citations in their turn. */
const anyCitation: Rule = choice(() => citation)

const citationKeys = {
  cited: optional(iri),
  label: optional(nonEmpty),
  locator: optional(nonEmpty),
  hedge: optional(nonEmpty),
  oneOf: optional(listOfRule(anyCitation)),
  note: optional(string),
}

const citation = record({resolution: citationState, ...citationKeys}, citationAgrees)

function citationAgrees(value: JsonObject, path: string, to: Findings): void {
  const resolution = value["resolution"] as string | undefined
  const readings = (value["oneOf"] as readonly unknown[] | undefined)?.length ?? 0
  if ((resolution === "resolved" || resolution === "noEntry") && value["cited"] === undefined) {
    to.note(path, `A citation that is "${resolution}" names the work in “cited”`)
  }
  if (resolution === "unresolved" && value["cited"] === undefined && value["label"] === undefined) {
    to.note(path, "An unresolved citation needs a label to show")
  }
  if (resolution === "ambiguous" && readings < 2) {
    to.note(path, `An ambiguous citation lists its readings in “oneOf”, found ${readings}`)
  }
}

const evidenceItem = record(
  {claim: optional(iri), resolution: optional(citationState), ...citationKeys},
  (value, path, to) => {
    if (value["claim"] === undefined && value["resolution"] === undefined) {
      to.note(path, "A piece of evidence is a citation with a resolution, or another claim")
    }
    citationAgrees(value, path, to)
  },
)

const evidence = record(
  {
    given: oneOf("cited", "none", "unnamed"),
    label: optional(nonEmpty),
    items: optional(listOfRule(evidenceItem)),
  },
  (value, path, to) => {
    const items = (value["items"] as readonly unknown[] | undefined)?.length ?? 0
    if (value["given"] === "cited" && items === 0) to.note(path, "Cited evidence lists its items")
    if (value["given"] === "none" && items > 0) {
      to.note(path, `Evidence given as "none" lists ${items} of it`)
    }
  },
)

const value = record(
  {
    text: nullable(string),
    min: optional(nullable(number)),
    max: optional(nullable(number)),
    edtf: optional(nonEmpty),
    open: optional(oneOf("before", "after")),
    answer: optional(iri),
  },
  (found, path, to) => {
    const {min, max} = found as {min?: number | null; max?: number | null}
    if (typeof min === "number" && typeof max === "number" && min > max) {
      to.refuse(path, `The least value ${min} is greater than the greatest, ${max}`)
    }
    if (found["open"] !== undefined && found["edtf"] === undefined) {
      to.note(path, "Only a date is open before or after: “edtf” is missing")
    }
  },
)

const scopeValue = record(
  {
    status: oneOf("stated", "inferred", "doubtful", "notStated"),
    value: optional(nonEmpty),
    oneOf: optional(listOfRule(nonEmpty)),
    note: optional(string),
  },
  (found, path, to) => {
    const status = found["status"] as string
    if ((status === "stated" || status === "inferred") && found["value"] === undefined) {
      to.note(path, `A part of scope that is "${status}" has a value`)
    }
    if (status === "doubtful" && found["oneOf"] === undefined) {
      to.note(path, "A doubtful part of scope lists its candidates in “oneOf”")
    }
  },
)

const scope = record(
  Object.fromEntries(scopeParts.map(part => [part, optional(scopeValue)])),
  (found, path, to) => {
    for (const part of Object.keys(found)) {
      if (!(scopeParts as readonly string[]).includes(part)) {
        to.note(member(path, part), `${shown(part)} is not a part of scope`)
      }
    }
  },
)

const answering = record(
  {
    question: iri,
    bearing: oneOf("answers", "supports", "against", "limits", "silent"),
    holds: optional(oneOf(true, false, "undecided")),
    value: optional(value),
    scope: optional(scope),
  },
  (found, path, to) => {
    const bearing = found["bearing"] as string
    if (bearing === "answers" && found["holds"] === undefined) {
      to.refuse(path, "A claim that answers a question says whether it “holds” the answer")
    }
    if (bearing === "answers" && found["value"] === undefined) {
      to.refuse(path, "A claim that answers a question has a value")
    }
    if (bearing === "silent" && (found["holds"] ?? found["value"]) !== undefined) {
      to.note(path, "Silence holds nothing and has no value")
    }
  },
)

const base = {id: optional(iri)}

function typed(layer: Layer): Rule {
  return choice(found => (Array.isArray(found) ? listOfRule(string) : oneOf(layer)))
}

function claim(layer: "Claim" | "Figure"): Rule {
  return record({
    ...base,
    type: typed(layer),
    label: nonEmpty,
    assertedBy: asserter,
    source: optional(citation),
    via: optional(listOfRule(citation)),
    hedge: optional(nonEmpty),
    evidence,
    answers: listOfRule(answering),
    quantity: optional(record({value, scope})),
    restsOn: optional(listOfRule(iri)),
    editorCertainty: optional(oneOf("certain", "probable", "doubtful")),
    note: optional(string),
  })
}

/** What the body of each layer must be (see `layer-body.ts`, the contract in words). */
const layerRules: Readonly<Record<Layer, Rule>> = {
  Quotation: record({
    ...base,
    type: typed("Quotation"),
    form: oneOf("direct", "reported", "scareQuotes", "term", "title"),
    speaker: asserter,
    source: optional(citation),
    via: optional(listOfRule(citation)),
    closed: boolean,
    within: optional(iri),
    note: optional(string),
  }),
  Claim: claim("Claim"),
  Figure: claim("Figure"),
  Stance: record({
    ...base,
    type: typed("Stance"),
    kind: oneOf(
      "disputes",
      "refutes",
      "confirms",
      "supports",
      "qualifies",
      "agreesWith",
      "disagreesWith",
      "critiques",
      "reports",
      "concedes",
      "withholds",
    ),
    label: nonEmpty,
    heldBy: asserter,
    verdict: optional(nonEmpty),
    hedge: optional(nonEmpty),
    source: optional(citation),
    via: optional(listOfRule(citation)),
    reason: nullable(nonEmpty),
    evidence: optional(evidence),
    note: optional(string),
  }),
  Emendation: record({
    ...base,
    type: typed("Emendation"),
    reading: string,
    kind: oneOf(
      "spelling",
      "misreading",
      "punctuation",
      "spacing",
      "case",
      "omission",
      "addition",
      "name",
      "number",
    ),
    certainty: oneOf("certain", "probable", "conjecture"),
    reason: nonEmpty,
  }),
  Reference: record(
    {...base, type: typed("Reference"), resolution: citationState, ...citationKeys},
    citationAgrees,
  ),
  Entity: record(
    {
      ...base,
      type: typed("Entity"),
      refersTo: optional(iri),
      oneOf: optional(listOfRule(iri)),
      note: optional(string),
    },
    (found, path, to) => {
      if (found["refersTo"] === undefined && found["oneOf"] === undefined) {
        to.note(path, "A mention refers to an entry, or lists the candidates in “oneOf”")
      }
    },
  ),
  Event: record({
    ...base,
    type: typed("Event"),
    event: iri,
    date: optional(nonEmpty),
    dateStatus: optional(oneOf("stated", "inferred")),
    participants: optional(listOfRule(iri)),
    place: optional(iri),
    note: optional(string),
  }),
  Commentary: record({
    ...base,
    type: typed("Commentary"),
    value: nonEmpty,
    format: optional(string),
    language: optional(string),
    basis: optional(oneOf("text", "editorsKnowledge")),
  }),
}

/** The motivation that goes with each layer. */
export const layerMotivations: Readonly<Record<Layer, string>> = {
  Quotation: "identifying",
  Claim: "describing",
  Figure: "describing",
  Stance: "assessing",
  Emendation: "editing",
  Reference: "linking",
  Entity: "identifying",
  Event: "classifying",
  Commentary: "commenting",
}

/** The rule for a body whose type is one of our layers; null for any other. */
export function layerRuleFor(body: unknown): Rule | null {
  const layer = layerTypeOf(body)
  return layer === null ? null : layerRules[layer]
}

export function layerTypeOf(body: unknown): Layer | null {
  if (!isObject(body)) return null
  const types: readonly unknown[] = Array.isArray(body["type"]) ? body["type"] : [body["type"]]
  return layers.find(layer => types.includes(layer)) ?? null
}
