import {expect, test} from "vitest"
import * as formats from "@variorum/formats"
import {manifestFromFiles} from "@variorum/formats"

const about = {id: "text:song", title: "Song"}

test("sorts the files of an edition’s folder by what they are", () => {
  const paths = [
    "text/song.source.json",
    "annotations/stances.jsonld",
    "annotations/registers/works.json",
    "annotations/questions.jsonld",
    "annotations/README.md",
    "annotations/claims.jsonld",
    "annotations/dismissed.json",
    "annotations/registers/persons.json",
    "text/song.revisions/0002.json",
    "text/song.revisions/0001.json",
    "text/song.json",
  ]
  expect(manifestFromFiles(paths, about)).toEqual({
    ok: true,
    manifest: {
      ...about,
      text: "text/song.json",
      source: "text/song.source.json",
      revisions: ["text/song.revisions/0001.json", "text/song.revisions/0002.json"],
      annotations: ["annotations/claims.jsonld", "annotations/stances.jsonld"],
      questions: ["annotations/questions.jsonld"],
      registers: ["annotations/registers/persons.json", "annotations/registers/works.json"],
    },
  })
})

test("a text alone is an edition", () => {
  expect(manifestFromFiles(["text/song.json"], about)).toEqual({
    ok: true,
    manifest: {...about, text: "text/song.json", annotations: [], questions: [], registers: []},
  })
})

test("a folder without a text, or with two, says so", () => {
  expect(manifestFromFiles(["annotations/claims.jsonld"], about)).toEqual({
    ok: false,
    message: "there is no text (text/<slug>.json)",
  })
  expect(manifestFromFiles(["text/b.json", "text/a.json"], about)).toEqual({
    ok: false,
    message: "an edition has one text, and here are text/a.json, text/b.json",
  })
})

test("the package exports these names", () => {
  expect(Object.keys(formats).sort()).toEqual([
    "UnreadableNotes",
    "beyondSize",
    "escapedHtml",
    "fileLimits",
    "formatJson",
    "formatText",
    "importPlainText",
    "kindOf",
    "manifestFromFiles",
    "namedEdition",
    "notesExport",
    "notesFormats",
    "notesHtml",
    "outlineHtml",
    "provenanceOf",
    "readNotes",
    "refreshed",
    "revisionsOfText",
    "sourceOfText",
    "tagsOf",
    "textHtml",
    "textsAmong",
  ])
})
