import type {TemplateTranslation, Tongue, Words} from "./msg.ts"

// A value of a template, in its text: no template has these letters.
const value = /\uE000(\d+)\uE001/g
const tag = /<!--[^]*?-->|<\/?[a-z][^>]*>/gi
const label = /(\s(?:aria-label|aria-roledescription|title|placeholder|alt)=")([^"]*)(")/g

/** A language by its words; `amid`: how nouns stand in the middle of a sentence. */
export function tongueOf(tag: string, words: Words, amid: (noun: string) => string): Tongue {
  return {
    tag,
    words,
    amid,
    say: (english, values, context) => {
      const pattern = patternOf(english)
      const translation = words[context === undefined ? pattern : `${context}|${pattern}`]
      return translation === undefined ? undefined : filled(translation, values.map(String))
    },
    sentence: speaking(words),
    runs: translatingRuns(words),
    whole: translatingWhole(words),
  }
}

/** "Show more of {0}": what a translation is found by. */
export function patternOf(strings: readonly string[]): string {
  return strings.reduce((before, after, index) => `${before}{${index - 1}}${after}`)
}

/** The English of a template as translations are found by: of each run of text between two tags, and of each label. */
export function patternsIn(strings: readonly string[]): string[] {
  const found: string[] = []
  eachRun(marked(strings), run => {
    found.push(patternOfRun(run))
    return run
  })
  return found
}

/** The English of a template that is one sentence, with its tags. */
export function patternOfWhole(strings: readonly string[]): string {
  return patternOf(strings).replace(/\s+/g, " ").trim()
}

/** Puts the runs of templates into another language; those without words in it stay as they are. */
function translatingRuns(words: Words): TemplateTranslation {
  return remembered(strings =>
    eachRun(marked(strings), run => {
      const translation = words[patternOfRun(run)]
      if (translation === undefined) return run
      const values = [...run.matchAll(value)].map(match => match[0])
      const [before, after] = [/^\s*/.exec(run)![0], /\s*$/.exec(run)![0]]
      return `${before}${filled(translation, values)}${after}`
    }),
  )
}

/** Puts templates that are one sentence into another language. */
function translatingWhole(words: Words): TemplateTranslation {
  return remembered(strings => {
    const translation = words[patternOfWhole(strings)]
    const values = strings.slice(1).map((_, index) => `\uE000${index}\uE001`)
    return translation === undefined ? marked(strings) : filled(translation, values)
  })
}

/** Finds the words of a sentence that has something in its gaps already. */
function speaking(words: Words): (english: string) => string {
  const withGaps = Object.entries(words).filter(([pattern]) => /^.{12}.*\{0\}/s.test(pattern))
  return english => {
    const whole = words[english]
    if (whole !== undefined) return whole
    for (const [pattern, translation] of withGaps) {
      const between = pattern
        .split(/\{\d+\}/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      const found = new RegExp(`^${between.join("(.*)")}$`, "s").exec(english)
      if (found) return filled(translation, found.slice(1))
    }
    return english
  }
}

function filled(translation: string, values: readonly string[]): string {
  return translation.replace(/\{(\d+)\}/g, (_, index: string) => values[Number(index)]!)
}

function marked(strings: readonly string[]): string {
  return strings.reduce((before, after, index) => `${before}\uE000${index - 1}\uE001${after}`)
}

function patternOfRun(run: string): string {
  return patternOf(run.split(/\uE000\d+\uE001/))
    .replace(/\s+/g, " ")
    .trim()
}

/** The template with each of its runs that has words put through `change`. */
function eachRun(source: string, change: (run: string) => string): string {
  const run = (text: string) => (/\p{L}/u.test(text.replace(value, "")) ? change(text) : text)
  let out = ""
  let at = 0
  for (const match of source.matchAll(tag)) {
    out += run(source.slice(at, match.index))
    out += match[0].replace(
      label,
      (_, before: string, text: string, after: string) => `${before}${run(text)}${after}`,
    )
    at = match.index + match[0].length
  }
  return out + run(source.slice(at))
}

/** Lit knows a template by its array of strings: each gets one other, once. */
function remembered(translate: (strings: readonly string[]) => string): TemplateTranslation {
  const known = new WeakMap<TemplateStringsArray, ReturnType<TemplateTranslation>>()
  return template => {
    const before = known.get(template)
    if (before) return before
    const parts = translate(template).split(value)
    const strings = parts.filter((_, index) => index % 2 === 0)
    const order = parts.filter((_, index) => index % 2 === 1).map(Number)
    const translated = {strings: Object.assign(strings, {raw: strings}), order}
    known.set(template, translated)
    return translated
  }
}
