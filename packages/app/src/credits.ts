import type {PageCredit} from "@variorum/reader"
import {msg} from "@variorum/words"

/** Put in when the site is built. */
declare const PROGRAM_VERSION: string

/** Whose all that is that the edition itself does not speak of. */
export const credits: readonly PageCredit[] = [
  {what: msg`Program`, words: msg`Variorum ${PROGRAM_VERSION}, under the MIT licence`, link: null},
  {
    what: msg`Letters`,
    words: msg`Source Serif 4 by Frank Grießhammer and Adobe, under the SIL Open Font License 1.1`,
    link: "https://openfontlicense.org/",
  },
]
