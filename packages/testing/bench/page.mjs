// Runs in the page: anchors the same notes with each program, and says how long it took and how right it was.
import {anchorAll, describe} from "@variorum/anchoring"
import {CanonicalText, schema} from "@variorum/document"
import {reviveSelector} from "@recogito/text-annotator"
import * as positions from "dom-anchor-text-position"
import * as quotes from "dom-anchor-text-quote"
import {TextPositionAnchor, TextQuoteAnchor} from "peers/hypothesis"
import {driftedText, largeText, passagesIn} from "../src/bench-texts.ts"
import {seeded} from "../src/random.ts"

const textId = "text:bench"
/** Stand for the fingerprints of the two states: a blank page has no SHA-256. */
const states = ["a".repeat(64), "b".repeat(64)]

globalThis.prepare = ({source, words, notes: count, seed}) => {
  const random = seeded(seed)
  const first = largeText(source, words, random)
  const text = textOf(first)
  const spans = passagesIn(first, count, random)
  const notes = spans.map((span, i) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:note:${i}`,
    type: "Annotation",
    target: describe(span, text, {textId, fingerprint: states[0]}),
  }))
  const drifted = driftedText(first, random)
  globalThis.bench = {first, drifted, spans, notes}
  return {characters: first.length}
}

/** One round of one program: microseconds a note, and how many notes of each verdict. */
globalThis.round = ({program, drift, sample, seed}) => {
  const {first, drifted, spans, notes} = globalThis.bench
  const text = drift ? drifted.text : first
  const picked = pick(notes.length, sample, seeded(seed))
  const anchor = programs[program](text, states[drift ? 1 : 0])
  const chosen = picked.map(i => notes[i])
  const began = performance.now()
  const places = anchor(chosen)
  const took = performance.now() - began
  const verdicts = {}
  places.forEach((place, k) => {
    const span = spans[picked[k]]
    const whereabouts = drift ? drifted.whereIs(span) : {parts: [span], kept: 1}
    const {exact} = chosen[k].target.selector[0]
    const verdict = verdictOn(place?.state ? place.span : place, whereabouts, exact, text)
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  })
  return {microseconds: (1000 * took) / places.length, notes: places.length, verdicts}
}

const programs = {
  variorum(text, state) {
    const ours = textOf(text)
    return notes => anchorAll(notes, ours, {textId, fingerprint: state})
  },
  /** Compares the words at the position, and else looks for the first that are the same. */
  floor(text) {
    return notes =>
      notes.map(
        ({
          target: {
            selector: [{exact}, {start}],
          },
        }) => {
          const from = text.startsWith(exact, start) ? start : text.indexOf(exact)
          return from < 0 ? null : {from, to: from + exact.length}
        },
      )
  },
  hypothesis(text) {
    const root = rootOf(text)
    return notes =>
      notes.map(
        ({
          target: {
            selector: [quote, position],
          },
        }) => {
          try {
            const range = new TextPositionAnchor(root, position.start, position.end).toRange()
            if (range.toString() === quote.exact) return placeOf(range)
          } catch {
            // The position is not in the text.
          }
          try {
            const {start, end} = TextQuoteAnchor.fromSelector(root, short(quote)).toPositionAnchor({
              hint: position.start,
            })
            return {from: start, to: end}
          } catch {
            return null
          }
        },
      )
  },
  "dom-anchor-text-quote"(text) {
    const root = rootOf(text)
    return notes =>
      notes.map(
        ({
          target: {
            selector: [quote, {start, end}],
          },
        }) => {
          const range = positions.toRange(root, {start, end})
          if (range.toString() === quote.exact) return placeOf(range)
          const place = quotes.toTextPosition(root, short(quote), {hint: start})
          return place && {from: place.start, to: place.end}
        },
      )
  },
  recogito(text) {
    const root = rootOf(text)
    return notes =>
      notes.map(
        ({
          target: {
            selector: [{exact}, {start, end}],
          },
        }) => {
          const {range} = reviveSelector({quote: exact, start, end}, root)
          return placeOf(range, start)
        },
      )
  },
}

/**
 * A passage that was torn in two is not judged, and one that keeps less than four fifths of its words, or scores less
 * than 0.8 where it stands (1 − edit distance ÷ length), need not be found.
 */
function verdictOn(span, {parts, kept}, exact, text) {
  const [main, ...others] = parts
  if (others.length > 0) return "torn"
  if (!span) {
    const isThere = main && kept >= 0.8 && score(exact, text.slice(main.from, main.to)) >= 0.8
    return isThere ? "lost" : "changed"
  }
  const share = main ? common(span, main) : 0
  return share >= 0.8 ? "right" : share >= 0.5 ? "near" : "wrong"
}

function score(exact, words) {
  let row = Array.from({length: words.length + 1}, (_, j) => j)
  for (let i = 1; i <= exact.length; i++) {
    const next = [i]
    for (let j = 1; j <= words.length; j++) {
      const changed = row[j - 1] + (exact[i - 1] === words[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1))
    }
    row = next
  }
  return 1 - row[words.length] / exact.length
}

/** What two spans have in common, of all that either has. */
function common(a, b) {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return Math.max(0, both) / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}

/** The others record 32 characters on each side; more would cost them time. */
function short({exact, prefix, suffix}) {
  return {exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32)}
}

function placeOf(range, known) {
  if (known !== undefined) return {from: known, to: known + range.toString().length}
  const from = range.startContainer.offsetInText + range.startOffset
  return {from, to: from + range.toString().length}
}

function pick(count, sample, random) {
  const all = Array.from({length: count}, (_, i) => i)
  if (sample >= count) return all
  return Array.from({length: sample}, () => all.splice(Math.floor(random() * all.length), 1)[0])
}

function rootOf(text) {
  const root = document.createElement("div")
  let at = 0
  for (const words of text.split("\n")) {
    const block = document.createElement("p")
    const node = document.createTextNode(`${words}\n`)
    node.offsetInText = at
    at += words.length + 1
    block.append(node)
    root.append(block)
  }
  document.body.replaceChildren(root)
  return root
}

function textOf(text) {
  const blocks = text
    .split("\n")
    .map((words, i) =>
      schema.node("paragraph", {n: `p${i + 1}`}, words === "" ? [] : [schema.text(words)]),
    )
  return new CanonicalText(schema.node("doc", null, blocks))
}
