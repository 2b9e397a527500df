import {textLabel} from "@variorum/dispute"
import type {Holder, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {joined} from "./labels.ts"

/** Who holds it; where nobody is named, that it is the asserter who is not. */
export function holderName({mode, label}: Holder): string {
  const nobody = mode === "notStated" || (mode === "unnamed" && label === msg`not named`)
  return nobody ? msg`asserter not named` : label
}

/** Several holders in one breath: by semicolons where a name has an "and" of its own. */
export function namesInSeries(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  return distinct.some(isSeveral) ? distinct.join("; ") : joined(distinct, "and")
}

/** The text speaks for itself. */
export function isTheText({mode, label}: Holder): boolean {
  return mode === "one" && label === textLabel
}

/** Several speak, so that their verb is a plural. */
export function isPlural({mode, ids, label}: Holder): boolean {
  return mode === "joint" || (ids.length > 1 && mode !== "oneOf") || isSeveral(label)
}

/** The names of the editors are English, the series of several may be of another language. */
function isSeveral(name: string): boolean {
  return name.includes(" and ") || name.includes(msg` and `)
}

/** What is peculiar in who holds it: "one of them", "not named", "jointly". */
export function holderNote(holder: Holder): string | null {
  switch (holder.mode) {
    case "one":
      return null
    case "joint":
      return msg`jointly`
    case "oneOf":
      return msg`one of them; which is left open`
    case "unnamed":
      return msg`not named`
    case "notStated":
      return msg`the text does not say who`
  }
}

/** "say nothing on it, as the essay reports": it is the text that says that others are silent. */
export function silenceInWords({asserter}: Position): string {
  if (isTheText(asserter)) return msg`says nothing on it`
  return isPlural(asserter)
    ? msg`say nothing on it, as the essay reports`
    : msg`says nothing on it, as the essay reports`
}
