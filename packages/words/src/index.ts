export {amid, language, msg, msgAs, numeral, plural, speak, spoken, tongue} from "./msg.ts"
export type {TemplateTranslation, Tongue, Words} from "./msg.ts"
export {languageFor, languages, speakLanguage} from "./languages.ts"
export type {LanguageTag} from "./languages.ts"
