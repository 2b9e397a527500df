import {assert} from "chai"
import {html, render} from "lit"
import {gradually} from "../src/gradually.ts"
import {until} from "./until.ts"

suite("gradually", () => {
  const numbers = (count: number, from = 0) => Array.from({length: count}, (_, i) => from + i)
  let list: HTMLElement

  const show = (items: readonly number[], word = "item") => {
    render(html`${gradually(items, item => html`<li>${word} ${item}</li>`)}`, list)
  }
  const told = () => [...list.querySelectorAll("li")].map(li => li.textContent)

  setup(() => {
    list = document.createElement("ul")
    document.body.append(list)
  })

  teardown(() => {
    list.remove()
  })

  test("a short list is whole at once", () => {
    show(numbers(30))
    assert.equal(told().length, 30)
  })

  test("of a long list the beginning is there at once, and all of it soon after, in its order", async () => {
    show(numbers(700))
    assert.isBelow(told().length, 200)
    assert.equal(told()[0], "item 0")
    await until(() => told().length === 700)
    assert.deepEqual(
      told(),
      numbers(700).map(i => `item ${i}`),
    )
  })

  test("what is already there stays when it is drawn anew, with its new words", async () => {
    const items = numbers(400)
    show(items)
    await until(() => told().length === 400)
    show(items, "entry")
    assert.equal(told().length, 400)
    assert.equal(told()[399], "entry 399")
  })

  test("a list that is drawn anew while it grows is whole and new in the end", async () => {
    const items = numbers(500)
    show(items)
    await until(() => told().length > 200)
    show(items, "entry")
    await until(() => told().length === 500)
    assert.isTrue(told().every(words => words.startsWith("entry ")))
  })

  test("a shorter list takes the place of a longer one", async () => {
    show(numbers(400))
    await until(() => told().length > 300)
    show(numbers(3, 7))
    assert.deepEqual(told(), ["item 7", "item 8", "item 9"])
  })

  test("several lists grow one after the other, no faster together than one alone", async () => {
    const draw = (item: number) => html`<li>${item}</li>`
    render(html`${gradually(numbers(200), draw, 10)}${gradually(numbers(200), draw, 10)}`, list)
    assert.equal(told().length, 20)
    let before = 20
    while (before < 400) {
      await new Promise(requestAnimationFrame)
      assert.isAtMost(told().length - before, 20)
      before = told().length
    }
  })

  test("a page that is printed has all of it", () => {
    show(numbers(400))
    dispatchEvent(new Event("beforeprint"))
    assert.equal(told().length, 400)
  })

  test("a list that is taken away grows no more", async () => {
    show(numbers(400))
    render(html``, list)
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame)
    assert.deepEqual(told(), [])
  })
})
