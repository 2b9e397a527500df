export type * from "./annotation.ts"
export type * from "./question.ts"
export type * from "./register.ts"
export {layers, scopeParts} from "./layer-body.ts"
export type * from "./layer-body.ts"
export {registerKinds} from "./register.ts"
export {
  creatorOf,
  layerBodyOf,
  layerOf,
  listOf,
  nameOf,
  sourceOf,
  textTargetsOf,
  wholeTargetsOf,
} from "./parts.ts"
export type {Problem} from "./problem.ts"
export {originOf, type Origin} from "./origin.ts"
export {contexts} from "./context.ts"
export {contextDocument} from "./context-terms.ts"
export {checkReferences} from "./references.ts"
export {layerMotivations} from "./layer-rules.ts"
export {
  parseAnnotation,
  parseAnnotationFile,
  type AnnotationFile,
  type CollectionMeta,
  type RefusedItem,
} from "./annotation-file.ts"
export {defaultRights, writeAnnotationFile} from "./write-annotation-file.ts"
export {parseQuestions, writeQuestions, type QuestionFile} from "./question-file.ts"
export {parseRegister, writeRegister, type RegisterFile} from "./register-file.ts"
export type {ListMeta} from "./list-file.ts"
export {sameJson} from "./same-json.ts"
export {
  importPlanner,
  importStatuses,
  wordsIn,
  type ImportDeed,
  type ImportItem,
  type ImportPlace,
  type ImportPlan,
  type ImportStatus,
  type KeptHere,
  type KeptNotes,
  type PastState,
  type ReadItem,
} from "./import-plan.ts"
