import {placeBlock} from "./place-block.ts"
import {plainFragmentOf, spanOfPlain} from "./plain-fragment.ts"
import {sureQuote} from "./place-words.ts"
import {ambiguous, exact, orphan, placedAt} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {quoteIndexOf} from "./quote-index.ts"
import {offsetsHold} from "./site.ts"
import type {Site} from "./site.ts"
import {placesOfDirective, textDirectiveOf} from "./text-directive.ts"

/** What a fragment can be by the specification it conforms to; without one, by its look. */
type Syntax = "plain" | "block" | "directive"

const rfcAt =
  "^https?://(tools\\.ietf\\.org/(rfc|html)|(www\\.)?(rfc-editor|ietf)\\.org/rfc|datatracker\\.ietf\\.org/doc/html)/"
const plainText = new RegExp(`${rfcAt}rfc5147(\\.txt|\\.html)?$`, "i")
const html = new RegExp(`${rfcAt}rfc3236(\\.txt|\\.html)?$`, "i")
const directives = /^https?:\/\/wicg\.github\.io\/scroll-to-text-fragment\/?$/i

/**
 * Where a FragmentSelector stands (section 4.2.1): characters or lines of RFC 5147, the number of
 * a block, or a text directive. One that conforms to anything else is an orphan. Offsets beyond
 * the end of the text stand nowhere, where the RFC would have its end.
 */
export function placeFragment(value: string, conformsTo: unknown, site: Site): Placing {
  const syntax = syntaxOf(value, conformsTo)
  if (syntax === "plain") return placePlain(value, site)
  if (syntax === "directive") return placeDirective(value, site)
  if (syntax === null) return orphan
  return placeBlock({by: "number", n: value.replace(/^#/, ""), paragraph: false}, site)
}

function syntaxOf(value: string, conformsTo: unknown): Syntax | null {
  const looks = value.includes(":~:")
    ? "directive"
    : /^(char|line)=/.test(value)
      ? "plain"
      : "block"
  if (conformsTo === undefined) return looks
  if (typeof conformsTo !== "string") return null
  if (plainText.test(conformsTo)) return "plain"
  // A page may have both.
  if (html.test(conformsTo)) return looks === "directive" ? looks : "block"
  return directives.test(conformsTo) ? "directive" : null
}

function placePlain(value: string, site: Site): Placing {
  const fragment = plainFragmentOf(value)
  if (fragment === null || !offsetsHold(site)) return orphan
  const span = spanOfPlain(fragment, site.ground.text, site.ground.codePoints)
  return span ? exact(span) : orphan
}

function placeDirective(value: string, site: Site): Placing {
  const directive = textDirectiveOf(value)
  if (directive === null) return orphan
  const {prefix, start, end, suffix} = directive
  const places = placesOfDirective(directive, site.ground.text, quoteIndexOf(site.ground.canonical))
  const proves = prefix + start + (end ?? "") + suffix
  const sure = offsetsHold(site) || proves.length >= sureQuote
  return sure || places.length === 0 ? placedAt(places) : {...ambiguous(places), score: 1}
}
