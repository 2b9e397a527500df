import {contexts} from "../src/index.ts"

/** Plain data for tests: a figure as an editor would write it, with what a test changes. */
export function figure(n: number, body: object = {}, more: object = {}): Record<string, unknown> {
  const id = `urn:uuid:${String(n).padStart(8, "0")}-0000-4000-8000-000000000000`
  return {
    "@context": contexts,
    id,
    type: "Annotation",
    canonical: id,
    motivation: "describing",
    created: "2026-11-22T18:00:00Z",
    body: {
      type: "Figure",
      label: "Kuznetsov: 3,000 members in Moscow",
      assertedBy: {mode: "one", agents: ["person:kuznetsov"]},
      evidence: {given: "none"},
      answers: [
        {
          question: "question:membership",
          bearing: "answers",
          holds: true,
          value: {text: "3,000 members", min: 3000, max: 3000},
          scope: {place: {status: "stated", value: "place:moscow"}},
        },
      ],
      ...body,
    },
    target: {
      type: "SpecificResource",
      source: "text:essay",
      selector: [
        {type: "TextQuoteSelector", exact: "3,000 members in Moscow", prefix: "of ", suffix: ","},
        {type: "TextPositionSelector", start: 12, end: 35},
      ],
      state: {type: "TextState", fingerprint: "0".repeat(64)},
    },
    ...more,
  }
}

export function stance(n: number, toward: readonly number[]): Record<string, unknown> {
  const given = figure(n)
  return {
    ...given,
    motivation: "assessing",
    body: {
      type: "Stance",
      kind: "disputes",
      label: "Avrich disputes it",
      heldBy: {mode: "one", agents: ["person:avrich"]},
      reason: null,
    },
    target: [given["target"], ...toward.map(other => figure(other)["id"])],
  }
}

export const question = {
  id: "question:membership",
  type: "Question",
  kind: "figure",
  label: "How many members had the group?",
  scopeParts: ["place", "time"],
  answers: [],
}

export const persons = [
  {id: "person:kuznetsov", type: "Person", name: "N.V. Kuznetsov", variants: ["Kuznetsow"]},
  {id: "person:avrich", type: "Person", name: "Paul Avrich", variants: ["Avrich"]},
]

export const moscow = {id: "place:moscow", type: "Place", name: "Moscow", variants: ["Moscow"]}
