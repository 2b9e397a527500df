import {expect, test} from "vitest"
import * as dispute from "../src/index.ts"

test("the package exports these names", () => {
  expect(Object.keys(dispute).sort()).toEqual([
    "boundsOf",
    "compareAll",
    "compareQuestion",
    "contradictionsOf",
    "edtfInWords",
    "edtfProblem",
    "explainRoots",
    "questionsOfBoth",
    "reasonInWords",
    "textLabel",
    "voices",
    "voicesOf",
  ])
})
