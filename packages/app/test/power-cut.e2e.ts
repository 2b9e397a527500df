import {execFileSync, spawnSync} from "node:child_process"
import {mkdir, mkdtemp, rm} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {expect, test} from "@playwright/test"
import type {Page} from "@playwright/test"
import {browserOn, notesIn, tornIn} from "./killed-browser.ts"

/** How often the power is cut; the soak asks for more. */
const cuts = Number(process.env["VARIORUM_CUTS"] ?? 1)

// Killing the browser cannot tell what is on the disk from what is on its way there: the system writes it all the same.
// So the profile lies on a disk of its own, an image, of which is kept only what had reached it at that moment.
test("nothing that was acknowledged is lost when the power is cut in the midst of writing", async ({
  baseURL,
  page,
}) => {
  test.setTimeout(60_000 + cuts * 40_000)
  const folder = await mkdtemp(join(tmpdir(), "variorum-cut-"))
  const mount = join(folder, "disk")
  await mkdir(mount)
  let image = join(folder, "image-0")
  const why = whyNoDisk(image, mount)
  if (why !== null) {
    console.log(
      `No power was cut, for which one must be root; what was asked of the disk was. ${why}`,
    )
    await rm(folder, {recursive: true})
    expect(await durabilitiesAsked(page)).toEqual(["strict"])
    return
  }
  const acknowledged = new Set<string>()
  try {
    for (let cut = 1; cut <= cuts; cut++) {
      const copy = join(folder, `image-${cut}`)
      const running = await browserOn(join(mount, "profile"))
      try {
        const written = await running.open(baseURL!)
        const enough = acknowledged.size + 1 + ((cut * 17 + test.info().repeatEachIndex * 7) % 50)
        await writeUntil(written, acknowledged, enough)
        running.stop()
        copyAtOnce(image, copy)
      } finally {
        await running.kill()
        await unmounted(mount)
      }
      await rm(image)
      image = copy
      execFileSync("mount", ["-o", "loop", image, mount])
      const again = await browserOn(join(mount, "profile"))
      try {
        const after = await again.open(baseURL!)
        const found = new Set(await notesIn(after))
        const lost = [...acknowledged].filter(id => !found.has(id))
        expect(lost, `after ${cut} cuts, of ${acknowledged.size}`).toEqual([])
        expect(await tornIn(after)).toEqual([])
      } finally {
        await again.kill()
      }
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(cuts)
    console.log(`${acknowledged.size} writes acknowledged, ${cuts} power cuts`)
  } finally {
    await unmounted(mount).catch(() => undefined)
    await rm(folder, {recursive: true, force: true, maxRetries: 5})
  }
})

/** Every durability that a note being kept asks of the disk. */
async function durabilitiesAsked(page: Page): Promise<readonly string[]> {
  await page.goto("/#/read")
  return page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    await reader.ready
    const asked = new Set<string>()
    const {prototype} = IDBDatabase
    const begin = Object.getOwnPropertyDescriptor(prototype, "transaction")!
      .value as (typeof prototype)["transaction"]
    prototype.transaction = function (...args) {
      const tx = begin.apply(this, args)
      if (tx.mode === "readwrite") asked.add(tx.durability)
      return tx
    }
    await reader.create({body: {type: "TextualBody", value: "kept"}, target: {from: 1, to: 5}})
    return [...asked]
  })
}

/** Makes a disk of a file; null, or why that cannot be done. */
function whyNoDisk(image: string, mount: string): string | null {
  try {
    execFileSync("truncate", ["-s", "256M", image], {stdio: "pipe"})
    execFileSync("mkfs.ext4", ["-q", "-F", image], {stdio: "pipe"})
    execFileSync("mount", ["-o", "loop", image, mount], {stdio: "pipe"})
    return null
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}

/** A copy of the disk as it was at one moment: the system may write while it is copied, and then it is copied again. */
function copyAtOnce(image: string, copy: string): void {
  for (let tries = 0; tries < 50; tries++) {
    execFileSync("cp", ["--sparse=always", image, copy])
    if (spawnSync("cmp", ["-s", image, copy]).status === 0) return
  }
  throw new Error("The system writes to the disk without end")
}

/** What was killed lets go of its files a moment later. */
async function unmounted(mount: string): Promise<void> {
  await expect
    .poll(
      () => {
        try {
          execFileSync("umount", [mount], {stdio: "pipe"})
          return "unmounted"
        } catch (error) {
          return String(error).includes("not mounted") ? "unmounted" : "busy"
        }
      },
      {timeout: 20_000},
    )
    .toBe("unmounted")
}

/** Starts four lanes of writes and comes back, in their midst, when so many have told that they are kept. */
async function writeUntil(page: Page, acknowledged: Set<string>, enough: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    void page
      .exposeFunction("keptNote", (id: string) => {
        acknowledged.add(id)
        if (acknowledged.size >= enough) resolve()
      })
      .then(() =>
        page.evaluate(() => {
          const runner = window as unknown as {keptNote(id: string): Promise<void>}
          const reader = document.querySelector("edition-reader")!
          const lane = async (size: number): Promise<never> => {
            const value = "x".repeat(200 + ((size * 997) % 4000))
            const target = {from: 1, to: 5}
            void runner.keptNote(await reader.create({body: {type: "TextualBody", value}, target}))
            return lane(size + 1)
          }
          for (let n = 0; n < 4; n++) void lane(n)
        }),
      )
      .catch(reject)
  })
}
