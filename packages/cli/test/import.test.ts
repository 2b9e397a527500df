import {existsSync, readFileSync, readdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {songSource} from "./song.ts"
import {folderWith, json, refuses, repository, snapshot, variorum} from "./variorum.ts"

test("writes a text and its provenance, and says so", async () => {
  const folder = folderWith({"The Song.txt": songSource})
  const done = await variorum(["import", "The Song.txt", "--out", "text"], folder)
  expect(done).toMatchObject({code: 0, stderr: ""})
  expect(done.stdout).toBe(
    "Read “The Song 𝄞”: 3 blocks. Wrote text/the-song.json and text/the-song.source.json.\n",
  )
  expect(readdirSync(join(folder, "text")).sort()).toEqual([
    "the-song.json",
    "the-song.source.json",
  ])
  const provenance = JSON.parse(read(folder, "text/the-song.source.json")) as unknown
  expect(provenance).toMatchObject({id: "text:the-song", title: "The Song 𝄞", blocks: 3})
})

test("the same file twice gives the same bytes", async () => {
  const folder = folderWith({"song.txt": songSource})
  await json(["import", "song.txt", "--out", "one"], folder)
  await json(["import", "song.txt", "--out", "two"], folder)
  await json(["import", "song.txt", "--out", "two"], folder)
  for (const name of ["song.json", "song.source.json"]) {
    expect(read(folder, `two/${name}`)).toBe(read(folder, `one/${name}`))
  }
})

test("with --json it prints what it wrote", async () => {
  const folder = folderWith({"song.txt": songSource})
  const args = ["import", "song.txt", "--out", "out", "--id", "text:iliad", "--slug", "iliad"]
  expect(await json(args, folder)).toEqual({
    text: "out/iliad.json",
    source: "out/iliad.source.json",
    id: "text:iliad",
    title: "The Song 𝄞",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    blocks: 3,
  })
})

test("importing again keeps what was filled in by hand, and says when the text changed", async () => {
  const folder = folderWith({"song.txt": songSource})
  const args = ["import", "song.txt", "--out", "text", "--id", "text:iliad"]
  await json(args, folder)
  const path = join(folder, "text/song.source.json")
  const filled = {rights: "none known", ...(JSON.parse(readFileSync(path, "utf8")) as object)}
  writeFileSync(path, JSON.stringify({...filled, title: "Iliad", fingerprint: "?"}))
  writeFileSync(join(folder, "song.txt"), `${songSource}\nMore.\n`)
  const again = await variorum(["import", "song.txt", "--out", "text"], folder)
  expect(again.code).toBe(0)
  expect(again.stderr).toContain("The text is not the one that stood in text/song.json")
  const kept = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>
  expect(kept).toMatchObject({id: "text:iliad", title: "Iliad", rights: "none known", blocks: 4})
  expect(kept["fingerprint"]).toMatch(/^[0-9a-f]{64}$/)
})

test("refuses files that are no UTF-8 text, and leaves no trace", async () => {
  const folder = folderWith({
    "latin1.txt": Buffer.from("caf\xe9", "latin1"),
    "utf16.txt": Buffer.from("a song", "utf16le"),
    "empty.txt": "",
    "blank.txt": "\ufeff \n\r\n",
    "folder/x": "x",
  })
  const out = ["--out", "out"]
  await refuses(["import", "missing.txt", ...out], folder, "missing.txt does not exist.")
  await refuses(["import", "latin1.txt", ...out], folder, "latin1.txt is not UTF-8 text;")
  await refuses(["import", "utf16.txt", ...out], folder, "utf16.txt is binary data or UTF-16;")
  await refuses(["import", "empty.txt", ...out], folder, "empty.txt is empty:")
  await refuses(["import", "blank.txt", ...out], folder, "blank.txt is empty:")
  await refuses(["import", "folder", ...out], folder, "folder is a folder; a file is wanted.")
  expect(existsSync(join(folder, "out"))).toBe(false)
})

test("refuses formats it does not read yet and says what it reads", async () => {
  const folder = folderWith({
    "a.docx": Buffer.from([0x50, 0x4b, 3, 4, 0xff]),
    "a.xml": "<TEI/>",
    "a.HTML": "<p>x</p>",
    "a.json": "{}",
    "a.txt": "<?xml version='1.0'?><TEI/>",
  })
  for (const [file, what] of [
    ["a.docx", "a Word file"],
    ["a.xml", "XML"],
    ["a.HTML", "HTML"],
    ["a.json", "JSON"],
    ["a.txt", "XML"],
  ] as const) {
    const sentence = `${file} is ${what}; import reads plain text (UTF-8, such as a .txt file)`
    await refuses(["import", file, "--out", "out"], folder, sentence)
  }
})

test("replaces nothing that is not a text of ours", async () => {
  const folder = folderWith({
    "song.txt": songSource,
    "a/song.json": '{"name": "a package"}',
    "b/song.source.json": "{broken",
    "c/song.source.json/x": "",
    d: "a file",
  })
  const into = (out: string) => ["import", "song.txt", "--out", out]
  await refuses(into("a"), folder, "a/song.json is there already and is not a text;")
  await refuses(into("b"), folder, "b/song.source.json is not JSON: line 1, column 2:")
  await refuses(into("c"), folder, "c/song.source.json is a folder")
  await refuses(into("d"), folder, "d cannot be made:")
})

test("a slug or an id that leads elsewhere is refused", async () => {
  const folder = folderWith({"song.txt": songSource})
  const before = snapshot(folder)
  for (const wrong of [
    ["--slug", "../song"],
    ["--slug", "a song"],
    ["--slug", ""],
    ["--id", "song"],
  ]) {
    const done = await variorum(["import", "song.txt", "--out", "out", ...wrong], folder)
    expect(done).toMatchObject({code: 1, stdout: ""})
    expect(done.stderr.split("\n")[0]).toMatch(/^--(slug|id) is /)
  }
  expect(snapshot(folder)).toEqual(before)
})

test("the repository’s text stays what it is when its source is imported again", async ({skip}) => {
  const source = join(repository, "../shared/source")
  skip(!existsSync(source), "../shared/source is not here")
  const name = "communist-left-after-1920"
  const files = [`${name}.json`, `${name}.source.json`]
  const text = join(repository, "text")
  const folder = folderWith(Object.fromEntries(files.map(file => [file, read(text, file)])))
  const path = join(source, readdirSync(source)[0]!)
  await json(["import", path, "--out", folder, "--slug", name])
  for (const file of files) expect(read(folder, file)).toBe(read(text, file))
})

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8")
}
