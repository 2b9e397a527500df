// `npm test`: every check in turn; the last line counts what passed and what failed.
// --short: format, lint, types and units only. --corpus: also the suites on the data beside the checkout.
import {spawn} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {findFirefox} from "./browser.mjs"

const root = join(import.meta.dirname, "../..")
const results = mkdtempSync(join(tmpdir(), "variorum-test-"))
const short = process.argv.includes("--short")
const corpus = process.argv.includes("--corpus")

/**
 * A step without `counts` is one check; `counts` reads a test runner's own figures from its file. One with a reason
 * why not (`skipped`) is not run.
 */
const steps = [
  {name: "format", command: ["prettier", "--check", "--log-level=warn", "."]},
  {name: "lint", command: ["eslint", "--max-warnings=0", "packages"]},
  {
    name: "templates",
    command: ["lit-analyzer", "packages/{reader,app}/src/**/*.ts", ...litRules()],
  },
  {name: "types", command: ["tsc", "-b"]},
  vitest("units", []),
  ...(corpus ? [vitest("corpus", ["--config", "packages/testing/vitest.corpus.mjs"])] : []),
  ...(short
    ? []
    : [
        {name: "edition", command: ["variorum", "check"]},
        {name: "coverage", command: ["variorum", "coverage"]},
        components("components", "chromium"),
        {
          ...components("store in Firefox", "firefox"),
          skipped: findFirefox()
            ? null
            : "no Firefox was found; install one or set FIREFOX_PATH to its path. What keeps notes ran in Chromium only",
        },
        {
          name: "end to end",
          command: ["playwright", "test", "--reporter=list,json"],
          env: {PLAYWRIGHT_JSON_OUTPUT_NAME: file("end to end")},
          counts: ({stats, errors}) => ({
            passed: stats.expected,
            failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
            skipped: stats.skipped,
          }),
        },
      ]),
]

const total = {passed: 0, failed: 0, skipped: 0}
const failed = []
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  if (step.skipped) {
    total.skipped++
    console.log(`   ${step.name}: skipped, for ${step.skipped}.`)
    continue
  }
  const began = Date.now()
  const code = await run(step)
  const counts = countsOf(step, code)
  for (const key of Object.keys(total)) total[key] += counts[key]
  if (counts.failed > 0) failed.push(step.name)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`   ${step.name}: ${sentence(counts)} in ${seconds} s`)
}
rmSync(results, {recursive: true, force: true})
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`)
if (total.skipped > 0) console.log(`\nSkipped: ${total.skipped}, each with its reason above`)
console.log(`\n${sentence({...total, skipped: 0})}`)
process.exit(total.failed > 0 ? 1 : 0)

function components(name, browser) {
  return {
    name,
    command: ["web-test-runner"],
    env: {VARIORUM_COUNTS: file(name), VARIORUM_BROWSER: browser},
    counts: ({passed, failed, skipped}) => ({passed, failed, skipped}),
  }
}

function vitest(name, options) {
  return {
    name,
    command: [
      "vitest",
      "run",
      ...options,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file(name)}`,
    ],
    counts: result => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests + brokenSuites(result),
      skipped: result.numPendingTests + result.numTodoTests,
    }),
  }
}

/** Test files that failed before any of their tests ran. */
function brokenSuites(result) {
  return result.testResults.filter(
    suite => suite.status === "failed" && suite.assertionResults.every(t => t.status !== "failed"),
  ).length
}

function litRules() {
  return [
    "--strict",
    "--rules.no-missing-import",
    "off",
    "--rules.no-unknown-tag-name",
    "off",
    "--rules.no-invalid-css",
    "off",
  ]
}

function file(name) {
  return join(results, `${name}.json`)
}

function run({command: [name, ...args], env}) {
  return new Promise(resolve => {
    const child = spawn(join(root, "node_modules/.bin", name), args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: {...process.env, ...env},
    })
    child.on("error", error => {
      console.error(error.message)
      resolve(1)
    })
    child.on("close", code => resolve(code ?? 1))
  })
}

function countsOf(step, code) {
  const single = {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0}
  if (!step.counts) return single
  let counts
  try {
    counts = step.counts(JSON.parse(readFileSync(file(step.name), "utf8")))
  } catch {
    return {...single, failed: 1, passed: 0}
  }
  const silent = code !== 0 && counts.failed === 0
  return silent ? {...counts, failed: 1} : counts
}

function sentence({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}
