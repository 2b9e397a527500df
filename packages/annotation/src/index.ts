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
