import type {AxeResults} from "axe-core"
import "axe-core/axe.min.js"
import {assert} from "chai"

/** Fails with each rule that `element` breaks, in the colours it has at the moment. */
export async function assertAccessible(element: Element): Promise<void> {
  const {axe} = window as unknown as {axe: {run(root: Element): Promise<AxeResults>}}
  const {violations} = await axe.run(element)
  assert.deepEqual(
    violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(" ")}`),
    [],
  )
}

/** Runs a check in light and in dark colours. */
export async function inBothSchemes(check: () => Promise<void>): Promise<void> {
  const root = document.documentElement
  try {
    for (const scheme of ["light", "dark"]) {
      root.style.colorScheme = scheme
      root.style.background = scheme === "light" ? "#fdfcf8" : "#191815"
      await check()
    }
  } finally {
    root.style.colorScheme = ""
    root.style.background = ""
  }
}
