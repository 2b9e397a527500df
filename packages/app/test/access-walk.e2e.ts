import type {CDPSession, Page} from "@playwright/test"
import {expect, open, test} from "./edition-page.ts"

/** A node of the accessibility tree, as far as a screen reader would speak it. */
interface Spoken {
  readonly role: string
  readonly name: string
  readonly state: Readonly<Record<string, unknown>>
}

interface AxValue {
  readonly value?: unknown
}

interface AxNode {
  readonly nodeId: string
  readonly childIds?: readonly string[]
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly properties?: readonly {readonly name: string; readonly value: AxValue}[]
}

test("the whole way from the text to a note and back is told by the accessibility tree alone", async ({
  page,
}) => {
  test.slow()
  await open(page)
  const tree = await treeOf(page)

  // Landmarks: where one is, and what there is beside.
  const landmarks = (await tree.all()).map(({role, name}) => `${role}: ${name}`)
  expect(landmarks).toContain("navigation: Views")
  expect(landmarks).toContain("main: ")
  expect(landmarks).toContain("complementary: Notes")
  expect(landmarks).toContain("region: Text: The Communist Left in Russia after 1920")

  // To the text.
  await tabTo(page, tree, ({role}) => role === "region")
  await page.keyboard.press("]")
  await page.keyboard.press("]")
  expect((await tree.focused()).role).toBe("paragraph")

  // A mark is a button that says what it is, and opens what it says.
  await page.keyboard.press("n")
  const mark = await tree.focused()
  expect(mark.role).toBe("button")
  expect(mark.name).toMatch(
    /^(Claim|Figure|Quotation|Event|Commentary|Stance|Emendation): .+, note \d+$/,
  )
  await page.keyboard.press("Enter")
  await expect
    .poll(async () => (await tree.focused()).state["expanded"], {message: "the opened note"})
    .toBe(true)
  await page.keyboard.press("Escape")
  expect(await tree.focused()).toMatchObject({role: "button", name: mark.name})

  // Words are selected, and said.
  await page.keyboard.press("]")
  await page.keyboard.press("s")
  await page.keyboard.press("Shift+ArrowRight")
  await expect.poll(async () => tree.said()).toContain(await selected(page))

  // A note on them.
  await page.keyboard.press("a")
  await expect.poll(async () => (await tree.focused()).role).toBe("textbox")
  expect((await tree.focused()).name).toBe("New note")
  await page.keyboard.type("Told by the tree alone")
  await page.keyboard.press("Control+Enter")
  await expect.poll(async () => tree.said()).toContain("Saved.")
  expect((await tree.focused()).role).toBe("paragraph")

  // It is a mark among the others now.
  const own = (await tree.all()).filter(({name}) => name.includes("Told by the tree alone"))
  expect(own.map(({role}) => role)).toContain("button")

  // A key silences the marks, says so, and brings them back.
  await page.keyboard.press("m")
  await expect.poll(async () => tree.said()).toContain("Marks and notes are hidden")
  const silent = (await tree.all()).filter(({name}) => /, note \d+$/.test(name))
  expect(silent).toEqual([])
  await page.keyboard.press("m")
  await expect.poll(async () => tree.said()).toContain("Marks and notes are shown")
})

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, tree: Tree, wanted: (node: Spoken) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab")
    if (wanted(await tree.focused())) return
  }
  throw new Error("Tab does not lead there")
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()))
}

interface Tree {
  /** All that is not ignored. */
  all(): Promise<readonly Spoken[]>
  focused(): Promise<Spoken>
  /** What stands in the live regions, in one line. */
  said(): Promise<string>
}

async function treeOf(page: Page): Promise<Tree> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send("Accessibility.enable")
  const nodes = async (): Promise<readonly AxNode[]> => {
    const {nodes} = await session.send("Accessibility.getFullAXTree")
    return nodes
  }
  const all = async () => (await nodes()).filter(node => !node.ignored).map(spoken)
  return {
    all,
    async focused() {
      // The page itself has the focus too.
      const found = (await all()).filter(({state}) => state["focused"] === true)
      return found.at(-1) ?? {role: "", name: "", state: {}}
    },
    async said() {
      const everything = await nodes()
      const byId = new Map(everything.map(node => [node.nodeId, node]))
      const textOf = (node: AxNode): string =>
        words(node.role) === "StaticText"
          ? words(node.name)
          : (node.childIds ?? []).map(id => textOf(byId.get(id)!)).join(" ")
      const live = everything.filter(node => {
        const {live} = stateOf(node)
        return live === "polite" || live === "assertive"
      })
      return live.map(textOf).join(" ")
    },
  }
}

function spoken(node: AxNode): Spoken {
  const {role, name} = node
  return {role: words(role), name: words(name), state: stateOf(node)}
}

function words(value: AxValue | undefined): string {
  return typeof value?.value === "string" ? value.value : ""
}

function stateOf({properties = []}: AxNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(properties.map(({name, value}) => [name, value.value]))
}
