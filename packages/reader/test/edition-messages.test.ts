import {assert} from "chai"
import "../src/edition-messages.ts"
import type {EditionMessages} from "../src/edition-messages.ts"
import type {Message} from "../src/note-desk.ts"

suite("edition-messages", () => {
  let messages: EditionMessages

  setup(() => {
    messages = document.createElement("edition-messages")
    messages.passing = 0
    document.body.append(messages)
  })

  teardown(() => {
    messages.remove()
  })

  const words = () => messages.shadowRoot!.textContent

  async function say(message: Message): Promise<void> {
    messages.message = message
    await messages.updateComplete
  }

  test("a passing message goes by itself", async () => {
    await say({text: "Saved.", passing: true})
    assert.include(words(), "Saved.")
    await new Promise<void>(gone => {
      new MutationObserver(() => {
        if (!words().includes("Saved.")) gone()
      }).observe(messages.shadowRoot!, {childList: true, subtree: true})
    })
  })

  test("what can be undone or went wrong stays", async () => {
    for (const message of [{text: "Deleted.", undo: () => undefined}, {text: "Not saved."}]) {
      await say(message)
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      assert.include(words(), message.text)
    }
  })
})
