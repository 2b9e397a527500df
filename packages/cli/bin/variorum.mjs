#!/usr/bin/env node
// Builds the command line when it is missing or older than its sources, then runs it. Plain
// JavaScript, so that it works right after `npm ci`. All it says goes to stderr.
import {randomUUID} from "node:crypto"
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync} from "node:fs"
import {join} from "node:path"
import {pathToFileURL} from "node:url"

const packages = join(import.meta.dirname, "../..")
const uses = ["document", "annotation", "anchoring", "dispute", "formats", "cli"]
const bundle = join(packages, "cli/dist/main.mjs")

if (isOld()) await build()
const {main} = await import(pathToFileURL(bundle).href)
process.exitCode = await main(process.argv.slice(2))

function isOld() {
  if (!existsSync(bundle)) return true
  const built = statSync(bundle).mtimeMs
  const other = [import.meta.filename, join(packages, "../package-lock.json")]
  if (other.some(file => existsSync(file) && statSync(file).mtimeMs > built)) return true
  return uses.some(name => newest(join(packages, name, "src")) > built)
}

/** When anything in the folder changed last; a folder changes when a file of it goes or comes. */
function newest(folder) {
  let latest = statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

/** Into a file of its own first: another process may be building, or running what is there. */
async function build() {
  process.stderr.write("Building the command line …\n")
  const start = new Date()
  const temporary = `${bundle}.${randomUUID()}.tmp`
  try {
    const {build} = await import("esbuild")
    mkdirSync(join(packages, "cli/dist"), {recursive: true})
    await build({
      entryPoints: [join(packages, "cli/src/main.ts")],
      outfile: temporary,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "silent",
    })
    // What changes while it is built counts as newer.
    utimesSync(temporary, start, start)
    renameSync(temporary, bundle)
  } catch (error) {
    rmSync(temporary, {force: true})
    const why =
      error.code === "ERR_MODULE_NOT_FOUND"
        ? "its packages are not installed; run npm ci in the repository’s root."
        : error.message
    process.stderr.write(`The command line cannot be built: ${why}\n`)
    process.exit(1)
  }
}
