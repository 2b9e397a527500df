import type {ExpressionAnswer, ExpressionTask} from "./find-expression.ts"

/** More places than this are no answer to anyone. */
const most = 20_000

addEventListener("message", ({data}: MessageEvent<ExpressionTask>) => {
  postMessage(answer(data))
})
// Whoever waits may begin to count the time.
postMessage(null)

function answer({expression, texts}: ExpressionTask): ExpressionAnswer {
  const pattern = new RegExp(expression, "giu")
  let left = most
  const spans = []
  for (const text of texts) {
    const found = []
    for (const {0: words, index} of text.matchAll(pattern)) {
      if (words === "") continue
      if (left-- === 0) return {tooMany: most}
      found.push({from: index, to: index + words.length})
    }
    spans.push(found)
  }
  return {spans}
}
