import {layerBodyOf, listOf, nameOf, textTargetsOf, wholeTargetsOf} from "@variorum/annotation"
import type {Annotation, Body, OtherBody, Target} from "@variorum/annotation"
import {describe} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {textOf} from "./note-line.ts"
import {colourOf, ownColours} from "./own-colours.ts"
import type {OwnColour} from "./own-colours.ts"
import {tagsOf} from "./own-kind.ts"
import type {NewAnnotation} from "./own-note.ts"
import {motivationOfKind, typedBody, typedWritten} from "./typed-bodies.ts"
import type {BodySource} from "./typed-bodies.ts"
import {isAboutNotes, isApart, listed, typedKindOf} from "./written.ts"
import type {NoteFields, Written} from "./written.ts"

/** A new note of the reader's. Throws an Error with a message for them where something is missing. */
export function newNote(spans: readonly Span[], written: Written, edition: Edition): NewAnnotation {
  const {fields} = written
  if (isAboutNotes(fields)) return newToward(written)
  const colour = colourIn(written)
  const quote = spans[0] ? edition.text.canonical.slice(spans[0]) : ""
  const words = isApart(fields) ? [] : spans
  const target = [
    ...words.map(span => (colour === null ? span : {...span, styleClass: colour})),
    ...(fields["kind"] === "stance" ? listed(fields["toward"]) : []),
  ]
  const {main, motivation} = madeOf({written, edition, quote, old: null}, null, undefined)
  return {
    motivation,
    ...withBodies([...main, ...tagBodies(written, [])]),
    ...(words.length === 0 ? {} : styleSheetFor(colour)),
    target: target.length === 1 ? target[0]! : target,
  }
}

/**
 * The note as it was changed; what the form does not show stays, `modified` too: by the old one the keeper knows which
 * version the edit was made from. With `spans` it is about these words from now on. Throws as `newNote`.
 */
export function changedNote(
  annotation: Annotation,
  written: Written,
  edition: Edition,
  spans: readonly Span[] | null = null,
): Annotation {
  const bodies = listOf(annotation.body)
  const old = layerBodyOf(annotation)
  const before = (old as OtherBody | null) ?? bodies.find(isMain) ?? null
  const {kind} = written.fields
  if (isAboutNotes(written.fields)) checkToward(written)
  const wasKind = writtenOf(annotation, edition).fields["kind"] ?? "note"
  const isSameKind = wasKind === (kind || "note")
  const {main, motivation} = madeOf(
    {written, edition, quote: "", old},
    isSameKind ? before : null,
    isSameKind ? annotation.motivation : undefined,
  )
  const others = bodies.filter(body => body !== before && !isTag(body))
  const moved = spans
    ? {...annotation, target: movedTargets(annotation, spans, edition)}
    : annotation
  const target = targetsFor(moved, written, wasKind)
  return coloured(
    {
      ...without(moved, "body"),
      motivation,
      ...withBodies([...main, ...others, ...tagBodies(written, bodies.filter(isTag))]),
      target:
        target.length === 1 && (spans || !Array.isArray(annotation.target)) ? target[0]! : target,
    },
    colourIn(written),
  )
}

/** Words it was about already keep their target. */
function movedTargets(
  annotation: Annotation,
  spans: readonly Span[],
  edition: Edition,
): readonly Target[] {
  const anchors = edition.anchors.get(nameOf(annotation)) ?? []
  const old = textTargetsOf(annotation)
  const colour = colourOf(annotation)
  const targets = spans.map((span): Target => {
    const at = anchors.findIndex(({span: one}) => one?.from === span.from && one.to === span.to)
    if (at >= 0 && old.length === anchors.length) return old[at]!
    const {id: textId, canonical, fingerprint} = edition.text
    const made = describe(span, canonical, {textId, fingerprint})
    return colour === null ? made : {...made, styleClass: colour}
  })
  return [...targets, ...wholeTargetsOf(annotation)]
}

/** The first body, none for a note without words, and what it is made for. */
function madeOf(
  source: BodySource,
  before: OtherBody | null,
  motivation: Annotation["motivation"],
): {readonly main: readonly Body[]; readonly motivation: NonNullable<Annotation["motivation"]>} {
  const {written} = source
  const kind = typedKindOf(written.fields)
  if (kind === null) {
    return {main: mainBody(written.text, before), motivation: motivationFor(written, motivation)}
  }
  if (kind !== "question") {
    return {main: [typedBody(kind, source)], motivation: motivationOfKind(kind)}
  }
  if (written.text === "")
    throw new Error(msg`There is nothing to save yet: write your question, or cancel.`)
  return {main: mainBody(written.text, before), motivation: motivationOfKind(kind)}
}

/** The words stay; the annotations are those that were chosen. */
function targetsFor(annotation: Annotation, {fields}: Written, wasKind: string): readonly Target[] {
  const kind = fields["kind"] || "note"
  if (kind === "link") return listed(fields["toward"])
  if (kind !== "stance" && wasKind !== "stance") return listOf(annotation.target)
  return [...textTargetsOf(annotation), ...(kind === "stance" ? listed(fields["toward"]) : [])]
}

