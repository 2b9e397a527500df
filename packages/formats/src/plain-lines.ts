/** A non-blank line of a plain text file. */
export interface Line {
  readonly text: string
  /**
   * It has a blank line, or the edge of the file, on both sides. In a file without any blank line
   * between others every line is a paragraph of its own, and so all stand alone.
   */
  readonly alone: boolean
}

/**
 * The non-blank lines of a file, letter for letter. A line ends with LF, CR LF or CR; a byte order
 * mark before the first is not part of it.
 */
export function plainLines(source: string): readonly Line[] {
  const all = source.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)
  const filled = all.map(line => /\S/.test(line))
  const first = filled.indexOf(true)
  const spaced = filled.slice(first, filled.lastIndexOf(true)).includes(false)
  return all.flatMap((text, i) => {
    if (filled[i] !== true) return []
    return [{text, alone: !spaced || (filled[i - 1] !== true && filled[i + 1] !== true)}]
  })
}
