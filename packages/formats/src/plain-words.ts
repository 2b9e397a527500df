const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
}

/**
 * The words of a piece of HTML, for showing as text and nothing else: tags taken out, blocks on lines
 * of their own, the commonest entities decoded. What looks like a tag afterwards is text.
 */
export function plainWords(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(-->|$)/g, "")
    .replaceAll(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
    .replaceAll(/<(br|\/p|\/div|\/h[1-6]|\/li|\/blockquote)\b[^>]*>/gi, "\n")
    .replaceAll(/<[a-z/!?][^>]*(>|$)/gi, "")
    .replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, decoded)
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()
}

function decoded(entity: string, name: string): string {
  if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? entity
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : "\ufffd"
}
