import type {Layer} from "@variorum/annotation"

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
  Quotation: {plural: "Quotations", singular: "Quotation", glyph: "“", slug: "quotation"},
  Claim: {plural: "Claims", singular: "Claim", glyph: "§", slug: "claim"},
  Figure: {plural: "Figures", singular: "Figure", glyph: "#", slug: "figure"},
  Stance: {plural: "Stances", singular: "Stance", glyph: "±", slug: "stance"},
  Emendation: {plural: "Emendations", singular: "Emendation", glyph: "]", slug: "emendation"},
  Reference: {plural: "References", singular: "Reference", glyph: "→", slug: "reference"},
  Entity: {plural: "Names", singular: "Name", glyph: "•", slug: "entity"},
  Event: {plural: "Events", singular: "Event", glyph: "○", slug: "event"},
  Commentary: {plural: "Commentary", singular: "Commentary", glyph: "†", slug: "commentary"},
}

/** The reader's own notes look the same whatever layer their body has. */
export const ownLook: LayerLook = {
  plural: "Your notes",
  singular: "Your note",
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
