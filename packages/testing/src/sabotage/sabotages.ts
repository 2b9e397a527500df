/** Which runner a test belongs to, as the steps of `npm test` call it. */
export type Runner = "units" | "components" | "end to end"

/** A test that must go red, and what it then says. */
export interface Guard {
  readonly runner: Runner
  /** From the root of the repository. */
  readonly file: string
  /** Its name, whole, without the suite it stands in. */
  readonly test: string
  /** In what it says when it is red for the right reason and no other. */
  readonly says: RegExp
}

/** One promise broken on purpose, by one edit of one source. */
export interface Sabotage {
  readonly name: string
  /** From the root of the repository. */
  readonly file: string
  /** The words that keep the promise: they stand in the file once. */
  readonly sound: string
  /** What stands there instead. */
  readonly broken: string
  readonly guards: readonly Guard[]
}

const writes = {runner: "components", file: "packages/store/test/writes.test.ts"} as const

/** Those of `reliability.md`; of links there are two, for an address is shown here and let pass there. */
export const sabotages: readonly Sabotage[] = [
  {
    name: "drop durability",
    file: "packages/store/src/connection.ts",
    sound: `db.transaction(written, "readwrite", {durability: "strict"})`,
    broken: `db.transaction(written, "readwrite")`,
    guards: [
      {
        ...writes,
        test: "asks for strict durability, every time",
        says: /expected \[ 'default', .* to deeply equal \[ 'strict',/,
      },
    ],
  },
  {
    name: "acknowledge when a request has succeeded",
    file: "packages/store/src/connection.ts",
    sound: "    await tx.done\n    return result\n",
    broken: `    await tx.objectStore("outbox").count()\n    return result\n`,
    guards: [
      {
        ...writes,
        test: "is acknowledged when its transaction is complete, not when its requests have succeeded",
        says: /expected \[ 1, \+?0 \] to deeply equal \[ 1, 1 \]/,
      },
    ],
  },
  {
    name: "read and write in two transactions",
    file: "packages/store/src/store.ts",
    sound: `      const {records} = await write("update", annotation, async tx => {
        const current = await find(tx, nameOf(given), annotation)
`,
    broken: `      const current = (await read(tx => tx.objectStore("annotations").get(nameOf(given))))!
      const {records} = await write("update", annotation, async tx => {
`,
    guards: [
      {
        ...writes,
        test: "of two connections at once, 400 in all, is kept or reported as a conflict",
        says: /its version counts them: expected \d+ to equal \d+/,
      },
    ],
  },
  {
    name: "lower the anchoring threshold",
    file: "packages/anchoring/src/place-approximately.ts",
    sound: "export const leastScore = 0.8\n",
    broken: "export const leastScore = 0.7\n",
    guards: [
      {
        runner: "units",
        file: "packages/anchoring/test/anchor-all.test.ts",
        test: "words that agree less than four fifths are other words, though all around them is the same",
        says: /expected 'fuzzy' to be 'ambiguous'/,
      },
    ],
  },
  {
    name: "skip the import snapshot",
    file: "packages/store/src/take-in.ts",
    sound: "    before.push(current)\n",
    broken: "    before.push(null)\n",
    guards: [
      {
        runner: "components",
        file: "packages/store/test/notebook.test.ts",
        test: "of an import gives back what it replaced, letter for letter, and what was in the trash",
        says: /the text of its own again: expected/,
      },
    ],
  },
  {
    name: "allow javascript: links, in what is shown",
    file: "packages/reader/src/edition-repair-item.ts",
    sound: `<p class="said" dir="auto">\${textOf(note.annotation) || noteLine(edition, note)}</p>`,
    broken: `<p class="said"><a href=\${textOf(note.annotation)}>\${noteLine(edition, note)}</a></p>`,
    guards: [
      {
        runner: "end to end",
        file: "packages/app/test/payloads.e2e.ts",
        test: "nothing in thorium.annotation runs, whatever field it stands in",
        says: /"javascript:window\.__ran=1"/,
      },
    ],
  },
  {
    name: "allow javascript: links, in what an edition refers to",
    file: "packages/annotation/src/references.ts",
    sound: "/^(https?|mailto|doi):/",
    broken: "/^(https?|mailto|doi|javascript):/",
    guards: [
      {
        runner: "units",
        file: "packages/annotation/test/references.test.ts",
        test: "what stands elsewhere is known by an address of the web, and a script is no address",
        says: /javascript:alert\(1\): expected \[\] to deeply equal/,
      },
    ],
  },
]
