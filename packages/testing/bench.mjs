// `npm run bench [-- --quick]`: anchoring beside its peers, in one Chromium, on seeded texts. Prints a table and keeps
// it in the README of `anchoring`.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {dirname, join, posix} from "node:path"
import {parseArgs} from "node:util"
import {build} from "esbuild"
import {chromium} from "playwright"
import {format, resolveConfig} from "prettier"
import {browserOptions} from "./browser.mjs"

const root = join(import.meta.dirname, "../..")
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {quick: {type: "boolean"}, seed: {type: "string"}},
})
for (const name of ["open", "keys", "views", "notes"]) {
  if (!positionals.includes(name)) continue
  await import(`./bench-${name}.mjs`)
  process.exit()
}
const seed = Number(values.seed ?? 5)
const rounds = values.quick ? 1 : 3
const count = 20_000

/** How many notes each program is given: more would take it minutes. */
const samples = {
  variorum: {exact: count, drifted: count},
  floor: {exact: count, drifted: 2000},
  hypothesis: {exact: 1000, drifted: 100},
  "dom-anchor-text-quote": {exact: 200, drifted: 20},
  recogito: {exact: 200, drifted: 200},
}

const script = await bundle()
const browser = await chromium.launch(browserOptions())
const rows = []
try {
  for (const words of [100_000, 600_000]) {
    const page = await browser.newPage()
    await page.addScriptTag({content: script})
    await page.evaluate(options => prepare(options), {source: essay(), words, notes: count, seed})
    for (const drift of [false, true]) {
      for (const [program, sample] of Object.entries(samples)) {
        const done = []
        for (let round = 0; round < rounds; round++) {
          const options = {
            program,
            drift,
            sample: sample[drift ? "drifted" : "exact"],
            seed: seed + round,
          }
          done.push(await page.evaluate(given => globalThis.round(given), options))
        }
        rows.push(rowOf(program, words, drift, done))
        console.log(lineOf(rows.at(-1)))
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
}
const table = tableOf(rows)
console.log(`\n${table}\n\n${verdicts(rows).join("\n")}`)
await keep(table)

function rowOf(program, words, drift, done) {
  const times = done.map(({microseconds}) => microseconds).sort((a, b) => a - b)
  const sum = name => done.reduce((all, {verdicts}) => all + (verdicts[name] ?? 0), 0)
  const judged = done.reduce((all, {notes}) => all + notes, 0) - sum("torn") - sum("changed")
  const share = number => (judged === 0 ? 0 : number / judged)
  return {
    program,
    words,
    drift,
    n: judged,
    median: times[times.length >> 1],
    found: share(sum("right") + sum("near")),
    wrong: share(sum("wrong")),
  }
}

function lineOf({program, words, drift, median, n, found, wrong}) {
  const state = drift ? "drifted" : "exact"
  return `${program} ${words} ${state}: ${median.toFixed(1)} µs a note (n = ${n}), ${(100 * found).toFixed(2)} % found, ${(100 * wrong).toFixed(2)} % wrong`
}

function tableOf(all) {
  const of = (program, words, drift) =>
    all.find(row => row.program === program && row.words === words && row.drift === drift)
  const lines = all.map(row => {
    const ours = of("variorum", row.words, row.drift)
    const floor = of("floor", row.words, row.drift)
    return [
      row.program,
      `${row.words.toLocaleString("en")} words, ${row.drift ? "drifted" : "exact"}`,
      row.median.toFixed(1),
      row.program === "variorum" ? "1" : (row.median / ours.median).toFixed(1),
      (row.median / floor.median).toFixed(1),
      `${(100 * row.found).toFixed(2)} %`,
      `${(100 * row.wrong).toFixed(2)} %`,
      String(row.n),
    ]
  })
  const head = [
    "program",
    "text",
    "µs a note",
    "× ours",
    "× floor",
    "found",
    "wrong, not said",
    "n",
  ]
  const cells = [head, ["---", "---", ...Array.from({length: 6}, () => "--:")], ...lines]
  return cells.map(line => `| ${line.join(" | ")} |`).join("\n")
}

function verdicts(all) {
  const ours = (words, drift) =>
    all.find(row => row.program === "variorum" && row.words === words && row.drift === drift)
  const other = (program, words) =>
    all.find(row => row.program === program && row.words === words && row.drift)
  const times = words => other("hypothesis", words).median / ours(words, true).median
  const growth = drift => ours(600_000, drift).median / ours(100_000, drift).median
  return [
    ["exact, 100,000 words: at most 5 µs", ours(100_000, false).median, value => value <= 5],
    ["exact, 600,000 words: at most 5 µs", ours(600_000, false).median, value => value <= 5],
    ["drifted, 100,000 words: at most 100 µs", ours(100_000, true).median, value => value <= 100],
    ["drifted, 600,000 words: at most 100 µs", ours(600_000, true).median, value => value <= 100],
    ["drifted, growth with the text: at most 2", growth(true), value => value <= 2],
    [
      "times faster than Hypothesis, 100,000 words: at least 50",
      times(100_000),
      value => value >= 50,
    ],
    [
      "times faster than Hypothesis, 600,000 words: at least 200",
      times(600_000),
      value => value >= 200,
    ],
    [
      "drifted and found, 100,000 words: at least 99.5 %",
      100 * ours(100_000, true).found,
      value => value >= 99.5,
    ],
    [
      "drifted and found, 600,000 words: at least 99.5 %",
      100 * ours(600_000, true).found,
      value => value >= 99.5,
    ],
    [
      "wrong without saying so: 0",
      100 * (ours(100_000, true).wrong + ours(600_000, true).wrong),
      value => value === 0,
    ],
  ].map(
    ([what, value, met]) => `${met(value) ? "met    " : "NOT MET"}  ${what}: ${value.toFixed(2)}`,
  )
}

async function keep(text) {
  const path = join(root, "packages/anchoring/README.md")
  const readme = readFileSync(path, "utf8")
  const kept = readme.replace(/(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/, `$1\n${text}\n$2`)
  const options = await resolveConfig(path)
  writeFileSync(path, await format(kept, {...options, filepath: path}))
}

function essay() {
  const {content} = JSON.parse(
    readFileSync(join(root, "text/communist-left-after-1920.json"), "utf8"),
  )
  const blocks = []
  const visit = node => {
    if (node.attrs?.n !== undefined)
      blocks.push((node.content ?? []).map(({text = ""}) => text).join(""))
    else node.content?.forEach(visit)
  }
  content.forEach(visit)
  return blocks.join("\n")
}

/** One script for the page. Hypothesis publishes its sources in the source map of its build only. */
async function bundle() {
  const folder = join(import.meta.dirname, "dist/peers")
  const map = JSON.parse(
    readFileSync(
      join(root, "node_modules/hypothesis/build/scripts/annotator.bundle.js.map"),
      "utf8",
    ),
  )
  map.sources.forEach((source, i) => {
    const path = source.replace("app:///", "")
    if (!path.startsWith("src/")) return
    const file = join(folder, posix.normalize(path))
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, map.sourcesContent[i])
  })
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, "bench/page.mjs")],
    alias: {
      "peers/hypothesis": join(folder, "src/annotator/anchoring/types.ts"),
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: {".css": "empty"},
    logLevel: "error",
  })
  return outputFiles[0].text
}
