import {expect, test} from "vitest"
import * as dispute from "../src/index.ts"

test("the package exports these names", () => {
  expect(Object.keys(dispute).sort()).toEqual([
    "boundsOf",
    "chronologyOf",
    "compareAll",
    "compareQuestion",
    "dateQuestionsOn",
    "edtfInWords",
    "edtfProblem",
    "explainRoots",
    "mentionsIn",
    "mentionsOf",
    "partyTo",
    "reasonInWords",
    "spellingsOf",
    "textLabel",
    "usesOfWork",
  ])
})
