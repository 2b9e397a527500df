import {spawnSync} from "node:child_process"
import {join} from "node:path"
import {parseArgs} from "node:util"

interface Crash {
  /** "kill": of the soak. */
  readonly name: string
  /** "kills": in what is said. */
  readonly plural: string
  readonly count: number
  /** The test that does it, by its file and its name. */
  readonly file: string
  readonly test: string
  /** Tells the test how often. */
  readonly variable: string
  /** So many on one profile: it fills with notes, and each start reads them all. */
  readonly each: number
}

/** Runs the end-to-end test that crashes the browser, as often as asked; the exit code. */
export function crash(args: readonly string[], root: string, what: Crash): number {
  const {values} = parseArgs({
    args: [...args],
    options: {
      count: {type: "string", default: String(what.count)},
      help: {type: "boolean", default: false},
    },
  })
  const count = Number(values.count)
  if (values.help || !Number.isInteger(count) || count < 1) {
    console.log(`npm run soak -- ${what.name} [--count ${what.count}]

Crashes a browser that writes notes, --count times rounded up to whole profiles of ${what.each}, and looks each time for what it had acknowledged.`)
    return values.help ? 0 : 2
  }
  const profiles = Math.ceil(count / what.each)
  const began = Date.now()
  const {status} = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/@playwright/test/cli.js"),
      ...["test", what.file, "-g", what.test, "--workers", "1"],
      ...["--repeat-each", String(profiles), "--max-failures", "1"],
    ],
    {cwd: root, stdio: "inherit", env: {...process.env, [what.variable]: String(what.each)}},
  )
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  if (status === 0) {
    console.log(`${profiles * what.each} ${what.plural}, nothing acknowledged lost, ${minutes} min`)
  }
  return status ?? 1
}
