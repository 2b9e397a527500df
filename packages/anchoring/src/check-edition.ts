import {listOf, nameOf, originOf, sourceOf} from "@variorum/annotation"
import type {Annotation, Problem, SpecificResource, Target} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import type {Anchor} from "./anchor.ts"
import type {Edition} from "./edition.ts"
import {groundOf} from "./ground.ts"
import type {Ground} from "./ground.ts"
import {passageOf} from "./passage.ts"
import {placeSelector} from "./place-selector.ts"
import {fingerprintOf, selectorsOf} from "./place-at-once.ts"
import {spanAt} from "./place-words.ts"
import {siteOf} from "./site.ts"

/**
 * Whether the targets of the edition's annotations fit its text, letter for letter: a source or a
 * fingerprint of another text, offsets outside the text or counted in UTF-16, words or context
 * that do not stand at the position, other selectors that lead elsewhere, targets that stand nowhere or in several places. `place` is
 * the block and the words, where something stands at the position. The reader's own annotations
 * are not checked, nor what the files hold (`edition.problems`), nor references
 * (`checkReferences` in `annotation`).
 */
export function checkEdition(edition: Edition): readonly Problem[] {
  const {canonical, fingerprint, id} = edition.text
  const ground = groundOf(canonical, {fingerprint, textId: id})
  return edition.editorial.flatMap(annotation => {
    const anchors = edition.anchors.get(nameOf(annotation)) ?? []
    const targets = targetsIn(annotation)
    if (targets.length === 0) return nowhere(annotation, anchors)
    return targets.flatMap(({target, at}, i) => {
      // What was made on an earlier state is held to that one: the steps have led it to this.
      const made = groundMadeOn(target, edition) ?? ground
      const check = checkOf(annotation, at, target, edition, made)
      checkState(target, edition, check)
      checkSelectors(target, made, check)
      // Where there is a Choice beside it, which anchor is whose is not known.
      const anchor = anchors.length === targets.length ? anchors[i] : undefined
      if (anchor) checkAnchor(anchor, check)
      return check.problems
    })
  })
}

/** The targets with selectors, in sets too, each with its JSON pointer; not those of a Choice, of which one must fit. */
function targetsIn(annotation: Annotation) {
  const found: {readonly target: SpecificResource; readonly at: string}[] = []
  const look = (target: Target, at: string) => {
    if (typeof target !== "object") return
    if (target.selector !== undefined) found.push({target, at})
    else if (isSet(target)) target.items.forEach((item, i) => look(item, `${at}/items/${i}`))
  }
  const {target} = annotation
  if (!Array.isArray(target)) look(target as Target, "/target")
  else target.forEach((one: Target, i) => look(one, `/target/${i}`))
  return found
}

function isSet(
  target: SpecificResource,
): target is SpecificResource & {readonly items: readonly Target[]} {
  const types = listOf<string>(target.type)
  return (
    ["Composite", "List", "Independents"].some(type => types.includes(type)) &&
    Array.isArray(target["items"])
  )
}

/** The recorded earlier state of the text that a target was made on; null for this one, and for none. */
function groundMadeOn(target: SpecificResource, {text}: Edition): Ground | null {
  const recorded = fingerprintOf(target)
  if (recorded === null || recorded === text.fingerprint) return null
  const state = text.history.state(recorded)
  return state && groundOf(state.canonical, {fingerprint: recorded, textId: text.id})
}

interface TargetCheck {
  readonly problems: Problem[]
  readonly say: (path: string, message: string) => void
}

function checkOf(
  annotation: Annotation,
  at: string,
  target: SpecificResource,
  {text}: Edition,
  ground: Ground,
): TargetCheck {
  const origin = originOf(annotation) ?? {file: "", path: ""}
  const {position} = selectorsOf(target)
  const span = position && spanAt(position, ground)
  const place = span ? {place: placeOf(span, text)} : {}
  const problems: Problem[] = []
  return {
    problems,
    say(path, message) {
      problems.push({file: origin.file, path: origin.path + at + path, message, ...place})
    },
  }
}

