/** A run of words, and whether the other wording lacks them. */
export interface WordRun {
  readonly words: string
  readonly other: boolean
}

/** Longer wordings are not compared. */
const mostWords = 250

/** `words` cut into runs by whether `old` has them in the same order; all of it in one where it is too long. */
export function otherWords(old: string, words: string): readonly WordRun[] {
  const wanted = old.match(/\S+/g) ?? []
  const pieces = words.match(/\s*\S+\s*$|\s*\S+/g) ?? []
  if (wanted.length > mostWords || pieces.length > mostWords) return [{words, other: false}]
  const common = inCommon(
    pieces.map(piece => piece.trim()),
    wanted,
  )
  const runs: {words: string; other: boolean}[] = []
  pieces.forEach((piece, i) => {
    const other = !common.has(i)
    const last = runs.at(-1)
    if (last?.other === other) last.words += piece
    else runs.push({words: piece, other})
  })
  return runs
}

/** Which items of `a` belong to the longest sequence that it has in common with `b`. */
function inCommon(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const found = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.add(i++)
      j++
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return found
}
