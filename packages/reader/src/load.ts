import {openEdition, openText, parseManifest} from "@variorum/anchoring"
import type {Edition, EditionManifest, EditionText} from "@variorum/anchoring"
import {firstPaint} from "./first-paint.ts"

/**
 * Fetches an edition by the address of its `edition.json`, the text first: `onText` is called when
 * it can be shown, before the annotations are read. Rejects when there is no text, with a message
 * for the reader; everything else that is missing is among the edition's `problems`.
 */
export async function loadEdition(
  src: string,
  onText: (text: EditionText) => void,
  signal: AbortSignal,
): Promise<Edition> {
  const base = new URL(src, document.baseURI)
  const manifest = parseManifest(jsonOf(await fetched(base, signal), src))
  const asked = new Map<string, Promise<string>>()
  const read = (path: string) => {
    const content = asked.get(path) ?? fetched(new URL(path, base), signal)
    asked.set(path, content)
    return content
  }
  // All at once, and not each kind when the one before has been read; whoever reads one says what went wrong.
  for (const path of filesOf(manifest)) read(path).catch(() => null)
  const text = await openText(manifest, read)
  await firstPaint()
  signal.throwIfAborted()
  onText(text)
  return openEdition(manifest, read, text)
}

/** A text about which nothing is said yet. */
export function textAlone(text: EditionText): Edition {
  return {
    text,
    editorial: [],
    own: [],
    annotations: new Map(),
    anchors: new Map(),
    questions: new Map(),
    register: new Map(),
    credits: [],
    problems: [],
  }
}

/** The text first: nothing is shown before it. */
function filesOf({text, source, revisions, annotations, questions, registers}: EditionManifest) {
  return [
    text,
    ...(source === undefined ? [] : [source]),
    ...(revisions ?? []),
    ...annotations,
    ...questions,
    ...registers,
  ]
}

async function fetched(url: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {signal}).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new Error(`${url.pathname} could not be fetched`, {cause: error})
  })
  if (!response.ok) throw new Error(`${url.pathname} could not be fetched (${response.status})`)
  return response.text()
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${name} is not JSON`, {cause: error})
  }
}
