/**
 * Takes comments and needless white space out of css`…` in our own sources, and indentation out of every template:
 * minifiers leave templates as they are. A line’s end stays one, so html`…` has white space where it had some.
 */
export function compactStyles() {
  return {
    name: "variorum-compact-styles",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (id.includes("node_modules") || !id.endsWith(".ts") || !code.includes("`")) return null
      const styled = code.replace(/\bcss`[^`]*`/g, compacted)
      return {code: styled.replace(/\n[ \t]+/g, "\n"), map: null}
    },
  }
}

const pieces = /\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'|\s+/g

function compacted(template) {
  return template
    .replace(pieces, piece => (/^["']/.test(piece) ? piece : /^\/\*/.test(piece) ? "" : " "))
    .replace(/"[^"]*"|'[^']*'| *([{};,]) *|(:) +/g, (whole, sign, colon) => sign ?? colon ?? whole)
}
