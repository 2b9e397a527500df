import {join} from "node:path"
import {defineConfig} from "vitest/config"

export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["packages/*/test/**/*.corpus.test.ts"],
    testTimeout: 120_000,
  },
})