function placeOf(span: Span, text: Edition["text"]): string {
  const {block, exact} = passageOf(span, text.canonical)
  return `${block} “${shortened(exact)}”`
}

function checkState(target: SpecificResource, {text}: Edition, {say}: TargetCheck): void {
  const source = sourceOf(target)
  if (source !== text.id) say("/source", `The target is in ${source ?? "no text"}, not ${text.id}`)
  const recorded = fingerprintOf(target)
  if (recorded === null) say("", "The fingerprint of the text is not recorded")
  else if (text.history.state(recorded) === null) {
    say("/state", `The target was made on another state of the text (${recorded.slice(0, 12)}…)`)
  }
}

function checkSelectors(target: SpecificResource, ground: Ground, {say}: TargetCheck): void {
  const {quote, position} = selectorsOf(target)
  const at = (selector: object): string =>
    Array.isArray(target.selector)
      ? `/selector/${listOf(target.selector).indexOf(selector)}`
      : "/selector"
  if (!quote) say("/selector", "The target has no TextQuoteSelector")
  if (!position) say("/selector", "The target has no TextPositionSelector")
  if (!position) return
  const span = spanAt(position, ground)
  const asUtf16 = quote && countedInUtf16(quote.exact, position.start, position.end, ground)
  if (asUtf16) {
    say(
      at(position),
      `The offsets ${position.start} to ${position.end} count UTF-16 units; code points are wanted`,
    )
  } else if (!span) {
    say(
      at(position),
      `The position ${position.start} to ${position.end} is outside the text ` +
        `(${ground.codePoints.length} code points)`,
    )
  }
  if (!quote || !span || asUtf16) return
  const words = ground.text.slice(span.from, span.to)
  if (words !== quote.exact) {
    say(
      `${at(quote)}/exact`,
      `The words “${shortened(quote.exact)}” are not those at the position, “${shortened(words)}”`,
    )
    return
  }
  if (!ground.text.endsWith(quote.prefix ?? "", span.from)) {
    say(`${at(quote)}/prefix`, `Before the words does not stand “${shortened(quote.prefix!)}”`)
  }
  if (!ground.text.startsWith(quote.suffix ?? "", span.to)) {
    say(`${at(quote)}/suffix`, `After the words does not stand “${shortened(quote.suffix!)}”`)
  }
  for (const other of listOf(target.selector)) {
    if (other === quote || other === position) continue
    const there = placeSelector(other, siteOf(ground, null)).span
    if (there === null || (there.from <= span.from && span.to <= there.to)) continue
    const found = shortened(ground.text.slice(there.from, there.to))
    say(at(other), `The selector leads elsewhere than the quote, to “${found}”`)
  }
}

/** Right as UTF-16 offsets, and wrong as code points: only after a character beyond U+FFFF. */
function countedInUtf16(words: string, start: number, end: number, ground: Ground): boolean {
  if (ground.text.slice(start, end) !== words || words === "") return false
  const span = spanAt({type: "TextPositionSelector", start, end}, ground)
  return span === null || ground.text.slice(span.from, span.to) !== words
}

function checkAnchor({state, score, candidates}: Anchor, {say}: TargetCheck): void {
  if (state === "fuzzy") {
    say("", `The words of the target were changed: ${Math.round(100 * score!)} % of them agree`)
  }
  if (state === "orphan") say("", "The target stands nowhere in the text")
  if (state === "ambiguous") {
    const places = candidates.length === 1 ? "one place, not surely its own" : "several places"
    say("", `The target could stand in ${places} (${candidates.length})`)
  }
}

function nowhere(annotation: Annotation, anchors: readonly Anchor[]): readonly Problem[] {
  if (anchors.every(anchor => anchor.state !== "orphan")) return []
  const {file, path} = originOf(annotation) ?? {file: "", path: ""}
  return [{file, path: `${path}/target`, message: "The annotation has no place in the text"}]
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}
