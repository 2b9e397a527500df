import {assert} from "chai"
import {applyPreferences, readPreferences} from "../src/preferences.ts"
import {usualPreferences} from "../src/usual-preferences.ts"

suite("preferences", () => {
  test("are as usual where nothing usable was stored", () => {
    for (const value of [null, 7, "dark", {}, {theme: "neon", size: 900, leading: "2"}]) {
      assert.deepEqual(readPreferences(value), usualPreferences, JSON.stringify(value))
    }
  })

  test("come back from storage as they were", () => {
    const mine = {...usualPreferences, theme: "sepia", size: 130, hyphens: true, face: "sans"}
    assert.deepEqual(readPreferences(JSON.parse(JSON.stringify(mine))), mine)
  })

  test("leave no trace on the page when they are as usual again", () => {
    const root = document.createElement("div")
    const mine = {...usualPreferences, theme: "dark", size: 150, leading: 2, hyphens: true} as const
    applyPreferences(root, mine)
    assert.equal(root.dataset["theme"], "dark")
    assert.equal(root.style.getPropertyValue("--edition-text-scale"), "1.5")
    assert.equal(root.style.getPropertyValue("--edition-measure"), "54.75rem")
    applyPreferences(root, usualPreferences)
    assert.equal(root.dataset["theme"], undefined)
    assert.equal(root.style.length, 0)
  })
})
