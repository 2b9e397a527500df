import {basename, join} from "node:path"
import {CanonicalText, textFromJson} from "@variorum/document"
import {formatJson, formatText, provenanceOf, refreshed} from "@variorum/formats"
import type {Provenance} from "@variorum/formats"
import {argumentsOf} from "./arguments.ts"
import {Failure, UsageFailure} from "./failure.ts"
import type {Command, Outcome} from "./outcome.ts"
import {kindOf, readJson} from "./read-file.ts"
import {readForeign} from "./read-text.ts"
import {isSlug, slugOf} from "./slug.ts"
import {writeTogether} from "./write-together.ts"

/** `import FILE --out DIR`: both files of a text, or none. The same file gives the same bytes. */
export const importCommand: Command = async args => {
  const {paths, options, json, help} = argumentsOf(args, {named: ["out", "id", "slug"], most: 1})
  if (help) return {help}
  const [path] = paths
  const {out, slug = path === undefined ? "" : slugOf(path), id} = options
  if (path === undefined) throw new UsageFailure("Which file is to be imported?")
  if (out === undefined) throw new UsageFailure("Where to? Name a folder with --out.")
  if (!isSlug(slug)) {
    throw new UsageFailure(`--slug is made of letters, digits and single hyphens, not ${slug}.`)
  }
  if (id !== undefined && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) {
    throw new UsageFailure(`--id is an IRI such as text:${slug}, not ${id}.`)
  }
  const {doc, title} = await readForeign(path)
  const text = new CanonicalText(doc)
  const files = {text: join(out, `${slug}.json`), source: join(out, `${slug}.source.json`)}
  await refuseToOverwrite(files.text)
  const old = await oldProvenance(files.source)
  const known = typeof old?.["id"] === "string" ? old["id"] : `text:${slug}`
  const about = {id: id ?? known, title, fileName: basename(path)}
  const fresh = await provenanceOf(text, about)
  const provenance = old === null ? fresh : refreshed(old, fresh)
  await writeTogether(out, [
    {name: `${slug}.json`, text: formatText(doc)},
    {name: `${slug}.source.json`, text: formatJson(provenance)},
  ])
  return outcomeOf(files, provenance, old, json)
}

function outcomeOf(
  files: {readonly text: string; readonly source: string},
  {id, title, fingerprint, blocks}: Provenance,
  old: Readonly<Record<string, unknown>> | null,
  json: boolean,
): Outcome {
  const changed = typeof old?.["fingerprint"] === "string" && old["fingerprint"] !== fingerprint
  const remark = changed
    ? `The text is not the one that stood in ${files.text}: annotations made on that one may ` +
      "have to be looked at again (variorum check)."
    : undefined
  const value = {...files, id, title, fingerprint, blocks}
  const named = title === null ? "without a title" : `“${title}”`
  const said = `Read ${named}: ${blocks} blocks. Wrote ${files.text} and ${files.source}.\n`
  return {output: json ? value : said, ...(remark === undefined ? {} : {remark})}
}

/** A text of ours may be imported again; any other file of that name is not ours to replace. */
async function refuseToOverwrite(path: string): Promise<void> {
  const kind = await kindOf(path)
  if (kind === null) return
  const ours = kind === "file" && textFromJson(await readJson(path).catch(() => null)).ok
  if (ours) return
  throw new Failure(`${path} is there already and is not a text; choose another --slug or --out.`)
}

async function oldProvenance(path: string): Promise<Readonly<Record<string, unknown>> | null> {
  if ((await kindOf(path)) === null) return null
  const value = await readJson(path)
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new Failure(`${path} is there already and is no provenance; mend it or move it away.`)
}
