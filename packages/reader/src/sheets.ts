import type {Edition} from "@variorum/anchoring"
import type {ScopePart} from "@variorum/annotation"
import type {
  ChronicleEvent,
  Comparison,
  Contradiction,
  Position,
  RelationKind,
  SharedQuestion,
  Stance,
  VoiceRow,
  WorkInUse,
  WorkService,
} from "@variorum/dispute"
import {msg, msgAs, plural} from "@variorum/words"
import {dateOfEvent} from "./chronology-words.ts"
import {evidenceInWords, sourceInWords} from "./citation-words.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import {countInWords, kindInWords, kindShown, statusLooks} from "./dispute-look.ts"
import {holderName} from "./holder-words.ts"
import {nameIn} from "./labels.ts"
import {nameWithOwn} from "./own-in-views.ts"
import {bearingInWords, capitalized, stanceInWords} from "./position-words.ts"
import {scopeTerms, statusInWords} from "./scope-words.ts"
import type {Sheet} from "./sheet.ts"
import {statusSentences} from "./status-sentence.ts"
import {assertionInWords} from "./value-words.ts"
import {encounterHeadings, voicesInWords} from "./voice-look.ts"

/** As the columns of a table: in English as programs know them. */
const scopeNames: Readonly<Record<ScopePart, string>> = {
  of: msg`of`,
  place: msg`place`,
  time: msg`time`,
  population: msg`population`,
  unit: msg`unit`,
}

const relationNames: Readonly<Record<RelationKind, string>> = {
  conflict: msg`conflict`,
  overlap: msg`overlap`,
  unknown: msg`unknown`,
  incomparable: msg`incomparable`,
  unjudged: msg`unjudged`,
  compatible: msg`compatible`,
  agree: msg`agree`,
}

/** Every position on a question, with its scope, source, chain, evidence, stances and words. */
export function sheetOfQuestion(comparison: Comparison, edition: Edition | null): Sheet {
  const {question, positions} = comparison
  const parts = question.scopeParts
  return {
    title: question.label,
    sentence: sentenceOf(comparison, edition),
    head: [
      msg`asserted by`,
      msg`bearing`,
      msg`answer`,
      msg`hedge`,
      ...parts.map(part => scopeNames[part]),
      msg`source`,
      msg`known through`,
      msg`evidence`,
      msg`stances toward it`,
      msg`block`,
      msg`words`,
    ],
    rows: positions.map(position => [
      nameWithOwn(holderName(position.asserter), position.own),
      bearingInWords(position.bearing),
      answerOf(position, comparison),
      position.hedge ?? "",
      ...scopeTerms(position, parts, edition).map(({words, status}) =>
        [words, statusInWords(status)].filter(Boolean).join(", "),
      ),
      sourceInWords(position)?.words ?? "",
      position.via
        .map(({label, locator}) => [label, locator].filter(Boolean).join(", "))
        .join(" → "),
      evidenceInWords(position),
      position.stances.map(stance => stanceInWords(stance)).join("; "),
      ...wordsOf(position),
    ]),
  }
}

/** "In dispute. Moscow, 1923, members: 300 and 200 exclude each other." */
function sentenceOf(comparison: Comparison, edition: Edition | null): string {
  const groups = statusSentences(comparison, layoutGrid(comparison), edition).map(
    ({scope, words, apart}) =>
      [scope === "" ? "" : `${capitalized(scope)}:`, words, apart].filter(Boolean).join(" "),
  )
  return [`${statusLooks[comparison.status].label}.`, ...groups].join(" ")
}

function answerOf(position: Position, {question}: Comparison): string {
  return position.bearing === "answers"
    ? assertionInWords(position, question.answers)
    : position.label
}

/** The block and the words of its first passage; two cells. */
function wordsOf({passage}: Position | Stance): readonly [string, string] {
  return passage === null ? ["", ""] : [passage.block, passage.exact]
}

/** All questions with how they stand. */
export function sheetOfQuestions(
  comparisons: readonly Comparison[],
  edition: Edition | null,
): Sheet {
  const disputed = comparisons.filter(({status}) => status === "disputed").length
  return {
    title: msg`Questions and disputes`,
    sentence: msg`${countInWords(comparisons.length, "question")}, ${disputed} in dispute.`,
    head: [msg`question`, msg`kind`, msg`status`, msg`answers`, msg`separate sources`],
    rows: comparisons.map(comparison => {
      const {question, status, positions, independentRoots} = comparison
      return [
        question.label,
        kindInWords(kindShown(comparison, edition)),
        statusLooks[status].label,
        String(positions.filter(({bearing}) => bearing === "answers").length),
        String(independentRoots),
      ]
    }),
  }
}

/** The table of questions and voices, in words. */
export function sheetOfVoices(shown: readonly VoiceRow[], questions: readonly Comparison[]): Sheet {
  return {
    title: msg`Who says what`,
    sentence: msg`${countInWords(shown.length, "voice")} on ${countInWords(questions.length, "question")}; an empty cell says that nothing is recorded.`,
    head: [msg`question`, msg`status`, ...shown.map(({label}) => label)],
    rows: questions.map(({question, status}) => [
      question.label,
      statusLooks[status].label,
      ...shown.map(({cells}) => {
        const cell = cells.get(question.id)
        return cell ? voicesInWords(cell) : ""
      }),
    ]),
  }
}

