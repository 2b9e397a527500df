import type {ReadingNote} from "./reading-notes.ts"

/** Whether a stance can be taken toward it. */
export function isPosition({layer}: ReadingNote): boolean {
  return layer === "Claim" || layer === "Figure" || layer === "Stance"
}
