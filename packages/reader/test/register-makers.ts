import {openEdition} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Asserter, ClaimBody, EventBody, RegisterEntry} from "@variorum/annotation"
import {compareAll} from "@variorum/dispute"
import type {Comparison} from "@variorum/dispute"
import {editionFiles} from "@variorum/testing"
import type {AnnotationDraft} from "@variorum/testing"

const blocks = {
  p1: "Paul Avrich says the Workers’ Group had 300 members. Miasnikov led it, and Moiseev, or another Moiseev, helped. It met in Perm.",
  p2: "THE WORKERS’ GROUP was founded in March 1923; elsewhere the essay has it in 1922. Its first issue came out early in 1923.",
  p3: "It ended some time after 1929. The CWG, as it was called, had told the CWG abroad of a strike in August 1923.",
  p4: "Avrich, P., Bolshevik Opposition to Lenin, in Russian Review, 1984.",
  p5: "Elwood, R. C., Inessa Armand, 1992.",
}

const register: readonly RegisterEntry[] = [
  person("person:avrich", "Paul Avrich"),
  person("person:miasnikov", "Gabriel Miasnikov", ["Miasnikov"]),
  {...person("person:moiseev", "P. Moiseev", ["Moiseev"]), possiblySameAs: ["person:moiseev-a"]},
  {...person("person:moiseev-a", "A. Moiseev", ["Moiseev"]), note: "Of the other nucleus."},
  person("person:sie", "J. Sié"),
  person("person:waslax", "waslax"),
  {
    id: "group:wg",
    type: "Group",
    name: "the Workers’ Group",
    variants: ["the Workers’ Group", "CWG"],
    notToBeConfusedWith: ["group:abroad"],
    note: "The essay uses both names.",
  },
  {id: "group:abroad", type: "Group", name: "CWG abroad", variants: ["CWG"]},
  {id: "place:urals", type: "Place", name: "Urals", variants: ["Urals"]},
  {id: "place:perm", type: "Place", name: "Perm", variants: ["Perm"], within: ["place:urals"]},
  {
    id: "work:avrich-1984",
    type: "Work",
    name: "Avrich, ‘Bolshevik Opposition to Lenin’ (1984)",
    variants: ["Bolshevik Opposition to Lenin"],
    authors: ["person:avrich"],
    blocks: ["p4"],
    csl: {
      type: "article-journal",
      title: "Bolshevik Opposition to Lenin",
      author: [{family: "Avrich", given: "Paul"}],
      "container-title": "Russian Review",
      issued: {"date-parts": [[1984]]},
    },
  },
  {
    id: "work:elwood-1992",
    type: "Work",
    name: "Elwood, Inessa Armand (1992)",
    variants: ["Inessa Armand"],
    authors: [],
    blocks: ["p5"],
    csl: {
      type: "book",
      title: "Inessa Armand",
      author: [{family: "Elwood", given: "R. C."}],
      publisher: "Cambridge University Press",
      issued: {"date-parts": [[1992]]},
    },
  },
  ...["founding", "issue", "end", "strike", "meeting"].map((name): RegisterEntry => ({
    id: `event:${name}`,
    type: "Event",
    name: `The ${name}`,
    variants: [],
  })),
]

