import "./language.ts"
import {PreferencesChangeEvent} from "@variorum/reader"
import {openStore} from "@variorum/store"
import {wireAddresses} from "./addresses.ts"
import {keeperFrom} from "./keeper.ts"
import type {Preferences} from "@variorum/reader"
import {keepPreferences} from "./keep-preferences.ts"

const reader = document.querySelector("edition-reader")
const notice = document.querySelector<HTMLElement>("#notice")
const footer = document.querySelector<HTMLElement>("#notes-file")
if (!reader || !notice || !footer) throw new Error("The page lacks one of its three parts")

// Everything ends with the page.
const {signal} = new AbortController()
const newId = () => `urn:uuid:${crypto.randomUUID()}`
const store = openStore({
  now: () => Date.now(),
  newId,
  signal,
  // The version before could not open it any more, should this one not start.
  mayMigrate: async () => {
    await reader.loaded
    const {sayReady} = await import("./say-ready.ts")
    await sayReady()
  },
})
const keeper = keeperFrom(store, {label: `My notes on ${document.title}`, newId, signal})
reader.keeper = keeper
reader.findExpression = (...asked) =>
  import("./find-expression.ts").then(code => code.findExpression(...asked))
reader.credits = () => import("./credits.ts").then(({credits}) => credits)
// After all that is needed to read.
const backUp = () => import("./rolling-backups.ts").then(code => code.rollBackups(store, signal))
setTimeout(() => void backUp().catch(() => null), 5000)
// The script before this one has read them; while developing there is none.
const {variorumPreferences = null} = globalThis as {variorumPreferences?: Preferences}
reader.preferences = variorumPreferences
reader.emended = variorumPreferences?.emended ?? false
reader.addEventListener(PreferencesChangeEvent.type, ({preferences}) => {
  keepPreferences(preferences)
  const tag = preferences.language
  if (tag === null || tag === document.documentElement.lang) return
  void import("./change-language.ts").then(code => code.changeLanguage(reader))
})
wireAddresses(reader, notice, signal)
// Notes can be taken out where the edition cannot be shown, too.
void reader.ready
  .then(
    () => true,
    () => false,
  )
  .then(async isReady => {
    // What has waited for the edition goes first.
    await new Promise(done => setTimeout(done))
    const {wireTheRest} = await import("./after-ready.ts")
    wireTheRest(reader, {keeper, footer, isReady, signal})
  })
  .catch(() => null)
