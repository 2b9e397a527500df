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

  test("lists that come together draw no more at once than one alone", () => {
    const draw = (item: number) => html`<li>${item}</li>`
    render(html`${numbers(9).map(() => gradually(numbers(30), draw, 10))}`, list)
    assert.equal(told().length, 40)
  })

  test("while the page is scrolled, a list whose end is far grows later", async () => {
    list.style.cssText = "display: block; height: 100000px"
    show(numbers(400))
    const before = told().length
    for (let frames = 0; frames < 10; frames++) {
      scrollBy({top: frames % 2 === 0 ? 9 : -9, behavior: "instant"})
      await new Promise(requestAnimationFrame)
    }
    assert.isAtMost(told().length - before, 20)
    await until(() => told().length === 400)
    assert.equal(told().length, 400)
  })

  test("while the page is scrolled, a list whose end is near grows all the same", async () => {
    const after = document.createElement("div")
    after.style.cssText = "height: 9000px"
    list.after(after)
    show(numbers(70))
    let scrolls = 0
    await until(() => {
      scrollBy({top: scrolls++ % 2 === 0 ? 9 : -9, behavior: "instant"})
      return told().length === 70
    })
    assert.equal(told().length, 70)
    after.remove()
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
