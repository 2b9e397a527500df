import {creatorOf} from "@variorum/annotation"
import type {EvidenceItem, Evidence} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Position, PositionEvidence} from "./comparison.ts"
import {holderOf, hopOf} from "./labels.ts"
import {passagesOf} from "./passages.ts"
import {readingsOf} from "./readings.ts"
import type {Meeting} from "./readings.ts"
import {readScope, scopeShown} from "./scope.ts"
import type {ScopeReading} from "./scope.ts"
import {stancesOn} from "./stances.ts"
import {contentOf, positionValue} from "./value.ts"
import type {Content} from "./value.ts"

/** A position with what is needed to compare it. */
export interface ReadPosition {
  readonly position: Position
  readonly meeting: Meeting
  readonly scope: ScopeReading
  readonly content: Content
}

/**
 * Every claim that meets a question, editorial and own, whatever its bearing: in text order,
 * those that have no place last, ties by id.
 */
export function positionsOn(edition: Edition, question: string): readonly ReadPosition[] {
  const meetings = readingsOf(edition).meetings.get(question) ?? []
  const answered = new Set<string>()
  const several = new Set<string>()
  for (const {claim, answering} of meetings) {
    if (answering.bearing !== "answers") continue
    if (answered.has(claim.id)) several.add(claim.id)
    answered.add(claim.id)
  }
  return meetings.map(meeting =>
    readPosition(
      edition,
      meeting,
      meeting.answering.bearing === "answers" && several.has(meeting.claim.id),
    ),
  )
}

function readPosition(edition: Edition, meeting: Meeting, isOneOfSeveral: boolean): ReadPosition {
  const {claim, answering, item} = meeting
  const {id, body} = claim
  const {bearing, value} = answering
  const silent = bearing === "silent"
  const answers = bearing === "answers"
  const scope = readScope(answering.scope)
  const passages = passagesOf(edition, id)
  const shownValue = silent ? undefined : (value ?? (answers ? {text: null} : undefined))
  const source = body.source && hopOf(edition, body.source)
  const located = source?.state === "resolved" || source?.state === "noEntry"
  const position: Position = {
    claim: id,
    label: body.label,
    asserter: holderOf(edition, body.assertedBy),
    bearing,
    holds: silent ? null : (answering.holds ?? (answers ? true : null)),
    value: shownValue ? positionValue(shownValue) : null,
    hedge: body.hedge ?? null,
    ...scopeShown(answering.scope, scope),
    source: located ? source.id : null,
    sourceLabel: source?.label ?? null,
    sourceState: source?.state ?? null,
    locator: source?.locator ?? null,
    via: (body.via ?? []).map(hop => hopOf(edition, hop)),
    evidence: evidenceOf(edition, body.evidence),
    passage: passages[0] ?? null,
    passages,
    stances: stancesOn(edition, id),
    creator: creatorOf(claim.annotation).id,
    own: claim.own,
    ...(body.editorCertainty === undefined || body.editorCertainty === "certain"
      ? {}
      : {editorCertainty: body.editorCertainty}),
    ...(body.restsOn === undefined || body.restsOn.length === 0 ? {} : {restsOn: body.restsOn}),
    ...(body.note === undefined ? {} : {note: body.note}),
    ...(isOneOfSeveral ? {item} : {}),
  }
  return {position, meeting, scope, content: contentOf(shownValue ?? {text: null})}
}

export function evidenceOf(edition: Edition, evidence: Evidence): PositionEvidence {
  return {
    given: evidence.given,
    label: evidence.label ?? null,
    items: (evidence.items ?? []).map(item => evidenceItemOf(edition, item)),
  }
}

/** Another claim given as evidence is `resolved` when the edition has it. */
function evidenceItemOf(edition: Edition, item: EvidenceItem): PositionEvidence["items"][number] {
  const claim = item.claim === undefined ? undefined : readingsOf(edition).claims.get(item.claim)
  const resolution = item.resolution ?? (claim ? "resolved" : "unresolved")
  const label = item.label ?? (item.cited === undefined ? claim?.body.label : undefined)
  return {
    ...hopOf(edition, {...item, resolution, ...(label === undefined ? {} : {label})}),
    claim: item.claim ?? null,
  }
}
