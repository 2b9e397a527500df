import {spawn} from "node:child_process"
import {readdirSync, utimesSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {note, songEdition} from "./song.ts"
import {bin, folderWith, variorum} from "./variorum.ts"

const dist = join(bin, "../../dist")

test("says how it is used when asked", async () => {
  for (const args of [["--help"], ["-h"], ["help"], ["import", "--help"], ["check", "-h"]]) {
    const done = await variorum(args)
    expect(done).toMatchObject({code: 0, stderr: ""})
    expect(done.stdout).toMatch(/variorum import FILE --out DIR.*variorum disputes \[PATH\]/s)
  }
})

test("says what is wrong and how it is used when misused", async () => {
  for (const [args, sentence] of [
    [[], "Which command?"],
    [["improt"], "There is no command improt."],
    [["constructor"], "There is no command constructor."],
    [["check", "--quick"], "Unknown option '--quick'."],
    [["import"], "Which file is to be imported?"],
    [["import", "a.txt"], "Where to? Name a folder with --out."],
    [["import", "a.txt", "b.txt", "--out", "x"], "This is one argument too many: b.txt."],
    [["import", "a.txt", "--out"], "Option '--out <value>' argument missing."],
    [["anchor", "--annotations", "a"], "In which text? Name a file with --text."],
    [["anchor", "--text", "a"], "Which annotations? Name a file with --annotations."],
    [["disputes", "a", "b"], "This is one argument too many: b."],
  ] as const) {
    const done = await variorum(args)
    expect(done).toMatchObject({code: 1, stdout: ""})
    expect(done.stderr.split("\n")[0]).toBe(sentence)
    expect(done.stderr).toContain("variorum import FILE --out DIR")
  }
})

test("is silent about building when nothing changed", async () => {
  await variorum(["--help"])
  expect((await variorum(["--help"])).built).toBe(false)
})

test("builds again when the bundle is old, also twice at once", async () => {
  await variorum(["--help"])
  utimesSync(join(dist, "main.mjs"), new Date(0), new Date(0))
  const both = await Promise.all([variorum(["--help"]), variorum(["--help"])])
  expect(both.map(done => done.code)).toEqual([0, 0])
  expect(both.some(done => done.built)).toBe(true)
  expect(both[0].stdout).toBe(both[1].stdout)
  expect(readdirSync(dist)).toContain("main.mjs")
})

test("stops quietly when nobody reads on", async () => {
  const child = spawn(process.execPath, [bin, "disputes", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  let stderr = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
  child.stdout.once("data", () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on("close", resolve))
  expect(stderr.replace("Building the command line …\n", "")).toBe("")
  expect(code).toBe(0)
})

test("words of a file cannot command the terminal", async () => {
  const odd = {...(await note(2, "goddess")), id: "urn:x:\u001b[2J\u202e", canonical: undefined}
  const folder = folderWith({...(await songEdition()), "a.jsonld": JSON.stringify(odd)})
  const args = ["anchor", "--text", "text/song.json", "--annotations", "a.jsonld"]
  const {stdout} = await variorum(args, folder)
  expect(stdout).toContain("urn:x:\ufffd[2J\ufffd")
})
