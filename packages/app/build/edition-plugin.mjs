import {editionFiles} from "./edition-files.mjs"

/** Puts the edition at `edition/`, built and while developing, and its title into the page. */
export function editionPlugin(root) {
  return {
    name: "variorum-edition",

    async generateBundle() {
      for (const [path, source] of await editionFiles(root)) {
        this.emitFile({type: "asset", fileName: `edition/${path}`, source})
      }
    },

    configureServer(server) {
      server.middlewares.use("/edition", (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname.slice(1))
        editionFiles(root).then(files => {
          const content = files.get(path)
          if (content === undefined) return next()
          const type = path.endsWith(".jsonld") ? "application/ld+json" : "application/json"
          response.setHeader("content-type", `${type}; charset=utf-8`)
          response.end(content)
        }, next)
      })
    },

    async transformIndexHtml(html) {
      return html.replaceAll("%EDITION_TITLE%", escaped(await editionTitle(root)))
    },
  }
}

export async function editionTitle(root) {
  return JSON.parse((await editionFiles(root)).get("edition.json")).title
}

export function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
