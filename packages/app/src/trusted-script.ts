interface Policy {
  createScriptURL(address: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: (address: string) => string}): Policy
}

let policy: Policy | null = null

/**
 * The address of a script of this site, as the page’s policy of trusted types wants it for workers. Throws a TypeError
 * for a script from elsewhere.
 */
export function trustedScript(address: string | URL): string {
  const url = new URL(address, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`${url.href} is not of this site`)
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes}
  if (!trustedTypes) return url.href
  policy ??= trustedTypes.createPolicy("variorum", {createScriptURL: given => given})
  return policy.createScriptURL(url.href)
}
