interface TrustedTypes {
  createPolicy(name: "default", rules: {createHTML: (html: string) => string}): unknown
}

/** Nothing but boxes with names: the empty page that pagedjs copies. */
const frame = /^(?:\s|<div class="[\w -]+">|<\/div>)*$/

/** Whether HTML is such a frame, which can neither run nor fetch nor show anything. */
export function isFrame(html: string): boolean {
  return frame.test(html)
}

/** Lets pagedjs make its empty page from HTML, and nobody make anything else. */
export function allowFramesOnly(): void {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes}
  trustedTypes?.createPolicy("default", {
    createHTML(html) {
      if (isFrame(html)) return html
      throw new TypeError(`No page of paper is made from this HTML: ${html.slice(0, 80)}`)
    },
  })
}
