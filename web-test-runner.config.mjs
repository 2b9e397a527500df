import {writeFileSync} from "node:fs"
import {defaultReporter, summaryReporter} from "@web/test-runner"
import {chromeLauncher} from "@web/test-runner-chrome"
import {esbuildPlugin} from "@web/dev-server-esbuild"
import {playwrightLauncher} from "@web/test-runner-playwright"
import puppeteer from "puppeteer-core"
import {browserOptions, findFirefox} from "./packages/testing/browser.mjs"

/** VARIORUM_BROWSER=firefox runs what keeps notes in the Firefox of the system; else all runs in Chromium. */
const inFirefox = process.env.VARIORUM_BROWSER === "firefox"

export default {
  files: `packages/${inFirefox ? "store" : "{reader,store}"}/test/**/*.test.ts`,
  rootDir: import.meta.dirname,
  nodeResolve: {exportConditions: ["browser", "development"]},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: "tsconfig.base.json",
      define: {VARIORUM_HISTORIES: JSON.stringify(process.env.VARIORUM_HISTORIES ?? "")},
    }),
  ],
  browsers: [inFirefox ? firefox() : chromium()],
  testFramework: {config: {ui: "tdd", timeout: 60_000}},
  testsFinishTimeout: 600_000,
  concurrency: 1,
  reporters: [defaultReporter(), summaryReporter(), countReporter()],
}

function chromium() {
  return playwrightLauncher({product: "chromium", launchOptions: browserOptions()})
}

/** Over WebDriver BiDi: Playwright can drive only a Firefox of its own make. */
function firefox() {
  return chromeLauncher({
    puppeteer,
    launchOptions: {browser: "firefox", executablePath: findFirefox() ?? undefined},
  })
}

/** Writes how many tests passed, failed and were skipped, and what each said, to the file that VARIORUM_COUNTS names. */
function countReporter() {
  const path = process.env.VARIORUM_COUNTS
  return {
    stop({sessions}) {
      if (!path) return
      const counts = {passed: 0, failed: 0, skipped: 0, tests: [], logs: []}
      for (const session of sessions) {
        const tests = testsOf(session.testResults)
        counts.logs.push(...session.logs.map(line => line.join(" ")))
        for (const test of tests) {
          if (test.skipped) counts.skipped++
          else if (test.passed) counts.passed++
          else counts.failed++
          const {name, passed, error} = test
          counts.tests.push({name, passed, said: error?.message ?? ""})
        }
        if (!session.passed && tests.every(test => test.passed || test.skipped)) counts.failed++
      }
      writeFileSync(path, JSON.stringify(counts))
    },
  }
}

function testsOf(suite) {
  if (!suite) return []
  return [...suite.tests, ...suite.suites.flatMap(testsOf)]
}
