import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import type {TemplateResult} from "lit"
import {guard} from "lit/directives/guard.js"
import {html} from "./html.ts"
import {nameIn} from "./labels.ts"
import type {SearchEntry} from "./search-index.ts"
import type {SearchRequest} from "./search-request.ts"

/** One who asserts something, or one question, and how much of what can be found is theirs or about it. */
interface Choice {
  readonly id: Iri
  readonly name: string
  readonly count: number
}

interface Choices {
  readonly asserters: readonly Choice[]
  readonly questions: readonly Choice[]
}

const byName = new Intl.Collator("en", {numeric: true, ignorePunctuation: true})
const choices = new WeakMap<readonly SearchEntry[], Choices>()

/** Two choices that narrow a search, to what one party says and to what is about one question. */
export function renderFilters(
  entries: readonly SearchEntry[],
  edition: Edition,
  {asserter, question}: SearchRequest,
  change: (changed: Partial<SearchRequest>) => void,
): unknown {
  return guard([entries, asserter, question], () => {
    const {asserters, questions} = choicesIn(entries, edition)
    return html`<details class="narrow" ?open=${asserter !== null || question !== null}>
      <summary>Narrow to a voice or a question</summary>
      ${select(msg`Said by`, msg`anyone`, asserters, asserter, id => change({asserter: id}))}
      ${select(msg`About`, msg`any question`, questions, question, id => change({question: id}))}
    </details>`
  })
}

function select(
  label: string,
  all: string,
  options: readonly Choice[],
  chosen: Iri | null,
  choose: (id: Iri | null) => void,
): TemplateResult {
  return html`<label
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}>
      <option value="" ?selected=${chosen === null}>${all}</option>
      ${options.map(
        ({id, name, count}) =>
          html`<option value=${id} ?selected=${id === chosen}>${name} (${count})</option>`,
      )}
    </select></label
  >`
}

function choicesIn(entries: readonly SearchEntry[], edition: Edition): Choices {
  const known = choices.get(entries)
  if (known) return known
  const list = (idsOf: (entry: SearchEntry) => readonly Iri[]): readonly Choice[] => {
    const counts = new Map<Iri, number>()
    for (const entry of entries) {
      // What names a party is not yet said by it.
      if (entry.kind === "register" || entry.kind === "question") continue
      for (const id of new Set(idsOf(entry))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts]
      .map(([id, count]) => ({id, name: nameIn(edition, id), count}))
      .sort((a, b) => byName.compare(a.name, b.name))
  }
  const made = {
    asserters: list(entry => entry.asserters),
    questions: list(entry => entry.questions),
  }
  choices.set(entries, made)
  return made
}
