import {spawnSync} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {parseArgs} from "node:util"

const usage = `npm run soak -- histories [--seed 1] [--count 10000]

Lives random histories of notes in two tabs of one browser, --count in all, and looks after each for every text
that was acknowledged.`

/** So many in one window of the browser, before it is said how far things are. */
const batch = 500

/** The exit code: 1 when anything was lost, 2 for wrong use. */
export function main(args: readonly string[], root: string): number {
  const {values} = parseArgs({
    args: [...args],
    options: {
      seed: {type: "string", default: "1"},
      count: {type: "string", default: "10000"},
      help: {type: "boolean", default: false},
    },
  })
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (values.help || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const began = Date.now()
  let texts = 0
  for (let done = 0; done < count; done += batch) {
    const some = Math.min(batch, count - done)
    const {passed, said} = lived(some, (seed * 1_000_003 + done) | 0, root)
    if (!passed) {
      console.log(`Seed ${seed}, among the histories after ${done}:\n${said}`)
      return 1
    }
    texts += Number(said)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${done + some} histories, ${texts} texts acknowledged, none lost, ${seconds} s`)
  }
  console.log(
    `Seed ${seed}: ${count} histories in two tabs, 0 of ${texts} acknowledged texts lost.`,
  )
  return 0
}

/** Runs the component test; what it says is how many texts were acknowledged, or what was lost. */
function lived(count: number, seed: number, root: string): {passed: boolean; said: string} {
  const folder = mkdtempSync(join(tmpdir(), "variorum-histories-"))
  const report = join(folder, "report.json")
  try {
    const {stdout, stderr} = spawnSync(
      join(root, "node_modules/.bin/web-test-runner"),
      ["--files", "packages/store/test/histories.test.ts"],
      {
        cwd: root,
        encoding: "utf8",
        env: {
          ...process.env,
          VARIORUM_COUNTS: report,
          VARIORUM_HISTORIES: `${count} ${seed}`,
        },
      },
    )
    const {tests, logs} = reportOf(report)
    const failed = tests.find(({passed}) => !passed)
    if (failed) return {passed: false, said: failed.said}
    const texts = logs.flatMap(line => /^(\d+) texts acknowledged$/.exec(line)?.[1] ?? [])
    if (tests.length === 0 || texts.length !== 1) return {passed: false, said: stdout + stderr}
    return {passed: true, said: texts[0]!}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

interface Report {
  readonly tests: readonly {readonly passed: boolean; readonly said: string}[]
  readonly logs: readonly string[]
}

/** As `web-test-runner.config.mjs` writes it; nothing in it where the runner did not come so far. */
function reportOf(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report
  } catch {
    return {tests: [], logs: []}
  }
}
