import {readFile} from "node:fs/promises"
import {join} from "node:path"

const mainFont = /source-serif-4-latin-opsz-normal.*\.woff2$/

/** Whether a page of the site is the one with the reader; the other is for print. */
export function isReader(path) {
  return path === "/index.html"
}

/** Asks for the main font with the page itself, before the style sheet has been read. */
export function preloadFont() {
  return {
    name: "variorum-preload-font",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, {bundle, path}) {
        if (!isReader(path)) return html
        const font = Object.keys(bundle ?? {}).find(name => mainFont.test(name))
        if (font === undefined) throw new Error("The main font is not among the files of the site.")
        const attrs = {rel: "preload", as: "font", type: "font/woff2", href: `./${font}`}
        return [{tag: "link", attrs: {...attrs, crossorigin: true}, injectTo: "head"}]
      },
    },
  }
}

/** Views are imported as they stand: what Vite wraps around each import would preload nothing here (`modulePreload`). */
export function plainImports() {
  return {
    name: "variorum-plain-imports",
    apply: "build",
    enforce: "pre",
    load: id =>
      id === "\0vite/preload-helper.js"
        ? "export const __vitePreload = importing => importing()"
        : null,
  }
}

/** While developing, Vite puts style elements into the page, which the site's policy forbids. */
export function policyOffWhileDeveloping() {
  return {
    name: "variorum-policy-off",
    apply: "serve",
    transformIndexHtml: html =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  }
}

/** What a device needs to keep the site among its programs: a name, an icon, colours. */
export function webManifest(app, titleOf) {
  return {
    name: "variorum-web-manifest",
    apply: "build",
    async generateBundle() {
      const manifest = {
        name: `${await titleOf()} · Variorum`,
        short_name: "Variorum",
        start_url: "./#/read",
        scope: "./",
        display: "standalone",
        background_color: "#fdfcf8",
        theme_color: "#7c2d12",
        icons: [{src: "icon.svg", sizes: "any", type: "image/svg+xml"}],
      }
      const icon = await readFile(join(app, "src/favicon.svg"))
      this.emitFile({type: "asset", fileName: "icon.svg", source: icon})
      const source = JSON.stringify(manifest)
      this.emitFile({type: "asset", fileName: "manifest.webmanifest", source})
    },
    transformIndexHtml: (html, {path}) =>
      isReader(path)
        ? [
            {
              tag: "link",
              attrs: {rel: "manifest", href: "./manifest.webmanifest"},
              injectTo: "head",
            },
          ]
        : html,
  }
}
