import type {Page} from "@playwright/test"

/** A note, one in the trash, and one with two texts; their words are none of the interface. */
export async function notesOfAllSorts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const make = (id: string, value: string) =>
      reader.create({
        id,
        canonical: id,
        body: {type: "TextualBody", value},
        target: {from: 100, to: 120},
      })
    await make("urn:uuid:one", "Samara")
    await reader.remove("urn:uuid:one")
    await make("urn:uuid:two", "Perm")
    const [mine] = reader.keeper!.annotations
    await reader.update({...mine!, body: {type: "TextualBody", value: "Perm, 1921"}})
    const theirs = {...mine!, body: {type: "TextualBody", value: "Moscow"}}
    await reader.import(new Blob([JSON.stringify([theirs])]))
  })
}
