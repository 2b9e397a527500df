import {defineConfig} from "@playwright/test"
import {browserOptions} from "./packages/testing/browser.mjs"

const port = process.env["VARIORUM_E2E_PORT"] ?? "4197"

// The suite runs against the built site, as `npm start` serves it, under its own security policy.
export default defineConfig({
  testDir: "packages/app/test",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  // That it comes is tested here; how fast, where a number is named.
  expect: {timeout: 15_000},
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: browserOptions(),
    viewport: {width: 1280, height: 900},
    trace: "off",
    // What a test holds back or changes on its way must not come from a cache; one file tests that cache.
    serviceWorkers: "block",
  },
  webServer: {
    command: "node packages/app/start.mjs",
    url: `http://127.0.0.1:${port}/`,
    env: {PORT: port},
    reuseExistingServer: false,
    gracefulShutdown: {signal: "SIGTERM", timeout: 3000},
    timeout: 120_000,
  },
})
