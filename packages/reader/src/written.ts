/** What stands in the form of a note: its text, and its other fields by their names. */
export interface Written {
  readonly text: string
  readonly fields: NoteFields
}

/** Kept with a draft, so of strings only; a field that is not there is empty. Tags stand one a line. */
export type NoteFields = Readonly<Record<string, string>>

/** What may be written on words beside a plain note, in the order in which it is offered. */
export const typedKinds = [
  "claim",
  "figure",
  "quotation",
  "stance",
  "question",
  "emendation",
] as const
export type TypedKind = (typeof typedKinds)[number]

/** The kind that was chosen; null for a note, a reply or a link. */
export function typedKindOf({kind}: NoteFields): TypedKind | null {
  return typedKinds.find(one => one === kind) ?? null
}

/** Whether it is about annotations only: a reply or a link. */
export function isAboutNotes({kind}: NoteFields): boolean {
  return kind === "reply" || kind === "link"
}

/** Whether it has no words of its own in the text: it stands where the annotations stand that it is about. */
export function isApart({kind, apart}: NoteFields): boolean {
  return apart === "yes" || kind === "reply" || kind === "link"
}

/** The items of a field that lists some, one a line. */
export function listed(field: string | undefined): readonly string[] {
  return (field ?? "").split("\n").filter(item => item !== "")
}
