import {esbuildPlugin} from "@web/dev-server-esbuild"
import {playwrightLauncher} from "@web/test-runner-playwright"
import {browserOptions} from "./packages/testing/browser.mjs"

export default {
  files: "packages/{reader,store}/test/**/*.test.ts",
  rootDir: import.meta.dirname,
  nodeResolve: {exportConditions: ["browser", "development"]},
  plugins: [esbuildPlugin({ts: true, target: "es2022", tsconfig: "tsconfig.base.json"})],
  browsers: [playwrightLauncher({product: "chromium", launchOptions: browserOptions()})],
  testFramework: {config: {ui: "tdd", timeout: 20_000}},
  concurrency: 1,
}
