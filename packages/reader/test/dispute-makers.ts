import {openEdition} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Answering, Asserter, ClaimBody, Question, Scope, Value} from "@variorum/annotation"
import {compareAll} from "@variorum/dispute"
import type {Comparison} from "@variorum/dispute"
import {builtTextId, editionFiles} from "@variorum/testing"
import type {AnnotationDraft} from "@variorum/testing"

export interface Disputes {
  readonly edition: Edition
  readonly all: readonly Comparison[]
  /** The comparison of a question; throws where there is none. */
  readonly of: (question: string) => Comparison
}

const blocks = {
  p1: "Avrich reports that Kuznetsov counted 3,000 members in Moscow and 19,000 in the whole country, which he calls wildly exaggerated. By summer, he says, it had some 300 in Moscow. Sinigaglia gives 200 there. Other evidence suggests perhaps 1,000 throughout Russia. Carr does not discuss its size. Few papers were kept.",
  p2: "Daniels calls it an offshoot of the older group; that is not so, for it was a new one. Whether it formed around one man is hard to tell.",
  p3: "It was founded in March 1923. Elsewhere it is said to have existed by February 1922. It lasted until 1929.",
  p4: "The core had at most 20 members, with 200 to 400 sympathisers.",
}

const membership = "question:membership"
const moscow = {status: "stated", value: "place:moscow"} as const
const russia = {status: "stated", value: "place:russia"} as const
const in1923 = {status: "inferred", value: "1923"} as const
const inSummer = {status: "inferred", value: "1923-22"} as const

const kuznetsov = {
  assertedBy: one("person:kuznetsov"),
  source: {resolution: "unresolved", label: "Kuznetsov’s own statement"},
  via: [
    {resolution: "resolved", cited: "work:avrich-1984", locator: "p. 20"},
    {
      resolution: "ambiguous",
      label: "Sorin, or nobody between",
      oneOf: [
        {resolution: "unresolved", label: "Sorin", locator: "115–117"},
        {resolution: "unresolved", label: "Kuznetsov directly"},
      ],
    },
  ],
} as const
const avrich = {
  assertedBy: one("person:avrich"),
  source: {resolution: "resolved", cited: "work:avrich-1984", locator: "p. 20"},
} as const

const questions: readonly Question[] = [
  question(membership, "How many members had it?", "figure", ["place", "time"]),
  {
    ...question("question:origin", "From what did it come?", "origin", []),
    answers: [
      {
        id: "answer:offshoot",
        label: "An older group",
        excludes: ["answer:new"],
        within: [],
        compatible: [],
      },
      {id: "answer:new", label: "It was new", excludes: [], within: [], compatible: []},
      {id: "answer:man", label: "One man", excludes: [], within: [], compatible: ["answer:new"]},
      {id: "answer:abroad", label: "It came from abroad", excludes: [], within: [], compatible: []},
    ],
  },
  question("question:founded", "When was it founded?", "date", []),
  question("question:size", "How many belonged to it?", "figure", ["population"]),
]

