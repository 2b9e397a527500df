import {expect, test} from "vitest"
import {notesFormats} from "@variorum/formats"
import {german as tongue} from "../../words/src/de.ts"
import {wordsInMessages, wordsInPage, wordsInSource} from "./words-in-source.ts"

const german = tongue.words
const {words, unwrapped, untranslated} = wordsInSource([
  "packages/reader/src",
  "packages/app/src",
  "packages/dispute/src",
])
const all = [
  ...words,
  ...wordsInPage("packages/app/index.html"),
  ...wordsInPage("packages/app/print.html"),
  ...wordsInMessages("packages/store/src"),
  ...Object.values(notesFormats).map(({name}) => ({pattern: name, where: "packages/formats"})),
]

test("all words of the interface have their German", () => {
  const missing = all.filter(({pattern}) => german[pattern] === undefined)
  expect(missing.map(({pattern, where}) => `${where} ${pattern}`)).toEqual([])
})

test("no German is left over of words that the interface does not say any more", () => {
  const said = new Set(all.map(({pattern}) => pattern))
  expect(Object.keys(german).filter(pattern => !said.has(pattern))).toEqual([])
})

test("a translation has the gaps of the words it stands for, and no others", () => {
  const gaps = (pattern: string) => [...new Set(pattern.match(/\{\d+\}/g))].sort().join(" ")
  const broken = Object.entries(german).filter(
    ([pattern, translation]) => gaps(pattern) !== gaps(translation),
  )
  expect(broken).toEqual([])
})

test("only words with tags of their own have tags in a translation, the same ones", () => {
  const tags = (pattern: string) => (pattern.match(/<[^>]*>/g) ?? []).sort().join(" ")
  const broken = Object.entries(german).filter(
    ([pattern, translation]) => tags(pattern) !== tags(translation),
  )
  expect(broken).toEqual([])
})

test("templates are of the tag that can be translated", () => {
  expect(untranslated).toEqual([])
})

// Citations are in the language of what is cited, and what EDTF finds wrong is for programs. The others are names, signs and
// parts of files.
const noWords =
  /citation-forms|work-citation|edtf\.ts|picture|backup-file|typed-bodies|typed-fields|readings\.ts|print\/print/
const knownNoWords = new Set(
  [
    "Claim Figure Stance Commentary Quotation Emendation Reference Entity Event Annotation",
    "Person Group Place Work Markdown Letter Enter",
  ].flatMap(line => line.split(" ")),
)
const sentencesOfPrograms = new Set([
  ".{0} { background-color: {1} }",
  ".hue-{0} { color: var(--edition-{1}); }",
  ".line-{0} { text-decoration: underline {1}; }",
  "dashed 1px; text-underline-offset: 0.36em",
  "partly inferred",
  "lead small",
  "a[href], button, input, textarea, select, summary, label, dialog",
  " and ",
  "the reader",
  "Creative Commons {0} {1}, {2}",
  "zero one two three four five six seven eight nine ten eleven twelve",
  "january february march april may june july august september october november december",
  "part {0}",
  "This file",
  "The annotation",
  "My notes on {0}",
  "is for",
  "speaks of",
  "may count",
  "may be for",
  "may speak of",
])

test("what looks like words is in msg, or known to be none", () => {
  const bare = unwrapped
    .filter(({where}) => !noWords.test(where))
    .filter(({pattern}) => /\p{L}{3}/u.test(pattern.replace(/\d+px|\{\d+\}px/g, "")))
    .filter(({pattern}) => !knownNoWords.has(pattern) && !sentencesOfPrograms.has(pattern))
    .filter(({pattern}) => !/^(solid|double|wavy|dashed|dotted|translateY)\b/.test(pattern))
  expect(bare.map(({where, pattern}) => `${where} ${pattern}`)).toEqual([])
})
