/** Waits for frames, not for time: observers report once a frame. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 600 && !holds(); frames++) {
    await new Promise(requestAnimationFrame)
  }
}
