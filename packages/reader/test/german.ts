import {speakLanguage} from "@variorum/words"

// Words are put into constants as modules are loaded: whoever tests in German loads them after this.
await speakLanguage("de")
