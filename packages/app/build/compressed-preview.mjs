import {readFile, stat} from "node:fs/promises"
import {extname, join, relative, resolve} from "node:path"
import {promisify} from "node:util"
import {gzip} from "node:zlib"

const pack = promisify(gzip)

/** What is text, and large enough to be worth it: fonts and pictures are packed by themselves. */
const types = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".jsonld", "application/ld+json"],
])

/**
 * Serves the built site as web spaces do: text compressed, each file once and not for each visit. Vite's own preview
 * compresses anew every time, and the annotations, the largest of all, not at all. Everything else is left to it.
 */
export function compressedPreview() {
  let folder = ""
  const packed = new Map()
  return {
    name: "variorum-compressed-preview",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        answer(request, response).then(done => done || next(), next)
      })
    },
  }

  async function answer(request, response) {
    const {pathname} = new URL(request.url, "http://localhost")
    const path = join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname))
    const type = types.get(extname(path))
    const isPlain = request.method === "GET" && request.headers.range === undefined
    const isTaken = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")
    if (!isPlain || !isTaken || !type || relative(folder, path).startsWith("..")) return false
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) return false
    const tag = `W/"${found.size}-${found.mtimeMs}"`
    if (packed.get(path)?.tag !== tag) {
      packed.set(path, {tag, content: readFile(path).then(content => pack(content, {level: 9}))})
    }
    response.setHeader("etag", tag)
    response.setHeader("cache-control", "no-cache")
    response.setHeader("vary", "accept-encoding")
    if (request.headers["if-none-match"] === tag) {
      response.statusCode = 304
      response.end()
      return true
    }
    const content = await packed.get(path).content
    response.setHeader("content-type", `${type}; charset=utf-8`)
    response.setHeader("content-encoding", "gzip")
    response.setHeader("content-length", content.length)
    response.end(content)
    return true
  }
}
