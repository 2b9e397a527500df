import type {LanguageTag} from "@variorum/words"
import {usualPreferences} from "./usual-preferences.ts"
import type {Preferences} from "./usual-preferences.ts"

export const themes = ["system", "light", "sepia", "dark", "contrast"] as const

/** The least and the most of each number, and the step between two. */
export const limits = {
  size: {min: 80, max: 200, step: 10},
  width: {min: 26, max: 52, step: 1.5},
  leading: {min: 1.3, max: 2.2, step: 0.1},
} as const

/** Preferences as they were stored: what is missing, unknown or out of bounds is as usual. */
export function readPreferences(value: unknown): Preferences {
  const given =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  const number = (name: keyof typeof limits): number => {
    const one = given[name]
    const {min, max} = limits[name]
    return typeof one === "number" && one >= min && one <= max ? one : usualPreferences[name]
  }
  return {
    theme: themes.find(theme => theme === given["theme"]) ?? usualPreferences.theme,
    size: number("size"),
    width: number("width"),
    leading: number("leading"),
    hyphens: given["hyphens"] === true,
    face: given["face"] === "sans" ? "sans" : "serif",
    emended: given["emended"] === true,
    citing: given["citing"] === true,
    language: asLanguage(given["language"]),
  }
}

function asLanguage(tag: unknown): LanguageTag | null {
  return tag === "en" || tag === "de" ? tag : null
}

/** Shows everything under the root of a document as preferred; what is as usual leaves no trace there. */
export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
  const {theme, size, width, leading, hyphens, face} = preferences
  const usual = usualPreferences
  if (theme === "system") delete root.dataset["theme"]
  else root.dataset["theme"] = theme
  const set = (name: string, value: string | null) =>
    value === null ? root.style.removeProperty(name) : root.style.setProperty(name, value)
  set("--edition-text-scale", size === usual.size ? null : String(size / 100))
  set(
    "--edition-measure",
    width === usual.width && size === usual.size ? null : measure(width, size),
  )
  set("--edition-leading", leading === usual.leading ? null : String(leading))
  set("--edition-hyphens", hyphens ? "auto" : null)
  set("--edition-font-text", face === "sans" ? "var(--edition-font-ui)" : null)
}

/** The column grows with the letters, so that a line keeps its number of them. */
function measure(width: number, size: number): string {
  return `${Math.round(width * size) / 100}rem`
}
