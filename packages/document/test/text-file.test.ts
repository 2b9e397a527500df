import fc from "fast-check"
import {expect, test} from "vitest"
import {textFromJson, textToJson} from "@variorum/document"
import {documents} from "./documents.ts"

test("a document goes to JSON and back and is the same", () => {
  fc.assert(
    fc.property(documents, doc => {
      const json = JSON.stringify(textToJson(doc))
      const read = textFromJson(JSON.parse(json))
      expect(read.ok && read.doc.eq(doc)).toBe(true)
      expect(read.ok && JSON.stringify(textToJson(read.doc))).toBe(json)
    }),
  )
})

test("any JSON value is read or refused, never thrown", () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const read = textFromJson(value)
      expect(read.ok || read.problems.length > 0).toBe(true)
    }),
  )
})

test("all problems are told, each with its place", () => {
  const value = {
    type: "doc",
    content: [
      {type: "paragraph", attrs: {n: "p1"}, content: [{type: "text", text: ""}]},
      {type: "paragraph", attrs: {n: "p1", mood: "bad"}},
      {type: "paragraph", attrs: {n: "one"}, content: [{type: "text", text: "x", marks: ["red"]}]},
      {type: "image"},
      7,
    ],
  }
  expect(problemsOf(value)).toEqual([
    '/content/0/content/0/text: A text node may not have the text ""',
    '/content/1/attrs/mood: paragraph has no attribute "mood"',
    "/content/1/attrs/n: The block number p1 stands already at /content/0/attrs/n",
    '/content/2/attrs/n: A block number is p1, p2 and so on, not "one"',
    '/content/2/content/0/marks/0: There is no mark "red"',
    '/content/3/type: There is no node type "image"',
    "/content/4: A node is an object, not 7",
  ])
})

test("what does not fit the schema is told where it stands", () => {
  const paragraph = (n: string) => ({type: "paragraph", attrs: {n}})
  expect(problemsOf({type: "doc", content: []})).toHaveLength(1)
  expect(problemsOf(paragraph("p1"))).toEqual(["/type: A text begins with a node of type doc"])
  const section = {type: "section", content: [paragraph("p1")]}
  expect(problemsOf({type: "doc", content: [paragraph("p2"), section]})).toEqual([
    expect.stringMatching(/^\/content\/1: Invalid content for node section/),
  ])
  const heading = {type: "heading", attrs: {n: "p1", level: "two"}}
  expect(problemsOf({type: "doc", content: [{type: "section", content: [heading]}]})).toEqual([
    '/content/0/content/0/attrs/level: The level of a heading is a number, not "two"',
  ])
})

test("a file nested beyond reason is refused, not followed", () => {
  let value: unknown = {type: "paragraph", attrs: {n: "p1"}}
  for (let i = 0; i < 100_000; i++) value = {type: "blockquote", content: [value]}
  expect(problemsOf({type: "doc", content: [value]})).toEqual([
    expect.stringMatching(/nested more than 200 deep$/),
  ])
})

function problemsOf(value: unknown): readonly string[] {
  const read = textFromJson(value)
  return read.ok ? [] : read.problems.map(({path, message}) => `${path}: ${message}`)
}
