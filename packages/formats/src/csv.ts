/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * RFC 4180: CRLF after every row, quotes doubled. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe; so does one that begins with apostrophes before such a sign, so that
 * `parseCsv` can tell them apart.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell).join(",")}\r\n`).join("")
}

function cell(words: string): string {
  const safe = formula.test(words.replace(/^'+/, "")) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows of a CSV file, the apostrophes before formulas taken off; the inverse of `writeCsv`. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let i = text.startsWith("\ufeff") ? 1 : 0
  while (i < text.length) {
    let words = ""
    if (text[i] === '"') {
      i++
      for (;;) {
        const end = text.indexOf('"', i)
        if (end < 0) {
          words += text.slice(i)
          i = text.length
          break
        }
        words += text.slice(i, end)
        i = end + 1
        if (text[i] !== '"') break
        words += '"'
        i++
      }
    }
    const rest = /[,\r\n]/g
    rest.lastIndex = i
    const end = rest.exec(text)?.index ?? text.length
    words += text.slice(i, end)
    row.push(unguarded(words))
    i = end
    if (text[i] === ",") {
      i++
      // A comma at the end of the file has an empty cell after it.
      if (i < text.length) continue
      row.push("")
    } else if (text[i] === "\r" && text[i + 1] === "\n") i += 2
    else i++
    rows.push(row)
    row = []
  }
  return rows
}

function unguarded(words: string): string {
  return words.startsWith("'") && formula.test(words.replace(/^'+/, "")) ? words.slice(1) : words
}
