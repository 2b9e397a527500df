import {listOf} from "@variorum/annotation"
import type {Annotation, Layer} from "@variorum/annotation"
import {msg} from "@variorum/words"
import {layerLooks} from "./layer-look.ts"

/** What a note of the reader's own is called, by its motivation and its layer: "Highlight". */
export function ownKind({motivation}: Annotation, layer: Layer | null): string {
  const found = listOf(motivation).find(one => Object.hasOwn(names, one))
  if (found !== undefined && (layer === null || layer === "Commentary")) return names[found]!
  return layer === null || layer === "Commentary" ? msg`Note` : layerLooks[layer].singular
}

const names: Readonly<Record<string, string>> = {
  highlighting: msg`Highlight`,
  replying: msg`Reply`,
  linking: msg`Link`,
  questioning: msg`Question`,
}

/** A kind as exports name it, "Claim" or "highlighting", in the words of the reader. */
export function kindInWords(kind: string): string {
  return Object.hasOwn(layerLooks, kind)
    ? layerLooks[kind as Layer].singular
    : (names[kind] ?? kind)
}

/** The tags of an annotation, in order. */
export function tagsOf({body}: Annotation): readonly string[] {
  return listOf(body).flatMap(one =>
    typeof one === "object" && one.purpose === "tagging" && typeof one.value === "string"
      ? [one.value]
      : [],
  )
}
