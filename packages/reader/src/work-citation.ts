/** A piece of a formatted citation; a `title` is set in italics. */
export interface CitationPart {
  readonly text: string
  readonly title: boolean
}

/** CSL-JSON 1.0, as the register of works has it. */
type Csl = Readonly<Record<string, unknown>>

const months =
  "January February March April May June July August September October November December".split(" ")

/**
 * A work as a bibliography gives it: "Paul Avrich, “Bolshevik Opposition to Lenin”, *Russian
 * Review*, vol. 43, no. 1 (London, 1984), pp. 1–28." What the record does not say is left out; a
 * title in square brackets is the editors' description and set as such.
 */
export function citationOfWork(csl: Csl): readonly CitationPart[] {
  const title = text(csl["title"])
  const container = text(csl["container-title"])
  const periodical = title === container
  const described = title.startsWith("[")
  const inside = container !== "" && !periodical
  const parts: CitationPart[] = []
  const add = (words: string, isTitle = false): void => {
    if (words === "") return
    if (parts.length > 0) parts.push({text: ", ", title: false})
    parts.push({text: words, title: isTitle})
  }
  add(names(csl["author"]))
  add(inside && !described ? `“${title}”` : title, !inside && !described)
  if (inside) add(container.startsWith("[") ? "" : container, true)
  add(counted(csl["translator"], one => `translated by ${names(one)}`))
  add(edition(text(csl["edition"])))
  add(counted(csl["number-of-volumes"], count => `${text(count)} volumes`))
  add(counted(csl["volume"], volume => `vol. ${text(volume)}`))
  add(counted(csl["issue"] ?? csl["number"], issue => `no. ${text(issue)}`))
  const place = text(csl["publisher-place"])
  const publisher = [place, text(csl["publisher"])].filter(Boolean).join(": ")
  const imprint = [publisher, issued(csl["issued"])].filter(Boolean).join(", ")
  if (imprint !== "") parts.push({text: ` (${imprint})`, title: false})
  const page = text(csl["page"]).replace("-", "–")
  add(page === "" ? "" : `${page.includes("–") ? "pp." : "p."} ${page}`)
  add(text(csl["note"]))
  const last = parts.at(-1)
  if (last && !/[.!?]$/.test(last.text)) parts.push({text: ".", title: false})
  return parts
}

function counted(value: unknown, words: (value: unknown) => string): string {
  return value === undefined ? "" : words(value)
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

function names(value: unknown): string {
  if (!Array.isArray(value)) return ""
  const all = value.map((one: Csl) =>
    [text(one["given"]), text(one["family"]) || text(one["literal"])].filter(Boolean).join(" "),
  )
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)!}`
}

function edition(number: string): string {
  if (!/^\d+$/.test(number)) return number
  const last = /1[123]$/.test(number) ? "" : number.at(-1)
  const ending = {"1": "st", "2": "nd", "3": "rd"}[last ?? ""] ?? "th"
  return `${number}${ending} edition`
}

/** "1984", "31 May 1924", "September–October 1927". */
function issued(value: unknown): string {
  const literal = text((value as Csl | undefined)?.["literal"])
  const parts = (value as {"date-parts"?: readonly (readonly number[])[]} | undefined)?.[
    "date-parts"
  ]
  if (!parts?.[0]) return literal
  const [from, to] = parts.map(([year, month, day]) => ({
    year: String(year),
    rest: [day, month === undefined ? undefined : months[month - 1]].filter(Boolean).join(" "),
  }))
  const whole = ({year, rest}: {year: string; rest: string}) =>
    [rest, year].filter(Boolean).join(" ")
  if (!to) return whole(from!)
  return to.year === from!.year && from!.rest !== ""
    ? `${from!.rest}–${whole(to)}`
    : `${whole(from!)}–${whole(to)}`
}
