import type {LanguageTag} from "@variorum/words"

/** How someone likes to read. */
export interface Preferences {
  /** `system`: light or dark as the device is set. */
  readonly theme: "system" | "light" | "sepia" | "dark" | "contrast"
  /** Of the text, in per cent of the usual size: 80 to 200. */
  readonly size: number
  /** Of the text column, in rem of the usual size: 26 to 52. */
  readonly width: number
  /** Height of a line, as a multiple of the size: 1.3 to 2.2. */
  readonly leading: number
  readonly hyphens: boolean
  readonly face: "serif" | "sans"
  /** The text with the editors’ emendations, not as it was transcribed. */
  readonly emended: boolean
  /** Copied words come with their citation. */
  readonly citing: boolean
  /** Of the interface; null: the first of the browser’s that there is. */
  readonly language: LanguageTag | null
}

export const usualPreferences: Preferences = {
  theme: "system",
  size: 100,
  width: 36.5,
  leading: 1.6,
  hyphens: false,
  face: "serif",
  emended: false,
  citing: false,
  language: null,
}
