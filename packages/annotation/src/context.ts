/** The W3C context. Never fetched, never redefined. */
export const w3cContext = "http://www.w3.org/ns/anno.jsonld"

/** Our extension context; see `context/README.md` for its terms. Bundled, never fetched. */
export const variorumContext = "https://variorum.example/ns/v1.jsonld"

/** The `@context` of everything this program writes: the W3C's first, ours second. */
export const contexts: readonly [string, string] = [w3cContext, variorumContext]

/** Whether a `@context` names ours, so that the types of our layers mean what we mean by them. */
export function isOurs(context: unknown): boolean {
  return Array.isArray(context) ? context.includes(variorumContext) : context === variorumContext
}
