import type {EditionManifest} from "@variorum/anchoring"

/**
 * The manifest of an edition that lies in a folder, from the relative paths of the files in it
 * (with `/`, in any order; other files are ignored):
 *
 * - `text/<slug>.json` is the text, `text/<slug>.source.json` its provenance, and the files in
 *   `text/<slug>.revisions/` its revisions, in the order of their names;
 * - `annotations/questions.jsonld` are the questions, every other `*.jsonld` under `annotations/` is
 *   a file of annotations, and `annotations/registers/*.json` are the registers.
 *
 * A tagged result, for a folder may honestly hold no text, or several.
 */
export function manifestFromFiles(
  paths: readonly string[],
  {id, title}: {readonly id?: string; readonly title?: string},
): ManifestResult {
  const files = [...paths].sort((a, b) => (a < b ? -1 : 1))
  const texts = textsAmong(files)
  const text = texts[0]
  if (text === undefined) return {ok: false, message: "there is no text (text/<slug>.json)"}
  if (texts.length > 1) {
    return {ok: false, message: `an edition has one text, and here are ${texts.join(", ")}`}
  }
  const source = sourceOfText(text)
  const revisions = files.filter(path => path.startsWith(revisionsOfText(text)))
  const annotations = files.filter(path => /^annotations\/.+\.jsonld$/.test(path))
  return {
    ok: true,
    manifest: {
      ...(id === undefined ? {} : {id}),
      ...(title === undefined ? {} : {title}),
      text,
      ...(files.includes(source) ? {source} : {}),
      ...(revisions.length > 0 ? {revisions} : {}),
      annotations: annotations.filter(path => path !== questions),
      questions: annotations.filter(path => path === questions),
      registers: files.filter(path => /^annotations\/registers\/[^/]+\.json$/.test(path)),
    },
  }
}

export type ManifestResult =
  | {readonly ok: true; readonly manifest: EditionManifest}
  | {readonly ok: false; readonly message: string}

const questions = "annotations/questions.jsonld"

/** The texts among the relative paths of an edition's folder. */
export function textsAmong(paths: readonly string[]): readonly string[] {
  return paths.filter(path => /^text\/[^/]+\.json$/.test(path) && !path.endsWith(".source.json"))
}

/** Where the provenance of a text file stands: beside it. */
export function sourceOfText(textPath: string): string {
  return textPath.replace(/\.json$/, ".source.json")
}

/** The folder of the revisions of a text, with the `/` after it. */
export function revisionsOfText(textPath: string): string {
  return textPath.replace(/\.json$/, ".revisions/")
}
