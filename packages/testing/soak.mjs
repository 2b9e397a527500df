// `npm run soak -- mutate`: the long versions of tests, each until it is done, seeded where it draws.
// Each is bundled from its TypeScript and run here; it answers the exit code.
import {mkdtempSync, rmSync} from "node:fs"
import {join} from "node:path"
import {pathToFileURL} from "node:url"
import {build} from "esbuild"

const root = join(import.meta.dirname, "../..")
const soaks = {
  mutate: "src/soak-mutate.ts",
  roundtrip: "src/soak-roundtrip.ts",
  kill: "src/soak-kill.ts",
  cut: "src/soak-cut.ts",
  sabotage: "src/soak-sabotage.ts",
  histories: "src/soak-histories.ts",
}

const [name, ...args] = process.argv.slice(2)
if (name === undefined || !Object.hasOwn(soaks, name)) {
  const known = Object.keys(soaks).join(", ")
  const said = name === undefined ? "Say which soak to run" : `There is no soak “${name}”`
  console.error(`${said}: npm run soak -- <name>, where the name is one of: ${known}.`)
  process.exit(2)
}

const {main} = await bundled(soaks[name])
process.exitCode = await main(args, root)

async function bundled(entry) {
  const folder = mkdtempSync(join(import.meta.dirname, "dist-soak-"))
  try {
    const outfile = join(folder, "soak.mjs")
    await build({
      entryPoints: [join(import.meta.dirname, entry)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "warning",
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
