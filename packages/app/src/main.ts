import "@variorum/reader"
import {openStore} from "@variorum/store"
import {wireAddresses} from "./addresses.ts"
import {keeperFrom} from "./keeper.ts"

const reader = document.querySelector("edition-reader")
const notice = document.querySelector<HTMLElement>("#notice")
if (!reader || !notice) throw new Error("The page lacks its <edition-reader> or its #notice")

// Everything ends with the page.
const {signal} = new AbortController()
const newId = () => `urn:uuid:${crypto.randomUUID()}`
const store = openStore({now: () => Date.now(), newId, signal})
reader.keeper = keeperFrom(store, {label: `My notes on ${document.title}`, newId, signal})
wireAddresses(reader, notice, signal)