/** What one says on each question, what is known through them, and their stances; `comparisons` in their order. */
export function sheetOfVoice({label, cells}: VoiceRow, comparisons: readonly Comparison[]): Sheet {
  return {
    title: capitalized(label),
    sentence: msg`Speaks to ${countInWords(cells.size, "question")}, as the text reports or makes it.`,
    head: [msg`question`, msg`how`, msg`what`, msg`rests on`, msg`block`, msg`words`],
    rows: comparisons.flatMap(comparison => {
      const cell = cells.get(comparison.question.id)
      if (!cell) return []
      const ofPosition = (how: string) => (position: Position) => [
        how || bearingInWords(position.bearing),
        nameWithOwn(answerOf(position, comparison), position.own),
        evidenceInWords(position),
        ...wordsOf(position),
      ]
      return [
        ...cell.positions.map(ofPosition("")),
        ...cell.reported.map(ofPosition(msg`reports another`)),
        ...cell.stances.map(stance => [
          stanceInWords(stance),
          nameWithOwn(stance.label, stance.own),
          stance.reason ?? "",
          ...wordsOf(stance),
        ]),
      ].map(row => [comparison.question.label, ...row])
    }),
  }
}

/** The questions that two both answer. */
export function sheetOfTwo(
  shared: readonly SharedQuestion[],
  names: readonly [string, string],
  summary: string,
): Sheet {
  const said = (positions: readonly Position[], comparison: Comparison) =>
    positions
      .map(one => `${answerOf(one, comparison)}${one.passage ? ` (${one.passage.block})` : ""}`)
      .join("; ")
  return {
    title: msg`${capitalized(names[0])} and ${names[1]}`,
    sentence: summary,
    head: [msg`question`, msg`how they stand`, ...names],
    rows: shared.map(({comparison, encounter, positions}) => [
      comparison.question.label,
      encounterHeadings[encounter].heading,
      said(positions[0], comparison),
      said(positions[1], comparison),
    ]),
  }
}

/** Every work with what the text takes from it. */
export function sheetOfEvidence(works: readonly WorkInUse[]): Sheet {
  const never = works.filter(({service}) => service === "never").length
  return {
    title: msg`What the essay rests on`,
    sentence: msg`${countInWords(works.length, "work")}, ${never} of them never cited.`,
    head: [
      msg`work`,
      msg`how it serves`,
      msg`evidence for`,
      msg`source of`,
      msgAs("verb")`reports`,
    ],
    rows: works.map(({work, service, uses}) => [
      work.name,
      serviceWords[service],
      ...(["evidence", "source", "report"] as const).map(as => String(claimsUsing(uses, as))),
    ]),
  }
}

/** How many claims use a work in one way. */
export function claimsUsing(uses: WorkInUse["uses"], as: WorkInUse["uses"][number]["as"]): number {
  return new Set(uses.filter(use => use.as === as).map(({claim}) => claim.id)).size
}

const serviceWords: Readonly<Record<WorkService, string>> = {
  direct: msg`the essay rests on it`,
  secondHand: msg`at second hand`,
  cited: msg`cited, for no claim`,
  never: msg`never cited`,
}

/** Every pair of answers in which the text stands against itself. */
export function sheetOfContradictions(found: readonly Contradiction[]): Sheet {
  const questions = new Set(found.map(({comparison}) => comparison)).size
  return {
    title: msg`The essay against itself`,
    sentence: plural(
      questions,
      msg`On ${questions} question the essay, speaking for itself, gives answers that exclude each other or agree only in part.`,
      msg`On ${questions} questions the essay, speaking for itself, gives answers that exclude each other or agree only in part.`,
    ),
    head: [
      msg`question`,
      msg`how they stand`,
      msg`one answer`,
      msg`block`,
      msg`words`,
      msg`the other`,
      msg`block`,
      msg`words`,
    ],
    rows: found.map(({comparison, relation, sides}) => [
      comparison.question.label,
      relationNames[relation.relation],
      ...sides.flatMap(side => [answerOf(side, comparison), ...wordsOf(side)]),
    ]),
  }
}

/** The events in order of time, a row each. */
export function sheetOfEvents(events: readonly ChronicleEvent[], edition: Edition): Sheet {
  return {
    title: msg`Chronology`,
    sentence: msg`${countInWords(events.length, "event")} that the essay tells of.`,
    head: [msg`date`, "EDTF", msg`event`, msg`who`, msg`where`, msg`blocks`],
    rows: events.map(event => {
      const {datings, tellings} = event
      const unique = (words: readonly string[]) => [...new Set(words)].join("; ")
      return [
        dateOfEvent(event),
        unique(datings.map(({edtf}) => edtf)),
        nameIn(edition, event.event),
        unique(tellings.flatMap(({participants}) => participants.map(id => nameIn(edition, id)))),
        unique(tellings.flatMap(({place}) => (place === null ? [] : nameIn(edition, place)))),
        unique(tellings.flatMap(({passage}) => passage?.block ?? [])),
      ]
    }),
  }
}
