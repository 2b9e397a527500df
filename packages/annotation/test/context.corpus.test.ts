import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {contextDocument} from "../src/index.ts"

const w3c = join(
  import.meta.dirname,
  "../../../../shared/data/wadm/context/anno.erratum-444.jsonld",
)
const ours = Object.keys(contextDocument["@context"]).filter(key => !key.startsWith("@"))

const missing = existsSync(w3c) ? "" : " (skipped: shared/data is not beside the repository)"

test.skipIf(missing !== "")(`no key of the W3C context is redefined${missing}`, () => {
  const theirs = JSON.parse(readFileSync(w3c, "utf8")) as {"@context": object}
  const keys = new Set(Object.keys(theirs["@context"]))
  expect(keys.size).toBeGreaterThan(100)
  const scoped = Object.values(contextDocument["@context"]).flatMap(term =>
    typeof term === "object" && "@context" in term ? Object.keys(term["@context"]) : [],
  )
  expect([...ours, ...scoped].filter(term => keys.has(term))).toEqual([])
})
