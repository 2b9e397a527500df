import type {PageCredit} from "@variorum/reader"

/** Put in when the site is built. */
declare const PROGRAM_VERSION: string

/** Whose all that is that the edition itself does not speak of. */
export const credits: readonly PageCredit[] = [
  {what: "Program", words: `Variorum ${PROGRAM_VERSION}, under the MIT licence`, link: null},
  {
    what: "Letters",
    words: "Source Serif 4 by Frank Grießhammer and Adobe, under the SIL Open Font License 1.1",
    link: "https://openfontlicense.org/",
  },
]
