import {expect, test} from "vitest"
import * as dispute from "../src/index.ts"

test("the package exports these names", () => {
  expect(Object.keys(dispute).sort()).toEqual([
    "alsoAnswering",
    "boundsOf",
    "chronologyOf",
    "compareAll",
    "compareQuestion",
    "contradictionsOf",
    "dateQuestionsOn",
    "edtfInWords",
    "edtfProblem",
    "evidenceOfClaims",
    "explainRoots",
    "inSeries",
    "mentionsIn",
    "mentionsOf",
    "oncePer",
    "partyTo",
    "questionsOfBoth",
    "readerLabel",
    "reasonInWords",
    "spellingsOf",
    "textLabel",
    "usesOfWork",
    "voices",
    "voicesOf",
    "worksInUse",
  ])
})
