import type {} from "./platform.d.ts"

/** SHA-256 of the UTF-8 bytes of a canonical text, as 64 lower-case hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, "0")).join("")
}
