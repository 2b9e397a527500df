import {readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {runGuard} from "./run-guard.ts"
import type {Guard, Sabotage} from "./sabotages.ts"

/** What a guard made of a sabotage: `null` where it went red for its reason and green again, else what is wrong. */
export interface Finding {
  readonly guard: Guard
  readonly trouble: string | null
  /** The line of what it said when it was red that gives its reason, else the first. */
  readonly said: string
}

/**
 * The source with the sabotage in it.
 *
 * @throws RangeError where the words to be replaced do not stand there exactly once.
 */
export function broken(source: string, {name, file, sound, broken}: Sabotage): string {
  const times = source.split(sound).length - 1
  if (times !== 1) {
    throw new RangeError(
      `“${name}” can no longer be tried: what it replaces stands ${times} times in ${file}, not once: ${sound.trim()}`,
    )
  }
  return source.replace(sound, () => broken)
}

/** Breaks a source of a copy, asks its guards, puts it back, and asks them again. */
export function commitSabotage(sabotage: Sabotage, root: string): readonly Finding[] {
  const path = join(root, sabotage.file)
  const source = readFileSync(path, "utf8")
  writeFileSync(path, broken(source, sabotage))
  let red
  try {
    red = sabotage.guards.map(guard => runGuard(guard, root))
  } finally {
    writeFileSync(path, source)
  }
  return sabotage.guards.map((guard, i) => {
    const {state, said} = red[i]!
    const finding = (trouble: string | null): Finding => ({
      guard,
      trouble,
      said: reason(said, guard),
    })
    if (state === "missing") return finding(`it did not run: ${said}`)
    if (state === "green") return finding("it stays green")
    if (!guard.says.test(said)) return finding(`it is red for another reason: ${said}`)
    const after = runGuard(guard, root)
    if (after.state === "green") return finding(null)
    return finding(`it does not go green when the source is put back: ${after.said}`)
  })
}

function reason(said: string, {says}: Guard): string {
  const lines = said.split("\n").map(line => line.trim())
  return lines.find(line => says.test(line)) ?? lines.find(line => line !== "") ?? ""
}
