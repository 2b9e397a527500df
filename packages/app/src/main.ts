import "./language.ts"
import {EditionReader} from "@variorum/reader"
import {openStore} from "@variorum/store"
import {wireAddresses} from "./addresses.ts"
import {keeperFrom} from "./keeper.ts"
import type {Preferences} from "@variorum/reader"

const reader = document.querySelector("edition-reader")
const notice = document.querySelector<HTMLElement>("#notice")
const footer = document.querySelector<HTMLElement>("#notes-file")
if (!(reader instanceof EditionReader) || !notice || !footer)
  throw new Error("The page lacks one of its three parts")

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
const keeper = keeperFrom(store, {
  label: `My notes on ${document.title}`,
  newId,
  // It is ready, or cannot be, where it is never loaded.
  shown: Promise.race([reader.loaded, reader.ready]),
  signal,
})
reader.keeper = keeper
// The script before this one has read them; while developing there is none.
const {variorumPreferences = null} = globalThis as {variorumPreferences?: Preferences}
reader.preferences = variorumPreferences
reader.emended = variorumPreferences?.emended ?? false
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
    wireTheRest(reader, {store, keeper, footer, isReady, signal})
  })
  .catch(() => null)
