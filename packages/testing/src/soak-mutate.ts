import {anchorAll} from "@variorum/anchoring"
import {parseArgs} from "node:util"
import {kinds} from "./mutation/kinds.ts"
import {excerpt} from "./mutation/soak-texts.ts"
import {Tallies} from "./mutation/tally.ts"
import {trial} from "./mutation/trial.ts"
import type {Verdict} from "./mutation/trial.ts"
import {seeded} from "./random.ts"
import type {Random} from "./random.ts"
import {readEssay, readNovel} from "./real-texts.ts"

const usage = `npm run soak -- mutate [--seed 1] [--count 100000] [--only words] [--show wrong] [--shown 10]

Places notes in mutated texts and says what became of them. --count notes in all, --only the kinds of
mutation whose name has the words in it, --show one outcome note by note (right, imprecise, among,
unsure, orphan, lost, wrong), --shown so many of them.`

/** UTF-16 units of the novel that a trial takes; one trial in twelve takes all of it. */
const excerptLength = 120_000

/** Runs the trials and prints the table. The exit code: 1 when any note was placed wrongly, 2 for wrong use. */
export function main(args: readonly string[], root: string): number {
  const {seed, count, only, show, shown, help} = optionsOf(args)
  const chosen = kinds.filter(kind => kind.name.includes(only))
  if (help || chosen.length === 0 || !(count > 0) || !Number.isInteger(seed)) {
    console.log(help ? usage : `Nothing to do.\n\n${usage}`)
    return help ? 0 : 2
  }
  const essay = readEssay(root)
  const novel = readNovel(root)
  if (novel === null) {
    console.log(
      "The novel is skipped: ../shared/data/plain/pg-pg7178.txt is not beside the checkout.",
    )
  }
  console.log(`Seed ${seed}: ${count} notes in mutated texts, ${chosen.length} kinds of mutation.`)
  const tallies = new Tallies()
  const began = Date.now()
  let notes = 0
  let left = shown
  for (let round = 0; notes < count; round++) {
    const textRandom = seeded(seed * 1_000_003 + round)
    const plain = novel === null || round % 3 === 0 ? essay : passageOf(novel, round, textRandom)
    for (const [i, kind] of chosen.entries()) {
      const random = seeded(((seed * 1_000_003 + round) * 1009 + i) | 0)
      for (const verdict of trial(plain, kind, anchorAll, random)) {
        tallies.add(verdict)
        if (verdict.outcome === show && left-- > 0) console.log(told(verdict, round))
        notes++
      }
      if (notes >= count) break
    }
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${notes} notes, ${tallies.count("wrong")} wrong, ${seconds} s`)
  }
  console.log(`\n${tallies.table()}\n`)
  console.log(
    "recall: right ones among the passages of which 80 % of the words stand together, of 17 units and" +
      " more; short: of at most 16. among, unsure: ambiguous, with and without the truth in the list.",
  )
  const wrong = tallies.count("wrong")
  console.log(`\nSeed ${seed}: ${notes} notes, ${wrong} wrong without saying so.`)
  return wrong > 0 ? 1 : 0
}

function optionsOf(args: readonly string[]) {
  const {values} = parseArgs({
    args: [...args],
    options: {
      seed: {type: "string", default: "1"},
      count: {type: "string", default: "100000"},
      only: {type: "string", default: ""},
      show: {type: "string", default: "wrong"},
      shown: {type: "string", default: "10"},
      help: {type: "boolean", default: false},
    },
  })
  return {
    ...values,
    seed: Number(values.seed),
    count: Number(values.count),
    shown: Number(values.shown),
  }
}

function passageOf(novel: string, round: number, random: Random): string {
  return round % 12 === 11 ? novel : excerpt(novel, excerptLength, random)
}

/** One note with the words it was on, where it was put, and where it went in truth. */
function told({kind, outcome, mark, anchor, whereabouts, text}: Verdict, round: number): string {
  const spans = anchor.span === null ? anchor.candidates : [anchor.span]
  const at = (from: number, to: number): string =>
    `${from}–${to} ${JSON.stringify(text.slice(Math.max(0, from - 40), from))}` +
    ` ${JSON.stringify(text.slice(from, to))} ${JSON.stringify(text.slice(to, to + 40))}`
  return [
    `\n${outcome}: ${kind} (round ${round}), ${anchor.state}, score ${anchor.score ?? "–"}`,
    `  note on ${mark.span.from}–${mark.span.to} ${JSON.stringify(mark.prefix)} ${JSON.stringify(mark.exact)} ${JSON.stringify(mark.suffix)}`,
    ...spans.slice(0, 3).map(({from, to}) => `  put at ${at(from, to)}`),
    ...whereabouts.parts.slice(0, 3).map(({from, to}) => `  truly  ${at(from, to)}`),
    `  ${Math.round(100 * whereabouts.kept)} % of its words stand together`,
  ].join("\n")
}
