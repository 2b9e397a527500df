import {basename, extname} from "node:path"

/** A file name in kebab case, letters of any script kept; `text` where nothing is left of it. */
export function slugOf(path: string): string {
  const name = basename(path, extname(path)).normalize("NFC").toLowerCase()
  const slug = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "")
  return slug.slice(0, 100).replace(/-$/, "") || "text"
}

/** Whether it may name the files of a text: kebab case, and nothing that leads elsewhere. */
export function isSlug(slug: string): boolean {
  return slug.length <= 100 && /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(slug)
}
