import {createHash} from "node:crypto"
import {readFile, readdir, writeFile} from "node:fs/promises"
import {join, relative, sep} from "node:path"

const source = join(import.meta.dirname, "service-worker.js")

/** Writes `service-worker.js` beside the page, which knows every file of the site and its content. */
export function offline() {
  let folder = ""
  return {
    name: "variorum-offline",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    async writeBundle({dir = folder}) {
      const files = await hashesUnder(dir)
      const script = (await readFile(source, "utf8"))
        .replace("%VERSION%", hashOf(JSON.stringify(files)))
        .replace("%FILES%", () => JSON.stringify(files))
      await writeFile(join(dir, "service-worker.js"), script)
    },
  }
}

async function hashesUnder(dir) {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(path => path !== "service-worker.js")
    .sort()
  return Object.fromEntries(
    await Promise.all(paths.map(async path => [path, hashOf(await readFile(join(dir, path)))])),
  )
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 16)
}
