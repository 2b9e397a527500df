import {expect, test} from "vitest"
import {spellingsOf} from "../src/index.ts"
import {opened} from "./claim-makers.ts"
import {group, naming} from "./register-makers.ts"

const edition = await opened({
  blocks: {
    p1: "First the Group spoke; then the CWP, so called; this group was small.",
    p2: "Abroad there was a CWP too. The Group and an old group met. THE GROUP: a head, and the ‘Group’.",
  },
  register: [
    group("group:one", "Old Group", "the Group", "CWP"),
    group("group:two", "Foreign party", "CWP"),
  ],
  annotations: [
    naming("e:1", "the Group", "group:one"),
    naming("e:2", "CWP, so", "group:one"),
    naming("e:3", "this group", "group:one", "group:two"),
    naming("e:4", "an old group", "group:one"),
    naming("e:6", "THE GROUP", "group:one"),
    naming("e:7", "‘Group’", "group:one"),
    naming("e:5", "a CWP", "group:two"),
  ],
})

test("the names that the register gives come with how often the text uses each, the most used first", () => {
  const {names} = spellingsOf(edition, "group:one")
  expect(names.map(({words, mentions}) => [words, mentions.length])).toEqual([
    ["the Group", 3],
    ["Old Group", 1],
    ["CWP", 0],
  ])
})

test("words that are no name of it stand apart, with the other entries that are called so", () => {
  const {words} = spellingsOf(edition, "group:one")
  expect(words.map(({words, others}) => [words, others])).toEqual([
    ["CWP, so", []],
    ["this group", ["group:two"]],
  ])
})

test("an entry that nobody knows has no spellings", () => {
  expect(spellingsOf(edition, "no:entry")).toEqual({names: [], words: []})
})
