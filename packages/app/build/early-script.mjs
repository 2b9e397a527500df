import {createHash} from "node:crypto"
import {join} from "node:path"
import {build} from "esbuild"
import {editionFiles} from "./edition-files.mjs"
import {isReader} from "./page-plugin.mjs"

/** Puts `src/early.ts` into the page as a script that runs before anything is painted, and tells it of the edition's files. */
export function earlyScript(app, root) {
  let made = null
  const once = () => (made ??= bundled(join(app, "src/early.ts")))
  return {
    name: "variorum-early-script",
    apply: "build",
    async generateBundle() {
      const {path, source} = await once()
      this.emitFile({type: "asset", fileName: path, source})
    },
    async transformIndexHtml(html, page) {
      if (!isReader(page.path)) return html
      const {path} = await once()
      const files = [...(await editionFiles(root)).keys()].map(file => `edition/${file}`)
      const attrs = {src: `./${path}`, "data-files": files.join(" ")}
      return [{tag: "script", attrs, injectTo: "head-prepend"}]
    },
  }
}

async function bundled(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: [onlyWhatIsUsed],
  })
  const source = result.outputFiles[0].text
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8)
  return {path: `assets/early-${hash}.js`, source}
}

/** Of the reader, what the script uses and no element: none of its modules is loaded for what it does by itself. */
const onlyWhatIsUsed = {
  name: "variorum-only-what-is-used",
  setup(build) {
    build.onResolve({filter: /^(@variorum\/reader$|\.)/}, async ({path, pluginData, ...rest}) => {
      if (pluginData === "resolved") return null
      const {importer, kind, resolveDir} = rest
      const found = await build.resolve(path, {importer, kind, resolveDir, pluginData: "resolved"})
      return {...found, sideEffects: false}
    })
  },
}
