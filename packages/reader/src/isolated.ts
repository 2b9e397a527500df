const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const leftwards = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Words that somebody typed, for a sentence of ours without markup: their direction, and the controls of direction among them
 * (Unicode Annex 9, section 2), turn nothing outside them. Words that turn nothing come back as they are.
 */
export function isolated(words: string): string {
  const plain = words.replace(controls, "")
  return leftwards.test(plain) ? `\u2068${plain}\u2069` : plain
}