/** A reply or a link: its targets are other annotations as a whole, by their `canonical`. */
function newToward(written: Written): NewAnnotation {
  checkToward(written)
  const target = listed(written.fields["toward"])
  return {
    motivation: written.fields["kind"] === "link" ? "linking" : "replying",
    ...withBodies([...mainBody(written.text, null), ...tagBodies(written, [])]),
    target: target.length === 1 ? target[0]! : target,
  }
}

function checkToward({text, fields}: Written): void {
  if (fields["kind"] === "link") {
    if (listed(fields["toward"]).length < 2) {
      throw new Error(msg`Search the other annotation and choose it, then save.`)
    }
  } else if (text === "")
    throw new Error(msg`There is nothing to save yet: write something, or cancel.`)
}

/** A new note that says the same on the same words. */
export function anotherNote({body, motivation, stylesheet, target}: Annotation): NewAnnotation {
  return {
    target,
    ...(body === undefined ? {} : {body}),
    ...(motivation === undefined ? {} : {motivation}),
    ...(stylesheet === undefined ? {} : {stylesheet}),
  }
}

/** What the form of a note opens with. */
export function writtenOf(annotation: Annotation, edition: Edition): Written {
  const common = {
    tags: tagsOf(annotation).join("\n"),
    colour: colourOf(annotation) ?? "",
    ...(textTargetsOf(annotation).length === 0 ? {apart: "yes"} : {}),
  }
  const typed = typedWritten(annotation, edition)
  if (typed) return {text: typed.text, fields: {...common, ...typed.fields}}
  return {text: textOf(annotation), fields: {...common, ...plainKind(annotation)}}
}

function plainKind(annotation: Annotation): NoteFields {
  const motivations = listOf(annotation.motivation)
  if (layerBodyOf(annotation) !== null) return {}
  if (motivations.includes("questioning")) return {kind: "question"}
  const toward = wholeTargetsOf(annotation).join("\n")
  if (toward === "" || textTargetsOf(annotation).length > 0) return {}
  if (motivations.includes("linking")) return {kind: "link", toward}
  return motivations.includes("replying") ? {kind: "reply", toward} : {}
}

function colourIn({fields}: Written): OwnColour | null {
  return ownColours.find(colour => colour === fields["colour"]) ?? null
}

/** Of the plain kinds, what it is follows from what it has; others stay what they are. */
function motivationFor(
  written: Written,
  before: Annotation["motivation"],
): NonNullable<Annotation["motivation"]> {
  const plain = ["commenting", "highlighting", "tagging"]
  if (before !== undefined && !listOf(before).some(one => plain.includes(one))) return before
  if (written.text !== "") return "commenting"
  if (colourIn(written) !== null) return "highlighting"
  if (listed(written.fields["tags"]).length > 0) return "tagging"
  throw new Error(msg`There is nothing to save yet: write something, or cancel.`)
}

function mainBody(text: string, before: OtherBody | null): readonly Body[] {
  if (text === "") return before && before.value === undefined ? [before] : []
  return [{...(before ?? {type: "TextualBody", format: "text/plain"}), value: text}]
}

function tagBodies({fields}: Written, before: readonly Body[]): readonly Body[] {
  return listed(fields["tags"]).map(
    value =>
      before.find(body => typeof body === "object" && body["value"] === value) ?? {
        type: "TextualBody",
        purpose: "tagging",
        value,
      },
  )
}

function withBodies(bodies: readonly Body[]): Pick<Annotation, "body"> {
  if (bodies.length === 0) return {}
  return {body: bodies.length === 1 ? bodies[0]! : bodies}
}

function isMain(body: Body): body is OtherBody {
  return typeof body === "object" && !isTag(body)
}

function isTag(body: Body): boolean {
  return typeof body === "object" && body["purpose"] === "tagging"
}

/** Section 4.4: a class on the targets, and what it looks like for readers that do not know it. */
function coloured(annotation: Annotation, colour: OwnColour | null): Annotation {
  if (colour === colourOf(annotation)) return annotation
  const target = listOf(annotation.target).map((one): Target => {
    if (typeof one === "string" || one.selector === undefined) return one
    const bare = without(one, "styleClass")
    return colour === null ? bare : {...bare, styleClass: colour}
  })
  return {
    ...without(annotation, "stylesheet"),
    ...styleSheetFor(colour),
    target: Array.isArray(annotation.target) ? target : target[0]!,
  }
}

const grounds: Readonly<Record<OwnColour, string>> = {
  yellow: "#fdf2b8",
  green: "#d8f1d6",
  blue: "#d9e9fb",
  orange: "#fde2c8",
  violet: "#e9defb",
}

function styleSheetFor(colour: OwnColour | null): Partial<Annotation> {
  if (colour === null) return {}
  const value = `.${colour} { background-color: ${grounds[colour]} }`
  return {stylesheet: {type: "CssStylesheet", value}}
}

function without<T extends object>(thing: T, key: keyof T): T {
  const copy = {...thing}
  Reflect.deleteProperty(copy, key)
  return copy
}
