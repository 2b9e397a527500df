import type {EditionText} from "@variorum/anchoring"

/** What a citation says. Of what is not known it says nothing. */
export interface Cited {
  readonly title: string
  readonly author: string | null
  /** As the source has it: a date, or words about one. */
  readonly published: string | null
  /** Of the text, its first digits. */
  readonly fingerprint: string
  /** "p59", "p12–p14"; null for the edition as a whole. */
  readonly place: string | null
  /** The words, a line a paragraph; null where none are meant. */
  readonly quote: string | null
  readonly address: string | null
  /** When it was looked at; the day where the reader is. */
  readonly accessed: Date
}

/** The part of a citation that the text and its provenance give. */
export function citedText(
  text: Pick<EditionText, "title" | "fingerprint" | "provenance">,
): Pick<Cited, "title" | "author" | "published" | "fingerprint"> {
  const words = (name: string): string | null => {
    const value = text.provenance?.[name]
    return typeof value === "string" && value.trim() !== "" ? value : null
  }
  return {
    title: text.title,
    author: words("author"),
    published: words("published"),
    fingerprint: text.fingerprint.slice(0, 8),
  }
}

/** All forms, by the names readers know them by. */
export const citationForms: Readonly<Record<string, (cited: Cited) => string>> = {
  "Chicago note": chicagoNote,
  Markdown: asMarkdown,
  BibTeX: asBibtex,
  RIS: asRis,
  "CSL-JSON": asCslJson,
}

const months =
  "January February March April May June July August September October November December".split(" ")

/**
 * A note after the Chicago Manual of Style (17th edition, 14.205 to 14.207): “n.d.” stands for a date that is
 * not known, and a page without one is cited with the day it was looked at.
 */
export function chicagoNote(cited: Cited): string {
  const {accessed, address, author, place, published} = cited
  const title = oneLine(cited.title).replaceAll("“", "‘").replaceAll("”", "’")
  const looked = `${months[accessed.getMonth()]!} ${accessed.getDate()}, ${accessed.getFullYear()}`
  const rest = [
    oneLine(published ?? "") || "n.d.",
    `annotated edition (text ${cited.fingerprint})`,
    place,
    ...(address === null ? [] : [`accessed ${looked}`, address]),
  ].filter(part => part !== null)
  const name = author === null ? "" : `${oneLine(author)}, `
  return `${name}“${title}${/[?!.…]$/.test(title) ? "" : ","}” ${rest.join(", ")}.`
}

/** The words as a quotation, if there are any, and where they stand. */
export function asMarkdown(cited: Cited): string {
  const {author, address, place, published, quote} = cited
  const quoted =
    quote === null
      ? ""
      : `${quote
          .split("\n")
          .map(line => `> ${lineMarkdown(line)}`)
          .join("\n>\n")}\n\n`
  const where = place === null ? "annotated edition" : `annotated edition, ${plainMarkdown(place)}`
  const linked = address === null ? where : `[${where}](${markdownAddress(address)})`
  const parts = [
    ...(author === null ? [] : [plainMarkdown(author)]),
    `“${plainMarkdown(cited.title)}”`,
    ...(published === null ? [] : [plainMarkdown(published)]),
    `${linked} (text ${cited.fingerprint})`,
  ]
  return `${quoted}${quote === null ? "" : "— "}${parts.join(", ")}.\n`
}

const markdownSigns = /[\\`*_[\]<>&~|$]/g

function plainMarkdown(words: string): string {
  return oneLine(words).replace(markdownSigns, "\\$&")
}

/** At the beginning of a line more signs mean something: headings, lists, rules. */
function lineMarkdown(words: string): string {
  return plainMarkdown(words)
    .replace(/^([-+=#:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
}

function markdownAddress(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29")
}

/**
 * An entry of type `misc`, which BibTeX and biblatex both know. Its values are the words themselves, in braces
 * that keep their capitals.
 */
export function asBibtex(cited: Cited): string {
  const {accessed, address, author, place, published} = cited
  const fields = [
    field("author", author === null ? null : `{${latex(author)}}`),
    field("title", `{${latex(cited.title)}}`),
    field("year", published === null ? null : latex(yearOf(published) ?? published)),
    field("howpublished", `Annotated edition, text ${cited.fingerprint}`),
    field("note", place === null ? null : latex(place)),
    field("url", address === null ? null : address.replace(/[{}\\\s]/g, encodeURIComponent)),
    field("urldate", address === null ? null : isoDay(accessed)),
  ]
  return `@misc{${keyOf(cited)},\n${fields.join("")}}\n`
}

function field(name: string, value: string | null): string {
  return value === null ? "" : `  ${name} = {${value}},\n`
}

/** Braces are counted by BibTeX even behind a backslash: they become commands. */
const latexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
}

function latex(words: string): string {
  return oneLine(words).replace(/[\\{}^~$&%#_]/g, sign => latexSigns[sign] ?? `\\${sign}`)
}

/** Of the first words of the title and the place, in the letters that every program takes. */
function keyOf({title, place}: Cited): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .match(/[a-z0-9]+/g)
  const long = (words ?? []).filter(word => word.length > 3).slice(0, 3)
  const where = place?.replace(/[^a-z0-9]+/gi, "-") ?? ""
  return [...(long.length > 0 ? long : ["edition"]), where].filter(Boolean).join("-")
}

/** Each field on a line of its own that ends in CR LF, the last one `ER`. */
export function asRis(cited: Cited): string {
  const {accessed, address, author, place, published} = cited
  const year = published === null ? null : yearOf(published)
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", "ELEC"],
    ["AU", author],
    ["TI", cited.title],
    ["PY", year],
    ["DA", year === null ? published : null],
    ["ET", `Annotated edition, text ${cited.fingerprint}`],
    ["SP", place],
    ["UR", address],
    ["Y2", address === null ? null : isoDay(accessed).replaceAll("-", "/")],
    ["ER", ""],
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join("")
}

/** A list of one item, as the schema of CSL 1.0 has it. */
export function asCslJson(cited: Cited): string {
  const {accessed, address, author, place, published} = cited
  const day = [accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()]
  const item = {
    id: keyOf(cited),
    type: "webpage",
    title: oneLine(cited.title),
    ...(author === null ? {} : {author: [{literal: oneLine(author)}]}),
    ...(published === null ? {} : {issued: issued(published)}),
    edition: "annotated edition",
    version: `text ${cited.fingerprint}`,
    ...(place === null ? {} : {locator: place}),
    ...(address === null ? {} : {URL: address, accessed: {"date-parts": [day]}}),
  }
  // A date on one line; in the words themselves no line ends stand.
  const dates = /\[\n\s+\[\n\s+([\d,\s]+?)\n\s+\]\n\s+\]/g
  const json = JSON.stringify([item], null, 2).replace(
    dates,
    (_, parts: string) => `[[${parts.replace(/\s+/g, " ")}]]`,
  )
  return `${json}\n`
}

/** A day, a month or a year of ISO 8601; anything else in its own words. */
function issued(published: string) {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published.trim())
  if (!found) return {literal: oneLine(published)}
  return {"date-parts": [found.slice(1).flatMap(part => (part ? [Number(part)] : []))]}
}

function yearOf(published: string): string | null {
  return /^(\d{4})(?:-\d{2}){0,2}$/.exec(published.trim())?.[1] ?? null
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0")
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Without line ends and other signs that are none, which would end a field. */
function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim()
}
