import {configDefaults, defineConfig} from "vitest/config"

export default defineConfig({
  test: {
    include: [
      "packages/{document,annotation,anchoring,dispute,formats,cli,testing}/test/**/*.test.ts",
    ],
    exclude: [...configDefaults.exclude, "**/*.corpus.test.ts"],
    testTimeout: 60_000,
  },
})
