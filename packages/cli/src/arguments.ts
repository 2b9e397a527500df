import {parseArgs} from "node:util"
import {UsageFailure} from "./failure.ts"

export interface Arguments {
  readonly paths: readonly string[]
  readonly options: Readonly<Record<string, string>>
  readonly json: boolean
  readonly help: boolean
}

/**
 * The arguments after a command's name. `named` are the options it takes with a value; all take
 * `--json` and `--help`. Fails at any other, and at more than `most` paths.
 */
export function argumentsOf(
  args: readonly string[],
  {named = [], most}: {readonly named?: readonly string[]; readonly most: number},
): Arguments {
  const {values, positionals} = parsed(args, named)
  if (positionals.length > most) {
    throw new UsageFailure(`This is one argument too many: ${positionals[most]!}.`)
  }
  const options: Record<string, string> = {}
  for (const name of named) {
    const value = values[name]
    if (value === "") throw new UsageFailure(`--${name} is empty.`)
    if (typeof value === "string") options[name] = value
  }
  if (positionals.includes("")) throw new UsageFailure("A path is empty.")
  return {paths: positionals, options, json: values["json"] === true, help: values["help"] === true}
}

function parsed(args: readonly string[], named: readonly string[]) {
  const options: Record<string, {type: "string" | "boolean"; short?: string}> = {
    json: {type: "boolean"},
    help: {type: "boolean", short: "h"},
  }
  for (const name of named) options[name] = {type: "string"}
  try {
    return parseArgs({args: [...args], options, allowPositionals: true})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageFailure(`${message.split(/\.\s/)[0]!.replaceAll(/\s+/g, " ")}.`)
  }
}
