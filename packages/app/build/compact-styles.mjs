/**
 * Takes comments and needless white space out of css`…` in our own sources: minifiers leave templates as they are.
 * White space in strings is left alone; a style that depends on it elsewhere would be a fault of ours.
 */
export function compactStyles() {
  return {
    name: "variorum-compact-styles",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (id.includes("node_modules") || !id.endsWith(".ts") || !code.includes("css`")) return null
      return {code: code.replace(/\bcss`[^`]*`/g, compacted), map: null}
    },
  }
}

const pieces = /\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'|\s+/g

function compacted(template) {
  return template
    .replace(pieces, piece => (/^["']/.test(piece) ? piece : /^\/\*/.test(piece) ? "" : " "))
    .replace(/"[^"]*"|'[^']*'| *([{};,]) */g, (whole, sign) => sign ?? whole)
}
