import type {Layer} from "@variorum/annotation"
import {msg} from "@variorum/words"

/** How one layer is told apart: never by colour alone. */
export interface LayerLook {
  /** In the plural, for the menu: "Figures". */
  readonly plural: string
  /** In the singular, for one note: "Figure". */
  readonly singular: string
  /** One character that nearly every font has. */
  readonly glyph: string
  /** The custom property of its hue, and the name of its highlight. */
  readonly slug: string
}

export const layerLooks: Readonly<Record<Layer, LayerLook>> = {
  Quotation: {plural: msg`Quotations`, singular: msg`Quotation`, glyph: "“", slug: "quotation"},
  Claim: {plural: msg`Claims`, singular: msg`Claim`, glyph: "§", slug: "claim"},
  Figure: {plural: msg`Figures`, singular: msg`Figure`, glyph: "#", slug: "figure"},
  Stance: {plural: msg`Stances`, singular: msg`Stance`, glyph: "±", slug: "stance"},
  Emendation: {plural: msg`Emendations`, singular: msg`Emendation`, glyph: "]", slug: "emendation"},
  Reference: {plural: msg`References`, singular: msg`Reference`, glyph: "→", slug: "reference"},
  Entity: {plural: msg`Names`, singular: msg`Name`, glyph: "•", slug: "entity"},
  Event: {plural: msg`Events`, singular: msg`Event`, glyph: "○", slug: "event"},
  Commentary: {plural: msg`Commentary`, singular: msg`Commentary`, glyph: "†", slug: "commentary"},
}

/** The reader's own notes look the same whatever layer their body has. */
export const ownLook: LayerLook = {
  plural: msg`Your notes`,
  singular: msg`Your note`,
  glyph: "¶",
  slug: "own",
}

/** Shown at first: all but the two that mark nearly every line. */
export const layersAtFirst: readonly Layer[] = [
  "Quotation",
  "Claim",
  "Figure",
  "Stance",
  "Emendation",
  "Event",
  "Commentary",
]
