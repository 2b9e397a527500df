import type {EditionReader} from "@variorum/reader"

const key = "variorum:goes-on"

/** Loads the page anew, at the same place and with what is being written: its words are chosen once, at the start. */
export async function changeLanguage(reader: EditionReader): Promise<void> {
  await reader.keepDraft().catch(() => null)
  try {
    sessionStorage.setItem(key, "")
  } catch {
    // Denied: then whoever was writing is asked whether to go on.
  }
  location.reload()
}

/** Whether the page was loaded anew so, asked once. */
export function wentOn(): boolean {
  try {
    const found = sessionStorage.getItem(key) !== null
    sessionStorage.removeItem(key)
    return found
  } catch {
    return false
  }
}
