import {crash} from "./soak-crash.ts"

/** `npm run soak -- cut`: the power is cut in the midst of writing. As root, with a loop device. */
export function main(args: readonly string[], root: string): number {
  return crash(args, root, {
    name: "cut",
    plural: "power cuts",
    count: 200,
    file: "power-cut.e2e",
    test: "power is cut",
    variable: "VARIORUM_CUTS",
    each: 10,
  })
}
