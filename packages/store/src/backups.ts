/** A copy of everything, kept in this browser beside the database. */
export interface Backup {
  /** Its file name. */
  readonly name: string
  /** When it was made, xsd:dateTime in UTC. */
  readonly made: string
  /** In bytes. */
  readonly size: number
}

/**
 * Rolling backups in the Origin Private File System, which a fault of the database does not touch.
 * A browser without one keeps none, and says so by `null`.
 */
export interface Backups {
  /** Newest first; null where this browser has no place for them. */
  list(): Promise<readonly Backup[] | null>
  read(name: string): Promise<File>
  /** Writes one and drops those that no age asks for; false where it could not be written. */
  write(content: string, made: string): Promise<boolean>
}

const hour = 3_600_000
const day = 24 * hour

/** The newest of each of these ages, in milliseconds, is kept. */
const ages = [0, hour, day, 2 * day, 3 * day, 7 * day, 14 * day, 30 * day, 90 * day]

export function openBackups(database: string, storage: StorageManager | undefined): Backups {
  return {
    async list() {
      const folder = await folderOf(false)
      return folder && listOf(folder)
    },

    async read(name) {
      const folder = await folderOf(false)
      if (!folder) throw new DOMException("There are no backups here", "NotFoundError")
      return (await folder.getFileHandle(name)).getFile()
    },

    async write(content, made) {
      const folder = await folderOf(true)
      if (!folder) return false
      const name = `${made.replaceAll(":", "-")}.json`
      const handle = await folder.getFileHandle(name, {create: true})
      // Nothing is there under its name until it is closed: no half a backup.
      const stream = await handle.createWritable()
      try {
        await stream.write(content)
        await stream.close()
      } catch (error) {
        await stream.abort().catch(() => undefined)
        await folder.removeEntry(name).catch(() => undefined)
        if (error instanceof DOMException && error.name === "QuotaExceededError") return false
        throw error
      }
      const all = await listOf(folder)
      for (const old of outgrown(all, made)) await folder.removeEntry(old.name)
      return true
    },
  }

  async function folderOf(create: boolean): Promise<FileSystemDirectoryHandle | null> {
    if (!canWrite()) return null
    try {
      const root = await storage?.getDirectory()
      return (await root?.getDirectoryHandle(`${database}-backups`, {create: true})) ?? null
    } catch (error) {
      // A private window, or a browser without one.
      if (create || error instanceof DOMException || error instanceof TypeError) return null
      throw error
    }
  }
}

/** Some browsers have the place and cannot write there from a page. */
function canWrite(): boolean {
  return (
    typeof FileSystemFileHandle === "function" && "createWritable" in FileSystemFileHandle.prototype
  )
}

async function listOf(folder: FileSystemDirectoryHandle): Promise<readonly Backup[]> {
  const found: Backup[] = []
  for await (const handle of folder.values()) {
    if (!(handle instanceof FileSystemFileHandle) || !handle.name.endsWith(".json")) continue
    const {size} = await handle.getFile()
    const made = handle.name.replace(/\.json$/, "").replace(/T(\d\d)-(\d\d)-(\d\d)/, "T$1:$2:$3")
    if (size > 0) found.push({name: handle.name, made, size})
  }
  return found.sort((a, b) => (a.made < b.made ? 1 : -1))
}

/** Those that are not the newest of any age. */
export function outgrown(backups: readonly Backup[], now: string): readonly Backup[] {
  const time = Date.parse(now)
  const kept = new Set(
    ages.map(age => backups.find(({made}) => time - Date.parse(made) >= age)?.name),
  )
  // Until it is as old as an age, the oldest one stands for that age to come.
  kept.add(backups.at(-1)?.name)
  return backups.filter(({name}) => !kept.has(name))
}
