/** What a command is given after its name, and the root of the repository it runs in. */
export type Command = (args: readonly string[], root: string) => Promise<Outcome | {help: true}>

export interface Outcome {
  /** For stdout: a string as it is, any other value as JSON. */
  readonly output: unknown
  /** For stderr: a sentence that is not part of the result. */
  readonly remark?: string
  /** Something is wrong with what was looked at; the exit code is 1. */
  readonly wrong?: boolean
}
