import type {Iri} from "@variorum/annotation"
import type {View} from "./view.ts"

/** The page of one who speaks, or of two beside each other. */
export function voiceView(person: Iri, beside: Iri | null = null): View {
  return {kind: "historians", person, beside}
}

export const allVoices: View = {kind: "historians", person: null, beside: null}
