/**
 * Scrolls so that a box of the page is in sight, below `inset`: `near` moves only when it must,
 * `reading` leaves room for the words before it, `top` is for headings.
 */
export function scrollToBox(box: DOMRect, inset: number, place: "near" | "reading" | "top"): void {
  const above = box.top < inset + 8
  const below = box.bottom > innerHeight - 64
  if (place === "near" && !above && !below) return
  const reading = inset + (innerHeight - inset) * 0.22
  const wanted =
    place === "top" ? inset + 24 : place === "reading" || above ? reading : innerHeight * 0.6
  scrollBy({top: box.top - wanted, behavior: "instant"})
}
