const mainFont = /source-serif-4-latin-opsz-normal.*\.woff2$/

/** Asks for the main font with the page itself, before the style sheet has been read. */
export function preloadFont() {
  return {
    name: "variorum-preload-font",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, {bundle}) {
        const font = Object.keys(bundle ?? {}).find(name => mainFont.test(name))
        if (font === undefined) throw new Error("The main font is not among the files of the site.")
        const attrs = {rel: "preload", as: "font", type: "font/woff2", href: `./${font}`}
        return [{tag: "link", attrs: {...attrs, crossorigin: true}, injectTo: "head"}]
      },
    },
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
