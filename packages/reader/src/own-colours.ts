import {textTargetsOf} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {msg} from "@variorum/words"

/** What a reader may mark words with. Each has a line of its own kind, for those who see no colours. */
export const ownColours = ["yellow", "green", "blue", "orange", "violet"] as const
export type OwnColour = (typeof ownColours)[number]

const names: Readonly<Record<OwnColour, string>> = {
  yellow: msg`yellow`,
  green: msg`green`,
  blue: msg`blue`,
  orange: msg`orange`,
  violet: msg`violet`,
}

/** What a colour is called inside a sentence. */
export function colourName(colour: OwnColour): string {
  return names[colour]
}

/** The colour a note was given, by the style class of its targets (section 4.4); null for none of ours. */
export function colourOf(annotation: Annotation): OwnColour | null {
  const given = textTargetsOf(annotation)[0]?.["styleClass"]
  return ownColours.find(colour => colour === given) ?? null
}
