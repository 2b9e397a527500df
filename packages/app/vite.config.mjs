import {join} from "node:path"
import {defineConfig} from "vite"
import {compactStyles} from "./build/compact-styles.mjs"
import {editionPlugin} from "./build/edition-plugin.mjs"
import {policyOffWhileDeveloping, preloadFont} from "./build/page-plugin.mjs"

const repository = join(import.meta.dirname, "../..")

// The result is a folder of files for any web space: relative paths, no fallback to index.html.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  appType: "mpa",
  clearScreen: false,
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // The names of all that later views need would cost every first visit half a kilobyte.
    modulePreload: false,
    reportCompressedSize: false,
    // What a first visit loads is one file: cut up it compresses worse.
    rolldownOptions: {
      output: {codeSplitting: {groups: [{name: "reader", tags: ["$initial"]}]}},
    },
  },
  server: {host: "127.0.0.1"},
  preview: {host: "127.0.0.1"},
  plugins: [editionPlugin(repository), compactStyles(), preloadFont(), policyOffWhileDeveloping()],
})
