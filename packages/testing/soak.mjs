// `npm run soak -- mutate [--count N] [--seed N]`: the long versions of what `npm test` samples.
import {existsSync, mkdirSync, readFileSync, rmSync} from "node:fs"
import {join} from "node:path"
import {pathToFileURL} from "node:url"
import {parseArgs} from "node:util"
import {build} from "esbuild"

const root = join(import.meta.dirname, "../..")
const soaks = {mutate}
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {count: {type: "string"}, seed: {type: "string"}},
})
const soak = Object.hasOwn(soaks, positionals[0] ?? "") ? soaks[positionals[0]] : undefined
if (!soak) {
  console.error(`Which soak? There is: ${Object.keys(soaks).join(", ")}.`)
  process.exit(1)
}
process.exit((await soak()) ? 0 : 1)

async function mutate() {
  const count = Number(values.count ?? 100_000)
  const seed = Number(values.seed ?? 1)
  const {soakMutate, table, wrongIn} = await bundled("src/soak-mutate.ts")
  const texts = await textsOfTrial()
  const which =
    texts.length > 1
      ? "the essay and a novel"
      : "the essay alone (no novel: ../shared/data is missing)"
  console.log(`${count} passages of ${which}, seed ${seed}`)
  const judged = await soakMutate(texts, count, seed, line => console.log(line))
  const wrong = wrongIn(judged)
  console.log([table(judged), ...wrong, `${wrong.length} wrong of ${judged.length}`].join("\n"))
  return wrong.length === 0
}

/** The essay, and the novel of the data beside the checkout where it is there. */
async function textsOfTrial() {
  const {CanonicalText, textFromJson} = await bundled("../document/src/index.ts")
  const essay = readFileSync(join(root, "text/communist-left-after-1920.json"), "utf8")
  const texts = [new CanonicalText(textFromJson(JSON.parse(essay)).doc).text]
  const novel = join(root, "../shared/data/plain/pg-pg7178.txt")
  if (existsSync(novel)) {
    const paragraphs = readFileSync(novel, "utf8").split(/\r?\n\s*\r?\n/)
    texts.push(
      paragraphs
        .map(one => one.replace(/\s+/g, " ").trim())
        .filter(Boolean)
        .join("\n"),
    )
  }
  return texts
}

async function bundled(entry) {
  const folder = join(import.meta.dirname, "dist")
  const outfile = join(folder, `soak-${process.pid}-${Math.random()}.mjs`)
  mkdirSync(folder, {recursive: true})
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
