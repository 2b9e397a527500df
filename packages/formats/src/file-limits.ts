/** What a file of notes may hold at most; looked at before it is parsed. */
export const fileLimits = {
  /** Bytes. */
  size: 50_000_000,
  /** Objects and lists inside each other. */
  depth: 512,
  /** Objects and lists in all. */
  values: 3_000_000,
  /** Notes. */
  items: 100_000,
} as const

/**
 * Why a file is not even parsed, in one sentence; null where nothing speaks against it. Goes over the
 * signs once, without building anything.
 */
export function beyondLimits(text: string): string | null {
  let depth = 0
  let values = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = endOfString(text, i)
        break
      case 0x5b:
      case 0x7b:
        values++
        if (++depth > fileLimits.depth) {
          return `This file is nested more than ${fileLimits.depth} deep, which no file of notes is.`
        }
        if (values > fileLimits.values) {
          return `This file holds more than ${fileLimits.values} values; the limit is there so that your browser does not stand still.`
        }
        break
      case 0x5d:
      case 0x7d:
        depth--
    }
  }
  return null
}

/** The size of a file, before a byte of it is read. */
export function beyondSize(bytes: number): string | null {
  if (bytes <= fileLimits.size) return null
  const [size, limit] = [bytes, fileLimits.size].map(one => Math.ceil(one / 1_000_000))
  return `This file has ${size} MB; the limit is ${limit} MB.`
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (sign === 0x5c) i++
    else if (sign === 0x22) return i
  }
  return text.length
}
