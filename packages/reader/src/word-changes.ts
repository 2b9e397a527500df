/** Words that stayed, came or went, in the order of reading. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed"
  readonly words: string
}

/** More words than this are compared as a whole: the time grows with the square of them. */
const most = 3000

/** From one text to another, word by word: the fewest words that came or went. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end++
  }
  const changes: WordChange[] = []
  const push = (kind: WordChange["kind"], words: string) => {
    const last = changes.at(-1)
    if (words === "") return
    if (last?.kind === kind) changes[changes.length - 1] = {kind, words: last.words + words}
    else changes.push({kind, words})
  }
  push("same", old.slice(0, start).join(""))
  const [gone, come] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  if (gone.length > most || come.length > most) {
    push("removed", gone.join(""))
    push("added", come.join(""))
  } else for (const [kind, word] of between(gone, come)) push(kind, word)
  push("same", old.slice(old.length - end).join(""))
  return changes
}

/** Along a longest common subsequence; what went comes before what came. */
function between(
  old: readonly string[],
  now: readonly string[],
): readonly [WordChange["kind"], string][] {
  const width = now.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === now[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
    }
  }
  const found: [WordChange["kind"], string][] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      found.push(["same", old[i]!])
      i++
      j++
    } else if (
      i < old.length &&
      (j === now.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      found.push(["removed", old[i++]!])
    } else found.push(["added", now[j++]!])
  }
  return found
}

/** Words, and what stands between them: nothing is left out. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}