const avrich: Asserter = {mode: "one", agents: ["person:avrich"]}
const annotations: readonly AnnotationDraft[] = [
  naming("e:avrich", "Paul Avrich", "person:avrich"),
  naming("e:group", ["the Workers’ Group had", "THE WORKERS’ GROUP"], "group:wg"),
  naming("e:it", "led it", "group:wg", "group:abroad"),
  naming("e:miasnikov", "Miasnikov", "person:miasnikov"),
  naming("e:moiseev", "Moiseev, or", "person:moiseev", "person:moiseev-a"),
  naming("e:cwg", "The CWG", "group:wg"),
  naming("e:abroad", "the CWG abroad", "group:abroad"),
  naming("e:perm", "Perm", "place:perm"),
  {
    id: "r:avrich",
    words: "Avrich says",
    body: {type: "Reference", resolution: "resolved", cited: "work:avrich-1984", locator: "p. 20"},
  },
  {
    id: "r:elwood",
    words: "Elwood, R. C.",
    body: {type: "Reference", resolution: "resolved", cited: "work:elwood-1992"},
  },
  telling("t:founding", "founded in March 1923", "event:founding", {
    date: "1923-03",
    participants: ["group:wg", "person:miasnikov"],
  }),
  telling("t:founding-2", "has it in 1922", "event:founding", {date: "1922"}),
  telling("t:issue", "early in 1923", "event:issue", {date: "1923-01/1923-04"}),
  telling("t:end", "some time after 1929", "event:end", {date: "1929/.."}),
  telling("t:strike", "a strike in August 1923", "event:strike", {
    date: "1923-08",
    dateStatus: "inferred",
    note: "The year is supplied.",
  }),
  telling("t:meeting", "It met in Perm", "event:meeting", {place: "place:perm"}),
  claim("c:300", "300 members", "Avrich: 300 members", {
    assertedBy: avrich,
    source: {resolution: "resolved", cited: "work:avrich-1984", locator: "p. 20"},
    answers: [
      {
        question: "question:members",
        bearing: "answers",
        holds: true,
        value: {text: "300", min: 300, max: 300},
      },
    ],
  }),
  claim("c:founded", "in March 1923", "It was founded in March 1923", {
    answers: [
      {
        question: "question:founded",
        bearing: "answers",
        holds: true,
        value: {text: "March 1923", edtf: "1923-03"},
      },
    ],
  }),
  claim("c:led", "Miasnikov led it", "Avrich: Miasnikov led it", {assertedBy: avrich}),
  {
    id: "s:essay",
    words: "helped",
    toward: ["c:300"],
    body: {
      type: "Stance",
      kind: "disputes",
      label: "The essay disputes the figure",
      heldBy: {mode: "one", agents: ["text:built"]},
      reason: null,
    },
  },
]

export interface Registers {
  readonly edition: Edition
  readonly comparisons: readonly Comparison[]
}

/** An edition with an entry of every kind, doubt, confusion, events that conflict and an open end. */
export async function openRegisters(): Promise<Registers> {
  const {manifest, read} = editionFiles({
    blocks,
    register,
    annotations,
    questions: [
      {
        id: "question:members",
        type: "Question",
        kind: "figure",
        label: "How many members?",
        scopeParts: [],
        answers: [],
      },
      {
        id: "question:founded",
        type: "Question",
        kind: "date",
        label: "When was it founded?",
        scopeParts: [],
        answers: [],
      },
    ],
  })
  const edition = await openEdition(manifest, read)
  if (edition.problems.length > 0) throw new Error(JSON.stringify(edition.problems))
  return {edition, comparisons: compareAll(edition)}
}

/** The text of a tree, with single spaces. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim()
}

function person(id: string, name: string, variants: readonly string[] = [name]): RegisterEntry {
  return {id, type: "Person", name, variants}
}

function naming(
  id: string,
  words: string | readonly string[],
  ...entries: readonly string[]
): AnnotationDraft {
  const [refersTo] = entries
  const certain = entries.length === 1
  return {
    id,
    words,
    body: certain ? {type: "Entity", refersTo: refersTo!} : {type: "Entity", oneOf: entries},
  }
}

function telling(
  id: string,
  words: string,
  event: string,
  given: Partial<EventBody>,
): AnnotationDraft {
  const dated = given.date === undefined ? {} : {dateStatus: "stated" as const}
  return {id, words, body: {type: "Event", event, ...dated, ...given}}
}

function claim(
  id: string,
  words: string,
  label: string,
  given: Partial<ClaimBody>,
): AnnotationDraft {
  return {
    id,
    words,
    body: {
      type: "Claim",
      label,
      assertedBy: {mode: "notStated"},
      evidence: {given: "none"},
      answers: [],
      ...given,
    },
  }
}