const drafts: readonly AnnotationDraft[] = [
  claim("c:kuznetsov-moscow", "3,000 members in Moscow", kuznetsov, size(3000, moscow, in1923)),
  claim(
    "c:kuznetsov-country",
    "19,000 in the whole country",
    kuznetsov,
    size(19000, russia, in1923),
  ),
  claim("c:avrich-not-moscow", "wildly exaggerated", avrich, size(3000, moscow, in1923, false)),
  claim("c:avrich-not-country", "which he calls", avrich, size(19000, russia, in1923, false)),
  claim(
    "c:avrich-300",
    "some 300 in Moscow",
    {...avrich, hedge: "some"},
    size(300, moscow, inSummer),
  ),
  claim(
    "c:sinigaglia-200",
    "200 there",
    {
      assertedBy: one("person:sinigaglia"),
      source: {resolution: "noEntry", cited: "work:sinigaglia"},
    },
    size(200, moscow, in1923),
  ),
  claim(
    "c:text-1000",
    "perhaps 1,000 throughout Russia",
    {hedge: "perhaps", evidence: {given: "unnamed", label: "other evidence"}},
    size(1000, russia, in1923),
  ),
  claim(
    "c:carr-silent",
    "Carr does not discuss its size",
    {assertedBy: one("person:carr")},
    {
      question: membership,
      bearing: "silent",
    },
  ),
  claim("c:few-papers", "Few papers were kept", {}, {question: membership, bearing: "limits"}),
  {
    id: "s:avrich-disputes",
    words: "exaggerated",
    toward: ["c:kuznetsov-moscow", "c:kuznetsov-country"],
    body: {
      type: "Stance",
      kind: "disputes",
      label: "Avrich disputes both figures",
      heldBy: one("person:avrich"),
      verdict: "overstated",
      reason: null,
    },
  },
  claim(
    "c:daniels",
    "an offshoot of the older group",
    {assertedBy: one("person:daniels")},
    words("answer:offshoot"),
  ),
  claim("c:text-denies", "that is not so", {}, words("answer:offshoot", false)),
  claim("c:text-new", "it was a new one", {}, words("answer:new")),
  claim("c:text-open", "Whether it formed around one man", {}, words("answer:man", "undecided")),
  claim("c:march", "March 1923", {}, date({text: "in March 1923", edtf: "1923-03"})),
  claim("c:february", "by February 1922", {}, date({text: "by", edtf: "1922-02", open: "before"})),
  claim("c:core", "at most 20 members", {}, people("core", {text: "at most 20", max: 20})),
  claim(
    "c:sympathisers",
    "200 to 400 sympathisers",
    {},
    people("sympathisers", {text: "200 to 400", min: 200, max: 400}),
  ),
]

/** An edition with disputed figures, dates, words, silence and a chain that forks. */
export async function openDisputes(): Promise<Disputes> {
  const {manifest, read} = editionFiles({
    blocks,
    questions,
    annotations: drafts,
    register: [
      ...["kuznetsov", "avrich", "sinigaglia", "carr", "daniels"].map(name => ({
        id: `person:${name}`,
        type: "Person" as const,
        name: name.charAt(0).toUpperCase() + name.slice(1),
        variants: [],
      })),
      {id: "place:russia", type: "Place", name: "Russia", variants: []},
      {id: "place:moscow", type: "Place", name: "Moscow", variants: [], within: ["place:russia"]},
      {
        id: "work:avrich-1984",
        type: "Work",
        name: "Avrich 1984",
        variants: [],
        authors: ["person:avrich"],
        blocks: ["p1"],
        csl: {},
      },
      {
        id: "work:sinigaglia",
        type: "Work",
        name: "Sinigaglia",
        variants: [],
        authors: ["person:sinigaglia"],
        blocks: [],
        csl: {},
      },
    ],
  })
  const edition = await openEdition(manifest, read)
  if (edition.problems.length > 0) throw new Error(edition.problems[0]!.message)
  const all = compareAll(edition)
  return {
    edition,
    all,
    of(id) {
      const found = all.find(comparison => comparison.question.id === id)
      if (!found) throw new RangeError(`No question ${id}`)
      return found
    },
  }
}

function one(id: string): Asserter {
  return {mode: "one", agents: [id]}
}

function question(
  id: string,
  label: string,
  kind: Question["kind"],
  scopeParts: Question["scopeParts"],
): Question {
  return {id, type: "Question", kind, label, scopeParts, answers: []}
}

function claim(
  id: string,
  target: string,
  body: Partial<ClaimBody>,
  answering: Answering,
): AnnotationDraft {
  return {
    id,
    words: target,
    body: {
      type:
        answering.value?.min === undefined && answering.value?.max === undefined
          ? "Claim"
          : "Figure",
      label: `The claim ${id}`,
      assertedBy: one(builtTextId),
      evidence: {given: "none"},
      answers: [answering],
      ...body,
    },
  }
}

function size(count: number, place: Scope["place"], time: Scope["time"], holds = true): Answering {
  return {
    question: membership,
    bearing: "answers",
    holds,
    value: {text: String(count), min: count, max: count},
    scope: {...(place ? {place} : {}), ...(time ? {time} : {})},
  }
}

function words(answer: string, holds: boolean | "undecided" = true): Answering {
  return {question: "question:origin", bearing: "answers", holds, value: {text: null, answer}}
}

function date(value: Value): Answering {
  return {question: "question:founded", bearing: "answers", holds: true, value}
}

function people(population: string, value: Value): Answering {
  return {
    question: "question:size",
    bearing: "answers",
    holds: true,
    value,
    scope: {population: {status: "stated", value: population}},
  }
}
