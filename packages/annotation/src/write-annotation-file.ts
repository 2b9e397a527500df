import type {CollectionMeta} from "./annotation-file.ts"
import type {Annotation, Iri} from "./annotation.ts"
import {contexts} from "./context.ts"
import {formatJson} from "./json-format.ts"
import {annotationRule} from "./model-rules.ts"

/** The licence of what the editors write. */
export const defaultRights = "https://creativecommons.org/licenses/by/4.0/"

/**
 * The text of an AnnotationCollection (section 5.1) with all of `annotations` on its first page.
 * Keys we know come first, in the order of their types, others after them as given. The inverse
 * of `parseAnnotationFile`: read and written again, it is the same byte for byte.
 */
export function writeAnnotationFile(
  annotations: readonly Annotation[],
  meta: CollectionMeta & {readonly id: Iri},
): string {
  const {id, type, label, creator, rights, first, ...rest} = meta
  const context = meta["@context"] ?? contexts
  delete rest["@context"]
  const {id: pageId, type: pageType, startIndex, ...page} = first ?? {}
  const items = annotations.map(annotation => annotationRule.arrange(annotation))
  const paged = annotations.length > 0 || first !== undefined
  return formatJson({
    "@context": context,
    id,
    type: type ?? "AnnotationCollection",
    label,
    creator,
    rights: rights ?? defaultRights,
    ...rest,
    total: annotations.length,
    first: paged
      ? {
          id: pageId ?? `${id}${id.includes("#") ? "-" : "#"}page`,
          type: pageType ?? "AnnotationPage",
          startIndex: startIndex ?? 0,
          ...page,
          items,
        }
      : undefined,
  })
}
