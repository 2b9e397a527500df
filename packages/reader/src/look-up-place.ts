/** A box in the window, in pixels. */
export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where a panel stands in the window; `height` is what it may have at most. */
export interface PanelPlace {
  readonly top: number
  readonly left: number
  readonly height: number
}

const gap = 6

/**
 * Below what was asked about, or above it where there is more room: never over it, while it is within `room`. A panel
 * that is higher than its room scrolls.
 */
export function placeNear(
  asked: Box,
  panel: {readonly width: number; readonly height: number},
  room: Box,
): PanelPlace {
  const [top, bottom] = [asked.top, asked.bottom].map(at =>
    Math.min(Math.max(at, room.top), room.bottom),
  ) as [number, number]
  const below = room.bottom - bottom - gap
  const above = top - room.top - gap
  const goesBelow = panel.height <= below || below >= above
  const height = Math.max(0, goesBelow ? below : above)
  const used = Math.min(panel.height, height)
  return {
    top: goesBelow ? bottom + gap : top - gap - used,
    left: Math.max(room.left, Math.min(asked.left, room.right - panel.width)),
    height,
  }
}
