import {createHash} from "node:crypto"
import {join} from "node:path"
import {runnerImport} from "vite"
import {editionFiles} from "./edition-files.mjs"
import {escaped} from "./edition-plugin.mjs"
import {isReader} from "./page-plugin.mjs"

/**
 * Puts the text into the served page, with its look, outline and notes: read without a script, and on the screen before
 * one has run. The reader takes the text over where it stands; outline and notes are for browsers without scripts alone.
 */
export function staticPage(root) {
  let page = null
  const once = () => (page ??= pageOf(root))
  return {
    name: "variorum-static-page",
    apply: "build",
    async generateBundle() {
      const {style} = await once()
      this.emitFile({type: "asset", fileName: style.path, source: style.source})
    },
    async transformIndexHtml(html, {path}) {
      if (!isReader(path)) return html
      const {text, outline, notes, rights, style} = await once()
      const filled = html
        .replace("<!-- the outline -->", () => outline)
        .replace("<!-- the text -->", () => text)
        .replace("<!-- the notes -->", () => notes)
        .replace("<!-- the rights of the text -->", () => rights)
      return {
        html: filled,
        tags: [
          {tag: "link", attrs: {rel: "stylesheet", href: `./${style.path}`}, injectTo: "head"},
        ],
      }
    },
  }
}

async function pageOf(root) {
  const module = async path =>
    (await runnerImport(join(root, path), {configFile: false, logLevel: "error"})).module
  const {openEdition, openText, parseManifest} = await module("packages/anchoring/src/index.ts")
  const {notesHtml, outlineHtml, textHtml} = await module("packages/formats/src/index.ts")
  const {outlineOf} = await module("packages/reader/src/outline.ts")
  const {plainNotes} = await module("packages/reader/src/plain-notes.ts")
  const {ownColoursStyle} = await module("packages/reader/src/own-colours-style.ts")
  const {textStyle} = await module("packages/reader/src/text-style.ts")
  const {themeStyle} = await module("packages/reader/src/theme-style.ts")

  const files = await editionFiles(root)
  const manifest = parseManifest(JSON.parse(files.get("edition.json")))
  const read = async path => files.get(path)
  const text = await openText(manifest, read)
  const notes = plainNotes(await openEdition(manifest, read, text))
  const counts = new Map(notes.map(({block, notes}) => [block, notes.length]))
  const source = themeStyle.cssText + textStyle.cssText + ownColoursStyle.cssText
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8)
  return {
    text: textHtml(text.doc, block => linkToNotes(block, counts.get(block) ?? 0)),
    outline: outlineHtml(outlineOf(text.doc)),
    notes: notesHtml(notes),
    rights: escaped(String(text.provenance?.rights ?? "no statement of rights is known.")),
    style: {path: `assets/text-${hash}.css`, source},
  }
}

function linkToNotes(block, count) {
  if (count === 0) return ""
  const words = count === 1 ? "1 note" : `${count} notes`
  return `<noscript><p class="to-notes"><a href="#notes-${block}">${words} on ${block}</a></p></noscript>`
}
