import type {ExpressionResult, FindExpression} from "@variorum/reader"
import {msg, numeral} from "@variorum/words"
import workerAddress from "./expression-worker.ts?worker&url"
import {trustedScript} from "./trusted-script.ts"

/** What the worker is sent, after it has sent null to say that it is there. */
export interface ExpressionTask {
  readonly expression: string
  readonly texts: readonly string[]
}

/** What it sends back. */
export type ExpressionAnswer =
  | {readonly spans: readonly (readonly {readonly from: number; readonly to: number}[])[]}
  | {readonly tooMany: number}

/** How long an expression may take, in milliseconds. */
const patience = 1000

/** In a worker of its own, which ends with the answer, and after a second without one. */
export const findExpression: FindExpression = (expression, texts, signal) => {
  try {
    new RegExp(expression, "giu")
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /, "")
    return Promise.resolve({trouble: msg`This is not a regular expression yet: ${reason}.`})
  }
  // Trusted Types want an object where the type library wants a string.
  const worker = new Worker(trustedScript(workerAddress), {type: "module"})
  const over = new AbortController()
  return new Promise<ExpressionResult>((resolve, reject) => {
    let timer = 0
    over.signal.addEventListener("abort", () => {
      clearTimeout(timer)
      worker.terminate()
    })
    const end = (result: ExpressionResult) => {
      over.abort()
      resolve(result)
    }
    const until = {signal: over.signal}
    signal.addEventListener(
      "abort",
      () => {
        over.abort()
        reject(signal.reason as Error)
      },
      until,
    )
    worker.addEventListener(
      "message",
      ({data}: MessageEvent<ExpressionAnswer | null>) => {
        if (data === null) {
          worker.postMessage({expression, texts} satisfies ExpressionTask)
          timer = window.setTimeout(
            () =>
              end({
                trouble: msg`This expression takes too long; it was stopped. Try a simpler one.`,
              }),
            patience,
          )
        } else if ("spans" in data) end(data)
        else {
          const most = numeral(data.tooMany)
          end({
            trouble: msg`This expression is found in more than ${most} places. Try a narrower one.`,
          })
        }
      },
      until,
    )
    worker.addEventListener(
      "error",
      () => end({trouble: msg`The search could not be started. Reload the page and try again.`}),
      until,
    )
  })
}
