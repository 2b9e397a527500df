/** Puts what the served page says, where it is marked with `data-words`, into the language. */
export function putWords(root: ParentNode, inLanguage: (english: string) => string): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-words]")) {
    for (const element of [part, ...part.querySelectorAll<HTMLElement>("*")]) {
      const label = element.getAttribute("aria-label")
      if (label !== null) element.setAttribute("aria-label", inLanguage(label))
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data.trim() !== "") {
          node.data = inLanguage(node.data.replace(/\s+/g, " ").trim())
        }
      }
    }
  }
}
