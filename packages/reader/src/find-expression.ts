import type {Span} from "@variorum/document"

/** Where each of the texts has an expression, in order, or why that cannot be told, as a sentence. */
export type ExpressionResult =
  {readonly spans: readonly (readonly Span[])[]} | {readonly trouble: string}

/**
 * Looks for a regular expression of JavaScript, capitals or not, in texts. An expression can take forever, so the
 * page looks for it in a worker and gives up after a while. Rejects only when the signal aborts.
 */
export type FindExpression = (
  expression: string,
  texts: readonly string[],
  signal: AbortSignal,
) => Promise<ExpressionResult>
