// Where own annotations stand whose words are to be searched for.
export {withOwn} from "@variorum/anchoring"
