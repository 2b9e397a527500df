import {join} from "node:path"
import {anchorCommand} from "./anchor-command.ts"
import {checkCommand} from "./check-command.ts"
import {coverageCommand} from "./coverage-command.ts"
import {disputesCommand} from "./disputes-command.ts"
import {Failure, UsageFailure} from "./failure.ts"
import {importCommand} from "./import-command.ts"
import {reviseCommand} from "./revise-command.ts"
import type {Command, Outcome} from "./outcome.ts"
import {usage} from "./usage.ts"

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  check: checkCommand,
  coverage: coverageCommand,
  anchor: anchorCommand,
  revise: reviseCommand,
  disputes: disputesCommand,
}

/** Of the repository; this file is bundled into a folder as deep as the one it stands in. */
const root = join(import.meta.dirname, "../../..")

/** Runs `variorum` with the arguments after its name; the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  stopQuietlyWhenNobodyReads()
  const [name, ...rest] = args
  if (name === "--help" || name === "-h" || name === "help") return write(usage)
  try {
    if (name === undefined) throw new UsageFailure("Which command?")
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new UsageFailure(`There is no command ${name}.`)
    const done = await command(rest, root)
    return "help" in done ? write(usage) : report(done)
  } catch (error) {
    return complain(error)
  }
}

function report({output, remark, wrong = false}: Outcome): number {
  if (remark !== undefined) process.stderr.write(harmless(`${remark}\n`))
  write(typeof output === "string" ? harmless(output) : `${JSON.stringify(output, null, 2)}\n`)
  return wrong ? 1 : 0
}

function complain(error: unknown): number {
  if (error instanceof Failure) {
    process.stderr.write(harmless(`${error.message}\n`))
    if (error instanceof UsageFailure) process.stderr.write(`\n${usage}`)
  } else {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`This is a fault of variorum and not of your files: ${told}\n`)
  }
  return 1
}

/** Words of files are shown: none may move the cursor, colour the terminal or turn the line around. */
function harmless(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
}

function write(text: string): number {
  process.stdout.write(text)
  return 0
}

/** `variorum disputes | head` closes the pipe: that is no error, and nothing more is to be said. */
function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error
      process.exit()
    })
  }
}
