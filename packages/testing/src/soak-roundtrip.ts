import {openEdition} from "@variorum/anchoring"
import fc from "fast-check"
import {parseArgs} from "node:util"
import {editionFiles} from "./edition-builder.ts"
import {annotationSets} from "./random-annotations.ts"
import {losslessFormats, lostOnTheWay} from "./round-trip.ts"

const usage = `npm run soak -- roundtrip [--seed 1] [--count 100000]

Writes random sets of annotations out and reads them again: --count sets in each format that loses nothing.`

/** How many sets are drawn before it is said how far things are. */
const batch = 5000

/** The exit code: 1 when anything was lost, 2 for wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      seed: {type: "string", default: "1"},
      count: {type: "string", default: "100000"},
      help: {type: "boolean", default: false},
    },
  })
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (values.help || !Number.isInteger(seed) || !(count > 0)) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const {manifest, read} = editionFiles({blocks: {p1: "Sing, goddess, the anger of Achilles."}})
  const edition = await openEdition(manifest, read)
  const began = Date.now()
  for (let done = 0; done < count; done += batch) {
    const numRuns = Math.min(batch, count - done)
    for (const format of losslessFormats) {
      const result = fc.check(
        fc.property(annotationSets, kept => {
          const lost = lostOnTheWay(kept, format, edition)
          if (lost !== null) throw new Error(lost)
        }),
        {seed: seed * 1_000_003 + done, numRuns},
      )
      if (result.failed) {
        console.log(`${format}, seed ${seed}: ${String(result.errorInstance)}`)
        return 1
      }
    }
    console.log(
      `${done + numRuns} sets, nothing lost, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    )
  }
  console.log(
    `Seed ${seed}: ${count} sets in each of ${losslessFormats.join(", ")}, 0 differences.`,
  )
  return 0
}
