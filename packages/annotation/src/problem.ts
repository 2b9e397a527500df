/** Something wrong with a file, said so that a person can mend it. */
export interface Problem {
  /** The file, as it was named to the reader of it. */
  readonly file: string
  /** JSON pointer (RFC 6901) to the faulty value, e.g. `/first/items/3/target/selector/0/exact`. */
  readonly path: string
  /** One sentence, with the value. */
  readonly message: string
  /** Where in the text, once known, e.g. `p30` and the words. */
  readonly place?: string
}
