import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from "node:fs"
import {tmpdir} from "node:os"
import {basename, join} from "node:path"

/** What is not of the sources: installed, built, or of version control. */
const notSources = new Set([
  ".git",
  "node_modules",
  "dist",
  ".types",
  "test-results",
  "playwright-report",
])

/** A copy of a checkout in which sources can be broken without harm to the checkout. */
export interface CopiedCheckout {
  readonly root: string
  remove(): void
}

/**
 * Copies the sources and links what is installed. The packages of the repository are linked within
 * the copy: a link to `node_modules` as a whole would lead back to the checkout’s.
 */
export function copiedCheckout(checkout: string): CopiedCheckout {
  const root = mkdtempSync(join(tmpdir(), "variorum-sabotage-"))
  cpSync(checkout, root, {
    recursive: true,
    filter: path => !notSources.has(basename(path)) && !basename(path).startsWith("dist-soak-"),
  })
  mkdirSync(join(root, "node_modules/@variorum"), {recursive: true})
  for (const name of readdirSync(join(checkout, "node_modules"))) {
    if (name === "@variorum" || name.startsWith(".vite")) continue
    symlinkSync(join(checkout, "node_modules", name), join(root, "node_modules", name))
  }
  for (const name of readdirSync(join(root, "packages"))) {
    symlinkSync(join(root, "packages", name), join(root, "node_modules/@variorum", name))
  }
  return {
    root,
    remove() {
      rmSync(root, {recursive: true, force: true})
    },
  }
}
