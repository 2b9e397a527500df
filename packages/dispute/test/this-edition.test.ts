import {existsSync, readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {openEdition} from "@variorum/anchoring"
import {expect, test} from "vitest"
import {compareAll, compareQuestion} from "../src/index.ts"

const root = join(import.meta.dirname, "../../..")
const annotated = existsSync(join(root, "annotations/questions.jsonld"))

function files(folder: string, end: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith(end))
    .map(name => `${folder}/${name}`)
}

const thisEdition = () =>
  openEdition(
    {
      id: "text:communist-left-after-1920",
      title: "The Communist Left in Russia after 1920",
      text: "text/communist-left-after-1920.json",
      annotations: files("annotations", ".jsonld").filter(path => !path.includes("questions")),
      questions: ["annotations/questions.jsonld"],
      registers: files("annotations/registers", ".json"),
    },
    path => Promise.resolve(readFileSync(join(root, path), "utf8")),
  )

test.skipIf(!annotated)(
  "in this edition the figures of the Workers’ Group are kept apart",
  async () => {
    const found = compareQuestion(await thisEdition(), "question:cwg-membership")!
    const figure = (n: number) =>
      found.positions.find(({value, holds}) => holds === true && value?.min === n)!.claim
    const relation = (a: number, b: number) =>
      found.relations.find(
        pair => [figure(a), figure(b)].includes(pair.a) && [figure(a), figure(b)].includes(pair.b),
      )
    expect(relation(19_000, 300)).toMatchObject({relation: "incomparable", differs: ["place"]})
    expect(relation(3000, 300)).toMatchObject({relation: "conflict", answers: "conflict"})
    expect(relation(3000, 200)).toMatchObject({relation: "conflict"})
    expect(relation(300, 200)).toMatchObject({relation: "conflict"})
    expect([found.independentRoots, found.rootsUnknown]).toEqual([2, 2])
  },
)

test.skipIf(!annotated)(
  "in this edition every question is answered, and by words in the text",
  async () => {
    const all = compareAll(await thisEdition())
    expect(all.length).toBeGreaterThan(0)
    for (const {question, positions} of all) {
      const answering = positions.filter(({bearing}) => bearing === "answers")
      expect(answering.length, question.id).toBeGreaterThan(0)
      expect(answering.filter(({passage}) => passage === null).map(({label}) => label)).toEqual([])
    }
  },
)
