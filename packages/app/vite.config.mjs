import {readFileSync} from "node:fs"
import {join} from "node:path"
import {defineConfig} from "vite"
import {compactStyles} from "./build/compact-styles.mjs"
import {compressedPreview} from "./build/compressed-preview.mjs"
import {earlyScript} from "./build/early-script.mjs"
import {editionPlugin, editionTitle} from "./build/edition-plugin.mjs"
import {readerPart} from "./build/reader-part.mjs"
import {offline} from "./build/offline.mjs"
import {staticPage} from "./build/static-page.mjs"
import {
  plainImports,
  policyOffWhileDeveloping,
  preloadFont,
  webManifest,
} from "./build/page-plugin.mjs"

const repository = join(import.meta.dirname, "../..")
const {version} = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"))

// The result is a folder of files for any web space: relative paths, no fallback to index.html.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  appType: "mpa",
  clearScreen: false,
  define: {PROGRAM_VERSION: JSON.stringify(version)},
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // The names of all that later views need would cost every first visit half a kilobyte.
    modulePreload: false,
    reportCompressedSize: false,
    // What sets the pages of paper is one piece, loaded by the print page alone.
    chunkSizeWarningLimit: 600,
    // What a first visit loads is one file: cut up it compresses worse.
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, "index.html"),
        print: join(import.meta.dirname, "print.html"),
      },
      // Whoever types `npm start` need not read how long each part of the build took.
      checks: {pluginTimings: false},
      output: {
        codeSplitting: {groups: [{name: readerPart, tags: ["$initial"]}]},
      },
    },
  },
  server: {host: "127.0.0.1"},
  preview: {host: "127.0.0.1"},
  plugins: [
    editionPlugin(repository),
    compactStyles(),
    plainImports(),
    staticPage(repository),
    earlyScript(import.meta.dirname, repository),
    preloadFont(),
    webManifest(import.meta.dirname, () => editionTitle(repository)),
    offline(),
    compressedPreview(),
    policyOffWhileDeveloping(),
  ],
})
