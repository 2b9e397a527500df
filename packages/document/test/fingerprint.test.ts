import {createHash} from "node:crypto"
import fc from "fast-check"
import {expect, test} from "vitest"
import * as document from "@variorum/document"
import {fingerprint} from "@variorum/document"

test("is the SHA-256 of the UTF-8 bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: "binary"}), async text => {
      expect(await fingerprint(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"))
    }),
  )
})

test("the package exports these names", () => {
  expect(Object.keys(document).sort()).toEqual([
    "CanonicalText",
    "CodePoints",
    "TextHistory",
    "applied",
    "compareDocuments",
    "fingerprint",
    "fold",
    "isFoundIn",
    "mapSpan",
    "openHistory",
    "revisionFromJson",
    "revisionOf",
    "schema",
    "searchHits",
    "searchQuery",
    "searchedText",
    "textFromJson",
    "textToJson",
    "wholeCharacters",
    "withChanges",
  ])
})
