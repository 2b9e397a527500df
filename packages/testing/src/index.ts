export {annotationsFrom, builtTextId, editionFiles} from "./edition-builder.ts"
export type {AnnotationDraft, EditionContent} from "./edition-builder.ts"
