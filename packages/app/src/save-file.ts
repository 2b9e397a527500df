interface WithPicker {
  showSaveFilePicker?(options: {suggestedName: string}): Promise<FileSystemFileHandle>
}

/**
 * Saves a file where the reader says, or among the downloads in a browser that does not ask. False
 * where the reader called it off.
 */
export async function saveFile(name: string, type: string, content: string): Promise<boolean> {
  const page = globalThis as WithPicker
  if (page.showSaveFilePicker && navigator.userActivation.isActive) {
    try {
      const handle = await page.showSaveFilePicker({suggestedName: name})
      const stream = await handle.createWritable()
      await stream.write(content)
      await stream.close()
      return true
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false
      // Not allowed here, as in a frame: it goes to the downloads.
    }
  }
  const address = URL.createObjectURL(new Blob([content], {type}))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
  return true
}
