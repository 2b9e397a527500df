/** The name of the file for all that the reader’s page loads at first; null for what only the print page does. */
export function readerPart(id, modules) {
  const seen = new Set([id])
  for (const one of seen) {
    if (one.endsWith("/index.html")) return "reader"
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  }
  return null
}
