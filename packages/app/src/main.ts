import "@variorum/reader"
import {openStore} from "@variorum/store"
import {wireAddresses} from "./addresses.ts"
import {keeperFrom} from "./keeper.ts"
import {wireNotesFile} from "./notes-file.ts"

const reader = document.querySelector("edition-reader")
const notice = document.querySelector<HTMLElement>("#notice")
const footer = document.querySelector<HTMLElement>("#notes-file")
if (!reader || !notice || !footer) throw new Error("The page lacks one of its three parts")

// Everything ends with the page.
const {signal} = new AbortController()
const newId = () => `urn:uuid:${crypto.randomUUID()}`
const store = openStore({now: () => Date.now(), newId, signal})
const keeper = keeperFrom(store, {label: `My notes on ${document.title}`, newId, signal})
reader.keeper = keeper
wireAddresses(reader, notice, signal)
wireNotesFile(footer, keeper, signal)
