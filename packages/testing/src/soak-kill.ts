import {crash} from "./soak-crash.ts"

/** `npm run soak -- kill`: the browser is killed in the midst of writing. */
export function main(args: readonly string[], root: string): number {
  return crash(args, root, {
    name: "kill",
    plural: "kills",
    count: 1000,
    file: "crash.e2e",
    test: "killed in the midst of writing",
    variable: "VARIORUM_KILLS",
    each: 25,
  })
}
