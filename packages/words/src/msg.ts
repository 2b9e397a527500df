/**
 * The words of one language: the English of `msg`, with `{0}`, `{1}` for what is put in, to its own. What `msgAs` says
 * stands behind its context: "verb|answers".
 */
export type Words = Readonly<Record<string, string>>

/** Gives a template in another language, and in which order that has the values; lit knows it by its strings. */
export type TemplateTranslation = (template: TemplateStringsArray) => {
  readonly strings: TemplateStringsArray
  readonly order: readonly number[]
}

/** Another language than English, ready to be spoken: its code is loaded when it is. */
export interface Tongue {
  /** As a BCP 47 tag. */
  readonly tag: string
  readonly words: Words
  /** The words of a tagged template; undefined where the language has none. */
  readonly say: (
    english: readonly string[],
    values: readonly (string | number)[],
    context: string | undefined,
  ) => string | undefined
  /** Of a sentence with something in its gaps already; what has no translation comes back. */
  readonly sentence: (english: string) => string
  /** Of a noun, for the middle of a sentence. */
  readonly amid: (noun: string) => string
  /** Of templates whose words are translated run by run, between two tags. */
  readonly runs: TemplateTranslation
  /** Of templates that are one sentence. */
  readonly whole: TemplateTranslation
}

/** What is spoken; null for English. */
export let tongue: Tongue | null = null

/** The language that words, numbers and dates for people are in, as a BCP 47 tag. */
export let language = "en-GB"

/**
 * From now on this language is spoken. Call it before a module is loaded that puts words into its constants: a page
 * that changes its language is loaded anew.
 */
export function speak(other: Tongue): void {
  tongue = other
  language = other.tag
}

type Say = (english: TemplateStringsArray, ...values: readonly (string | number)[]) => string

/** `msg` for English words that other languages have several words for: "answers" as a "verb". */
export function msgAs(context?: string): Say {
  return (english, ...values) =>
    tongue?.say(english, values, context) ?? String.raw({raw: english}, ...values)
}

/** Words for people in their language; in English, and without a translation, those that stand in the code. */
export const msg = msgAs()

/** A sentence of a package that speaks English only, the store’s for instance, in the language. */
export function spoken(english: string): string {
  return tongue?.sentence(english) ?? english
}

/** The words for one or for several: all languages there are so far have these two forms, and one of them for 1 alone. */
export function plural(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}

/** A noun in the middle of a sentence: "Your claim"; in German nouns are capitals everywhere. */
export function amid(noun: string): string {
  return tongue?.amid(noun) ?? noun.toLowerCase()
}

/** A number as people of the language write it: "2,441", „2.441“. */
export function numeral(value: number, options: Intl.NumberFormatOptions = {}): string {
  return value.toLocaleString(language, options)
}
