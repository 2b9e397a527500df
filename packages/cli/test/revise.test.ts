import {readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {songEdition, songSource} from "./song.ts"
import {folderWith, json, refuses, snapshot, variorum} from "./variorum.ts"

const emended = songSource.replace("Sing, 🎵 goddess", "A new line.\n\nSing, O 🎵 goddess")

test("a new transcription is recorded as a revision, and every annotation comes along", async () => {
  const folder = folderWith({...(await songEdition()), "new.txt": emended})
  const before = snapshot(folder)
  const report = await json(
    ["revise", "new.txt", "--edition", ".", "--note", "A better copy."],
    folder,
  )
  expect(report).toMatchObject({
    revision: "text/song.revisions/0001.json",
    moved: [
      {before: {block: "p2"}, after: {block: "p2", exact: "goddess"}, state: "mapped"},
      {after: {exact: "10,000"}, state: "mapped"},
    ],
    changed: [],
    lost: [],
  })
  const after = snapshot(folder)
  for (const [path, content] of Object.entries(before)) {
    if (!path.startsWith("text")) expect(after[path], path).toBe(content)
  }
  expect(
    JSON.parse(readFileSync(join(folder, "text/song.revisions/0001.json"), "utf8")),
  ).toMatchObject({
    note: "A better copy.",
  })
})

test("a revised edition is in order, and shows its new text", async () => {
  const folder = folderWith({...(await songEdition()), "new.txt": emended})
  await json(["revise", "new.txt", "--edition", "."], folder)
  expect(await json(["check", "."], folder)).toEqual([])
  const again = await variorum(["revise", "new.txt", "--edition", "."], folder)
  expect(again).toMatchObject({code: 0, stderr: ""})
  expect(again.stdout).toBe("The transcription is the text as it stands: nothing to record.\n")
})

test("what changed inside a passage and what was lost is told", async () => {
  const folder = folderWith({
    ...(await songEdition()),
    "new.txt": "The Song 𝄞\n\nSing, 🎵 godess, of Achaeans.\n\nSing, 🎵 muse.\n",
  })
  const done = await variorum(["revise", "new.txt", "--edition", "."], folder)
  expect(done.code).toBe(0)
  expect(done.stdout).toMatch(/1 changed inside, 1 lost their place/)
  expect(done.stdout).toMatch(/Changed inside:\n.*p2 “goddess” → fuzzy 0\.86, p2 “godess”/)
  expect(done.stdout).toMatch(/Lost:\n.*p2 “10,000” → orphan/)
})

test("revisions follow each other, and one that was tampered with is refused", async () => {
  const folder = folderWith({...(await songEdition()), "one.txt": emended, "two.txt": songSource})
  await json(["revise", "one.txt", "--edition", "."], folder)
  expect(await json(["revise", "two.txt", "--edition", "."], folder)).toMatchObject({
    revision: "text/song.revisions/0002.json",
  })
  expect(await json(["check", "."], folder)).toEqual([])
  const path = join(folder, "text/song.revisions/0001.json")
  writeFileSync(path, readFileSync(path, "utf8").replace("O ", "o "))
  await refuses(["disputes", "."], folder, "Revision 1 does not lead to the state it names")
  const checked = await variorum(["check", "."], folder)
  expect(checked.stdout).toMatch(/0001\.json:: Revision 1 does not lead to the state it names/)
})
