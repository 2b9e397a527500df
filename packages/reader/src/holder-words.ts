import {textLabel} from "@variorum/dispute"
import type {Holder, Position} from "@variorum/dispute"
import {joined} from "./labels.ts"

/** Who holds it; where nobody is named, that it is the asserter who is not. */
export function holderName({mode, label}: Holder): string {
  const nobody = mode === "notStated" || (mode === "unnamed" && label === "not named")
  return nobody ? "asserter not named" : label
}

/** Several holders in one breath: by semicolons where a name has an "and" of its own. */
export function namesInSeries(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  return distinct.some(name => name.includes(" and "))
    ? distinct.join("; ")
    : joined(distinct, "and")
}

/** The text speaks for itself. */
export function isTheText({mode, label}: Holder): boolean {
  return mode === "one" && label === textLabel
}

/** Several speak, so that their verb is a plural. */
export function isPlural({mode, ids, label}: Holder): boolean {
  return mode === "joint" || (ids.length > 1 && mode !== "oneOf") || label.includes(" and ")
}

/** What is peculiar in who holds it: "one of them", "not named", "jointly". */
export function holderNote(holder: Holder): string | null {
  switch (holder.mode) {
    case "one":
      return null
    case "joint":
      return "jointly"
    case "oneOf":
      return "one of them; which is left open"
    case "unnamed":
      return "not named"
    case "notStated":
      return "the text does not say who"
  }
}

/** "say nothing on it, as the essay reports": it is the text that says that others are silent. */
export function silenceInWords({asserter}: Position): string {
  const words = `${isPlural(asserter) ? "say" : "says"} nothing on it`
  return isTheText(asserter) ? words : `${words}, as ${textLabel} reports`
}
