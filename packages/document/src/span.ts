/** A stretch of a canonical text: half-open, in UTF-16 code units, `0 <= from <= to`. */
export interface Span {
  readonly from: number
  readonly to: number
}
