import {parseArgs} from "node:util"
import {commitSabotage} from "./sabotage/commit-sabotage.ts"
import {copiedCheckout} from "./sabotage/copied-checkout.ts"
import {sabotages} from "./sabotage/sabotages.ts"

const usage = `npm run soak -- sabotage [--only words]

Breaks what keeps the reader's notes safe, one promise after the other, in a copy of the checkout, and
looks whether the test that guards it goes red for that reason, and green when it is put back.
--only those whose name has the words in it.`

/** The exit code: 1 when a sabotage was not caught, 2 for wrong use. */
export function main(args: readonly string[], root: string): number {
  const {values} = parseArgs({
    args: [...args],
    options: {
      only: {type: "string", default: ""},
      help: {type: "boolean", default: false},
    },
  })
  const chosen = sabotages.filter(({name}) => name.includes(values.only))
  if (values.help || chosen.length === 0) {
    console.log(values.help ? usage : `Nothing to do.\n\n${usage}`)
    return values.help ? 0 : 2
  }
  const began = Date.now()
  const copy = copiedCheckout(root)
  let missed = 0
  try {
    for (const sabotage of chosen) {
      console.log(`\n${sabotage.name} (${sabotage.file})`)
      for (const {guard, trouble, said} of commitSabotage(sabotage, copy.root)) {
        console.log(`  ${trouble === null ? "caught by" : "NOT caught by"} ${guard.file}`)
        console.log(`    “${guard.test}”: ${trouble ?? said}`)
        if (trouble !== null) missed++
      }
    }
  } finally {
    copy.remove()
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.log(`\n${chosen.length} sabotages, ${missed} not caught, ${minutes} min`)
  return missed > 0 ? 1 : 0
}
