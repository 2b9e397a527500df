import {spawnSync} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import type {Guard} from "./sabotages.ts"

/** What became of one test. */
export interface Verdict {
  /** `missing`: it did not run, for no test of that name is there or its file does not load. */
  readonly state: "green" | "red" | "missing"
  /** What it said, or all that its runner did where it is missing. */
  readonly said: string
}

/** Runs one test in a checkout, with the runner’s own program, and finds out what became of it. */
export function runGuard(guard: Guard, root: string): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "variorum-guard-"))
  const report = join(folder, "report.json")
  try {
    const {command, env, resultOf} = runners[guard.runner]
    const [name, ...args] = command(guard, report)
    const {stdout, stderr} = spawnSync(join(root, "node_modules/.bin", name!), args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: {...process.env, ...env(report)},
    })
    let found: Verdict | undefined
    try {
      found = resultOf(JSON.parse(readFileSync(report, "utf8")), guard.test)
    } catch {
      // No report was written: nothing ran.
    }
    return found ?? {state: "missing", said: `${stdout}\n${stderr}`.trim()}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** How a runner is asked for one test and for a report, and what its report says of that test. */
interface Command {
  readonly command: (guard: Guard, report: string) => readonly string[]
  readonly env: (report: string) => Readonly<Record<string, string>>
  readonly resultOf: (report: unknown, test: string) => Verdict | undefined
}

const runners: Readonly<Record<Guard["runner"], Command>> = {
  units: {
    command: ({file, test}, report) => [
      "vitest",
      ...["run", file, "--testNamePattern", escaped(test)],
      ...["--reporter=json", `--outputFile=${report}`],
    ],
    env: () => ({}),
    resultOf(report, test) {
      const {testResults} = report as VitestReport
      const found = testResults
        .flatMap(({assertionResults}) => assertionResults)
        .find(({title}) => title === test)
      return found && verdict(found.status === "passed", found.failureMessages.join("\n"))
    },
  },
  components: {
    command: ({file}) => ["web-test-runner", "--files", file],
    env: report => ({VARIORUM_COUNTS: report}),
    resultOf(report, test) {
      const found = (report as ComponentReport).tests.find(({name}) => name === test)
      return found && verdict(found.passed, found.said)
    },
  },
  "end to end": {
    command: ({file, test}) => [
      "playwright",
      ...["test", file, "-g", `${escaped(test)}$`, "--workers", "1", "--reporter=json"],
    ],
    env: report => ({PLAYWRIGHT_JSON_OUTPUT_NAME: report}),
    resultOf(report, test) {
      const found = specsOf((report as PlaywrightReport).suites).find(({title}) => title === test)
      const errors = found?.tests.flatMap(({results}) => results.flatMap(({errors}) => errors))
      return found && verdict(found.ok, (errors ?? []).map(({message}) => message).join("\n"))
    },
  },
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** As `web-test-runner.config.mjs` writes it. */
interface ComponentReport {
  readonly tests: readonly {
    readonly name: string
    readonly passed: boolean
    readonly said: string
  }[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly PlaywrightSpec[]
}

interface PlaywrightSpec {
  readonly title: string
  readonly ok: boolean
  readonly tests: readonly {
    readonly results: readonly {readonly errors: readonly {readonly message?: string}[]}[]
  }[]
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
}

function specsOf(suites: readonly PlaywrightSuite[] = []): readonly PlaywrightSpec[] {
  return suites.flatMap(suite => [...(suite.specs ?? []), ...specsOf(suite.suites)])
}

function verdict(passed: boolean, said: string): Verdict {
  return {state: passed ? "green" : "red", said: said.replaceAll(/\u001b\[[\d;]*m/g, "")}
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")
}
