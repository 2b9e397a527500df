/** The file a parsed thing was read from, and where in it (a JSON pointer, RFC 6901). */
export interface Origin {
  readonly file: string
  readonly path: string
}

const origins = new WeakMap<object, Origin>()

/**
 * Where an annotation, a question, a register entry or one of their bodies and targets was read
 * from; null for one that was not parsed from a file. A copy has no origin of its own.
 */
export function originOf(parsed: object): Origin | null {
  return origins.get(parsed) ?? null
}

/** Kept beside the thing and never on it, so that what is written back is what was read. */
export function setOrigin(parsed: object, origin: Origin): void {
  origins.set(parsed, origin)
}
