// Where own annotations stand: loaded for those who have some.
export {withOwn} from "@variorum/anchoring"
