import {readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, onTestFinished, test} from "vitest"
import {broken, commitSabotage} from "../src/sabotage/commit-sabotage.ts"
import {copiedCheckout} from "../src/sabotage/copied-checkout.ts"
import {sabotages} from "../src/sabotage/sabotages.ts"
import type {Sabotage} from "../src/sabotage/sabotages.ts"

const root = join(import.meta.dirname, "../../..")
const source = (file: string) => readFileSync(join(root, file), "utf8")
const threshold = sabotages.find(({name}) => name === "lower the anchoring threshold")!

// `npm run soak -- sabotage` commits all of them; here one that needs no browser.
test("every sabotage still finds what it breaks", () => {
  for (const sabotage of sabotages) {
    const sound = source(sabotage.file)
    expect(broken(sound, sabotage)).not.toBe(sound)
    expect(sabotage.guards).not.toHaveLength(0)
  }
  expect(() => broken("export const leastScore = 0.9\n", threshold)).toThrow(
    "“lower the anchoring threshold” can no longer be tried: what it replaces stands 0 times",
  )
})

test("a lowered anchoring threshold is caught, and what breaks nothing is said not to be", () => {
  const copy = copiedCheckout(root)
  onTestFinished(() => {
    copy.remove()
  })
  const before = source(threshold.file)
  const harmless: Sabotage = {...threshold, broken: "export const leastScore = 0.80\n"}
  const troubles = [threshold, harmless].map(sabotage =>
    commitSabotage(sabotage, copy.root).map(({trouble}) => trouble),
  )
  expect(troubles).toEqual([[null], ["it stays green"]])
  expect(source(threshold.file), "the checkout is left alone").toBe(before)
})
