export {annotationsFrom, builtTextId, editionFiles} from "./edition-builder.ts"
export type {AnnotationDraft, EditionContent} from "./edition-builder.ts"
export {annotationSets} from "./random-annotations.ts"
export {losslessFormats, lostOnTheWay} from "./round-trip.ts"
