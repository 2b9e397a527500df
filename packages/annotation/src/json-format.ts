/** A line of JSON that fits into this many columns is not broken. */
const widest = 100

/**
 * JSON as our files have it: two spaces, a line a property, lists of scalars in one line where
 * they fit, a newline at the end. The keys stand as they are given.
 */
export function formatJson(value: unknown): string {
  return `${format(value, "", 0)}\n`
}

/** `used`: the columns before the value in its line. */
function format(value: unknown, indent: string, used: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]"
    if (value.every(isScalar)) {
      const line = `[${value.map(item => JSON.stringify(item)).join(", ")}]`
      if (used + line.length + 1 <= widest) return line
    }
    const items = value.map(item => inner + format(item, inner, inner.length))
    return `[\n${items.join(",\n")}\n${indent}]`
  }
  const members = Object.entries(value).filter(([, item]) => item !== undefined)
  if (members.length === 0) return "{}"
  const lines = members.map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `
    return start + format(item, inner, start.length)
  })
  return `{\n${lines.join(",\n")}\n${indent}}`
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null
}
