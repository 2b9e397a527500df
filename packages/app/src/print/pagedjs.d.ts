/** What is used of it; it brings no types. */
declare module "pagedjs" {
  export class Previewer {
    on(name: "page", then: () => void): void
    /** Sets `content` in pages below `renderTo`. `styles`: sheets by the address they would be at. */
    preview(
      content: DocumentFragment,
      styles: readonly Readonly<Record<string, string>>[],
      renderTo: Element,
    ): Promise<{readonly total: number}>
  }
}
