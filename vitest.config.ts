import {defineConfig} from "vitest/config"

export default defineConfig({
  test: {
    include: [
      "packages/{document,annotation,anchoring,dispute,formats,cli,testing}/test/**/*.test.ts",
    ],
    testTimeout: 60_000,
  },
})
