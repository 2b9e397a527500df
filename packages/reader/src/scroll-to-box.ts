/** How much of the foot of the window something covers, in pixels. */
let covered = 0

/** Says that something covers the foot of the window; 0 when it no longer does. */
export function coverFoot(height: number): void {
  covered = height
}

/**
 * Scrolls so that a box of the page is in sight, below `inset`: `near` moves only when it must,
 * `reading` leaves room for the words before it, `top` is for headings.
 */
export function scrollToBox(box: DOMRect, inset: number, place: "near" | "reading" | "top"): void {
  const height = innerHeight - covered
  const above = box.top < inset + 8
  const below = box.bottom > height - 64
  if (place === "near" && !above && !below) return
  const reading = inset + (height - inset) * 0.22
  const wanted =
    place === "top" ? inset + 24 : place === "reading" || above ? reading : height * 0.6
  scrollBy({top: box.top - wanted, behavior: "instant"})
}
