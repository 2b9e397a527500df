/** Something the user can mend: its message is one sentence, and the command has changed nothing. */
export class Failure extends Error {
  override readonly name: string = "Failure"
}

/** The command line itself is wrong: the usage is shown with it. */
export class UsageFailure extends Failure {
  override readonly name = "UsageFailure"
}

/** A file cannot be used. `reason` is the rest of a sentence that begins with its path. */
export class FileFailure extends Failure {
  override readonly name = "FileFailure"
  readonly path: string
  readonly reason: string

  constructor(path: string, reason: string) {
    super(`${path} ${reason}.`)
    this.path = path
    this.reason = reason
  }
}
