import {msg} from "@variorum/words"
import {trustedScript} from "./trusted-script.ts"

/**
 * Keeps the site, says in `kept` when it is, and in `version` when there is another to take over. A version that is not
 * ready is not taken for one that starts.
 */
export async function wireOffline(
  {version, kept}: {readonly version: HTMLElement | null; readonly kept: HTMLElement | null},
  isReady: boolean,
): Promise<void> {
  if (!("serviceWorker" in navigator)) return
  const {serviceWorker} = navigator
  const registration = await serviceWorker.register(trustedScript("service-worker.js"))
  const say = (words: string, label: string, act: () => void) =>
    version?.replaceChildren(offer(words, label, act))
  serviceWorker.addEventListener("message", ({data, source}) => {
    const worker = source as ServiceWorker
    if (data === "new version") {
      say(msg`There is a new version of this edition.`, msg`Load it`, () => {
        worker.postMessage("take over")
      })
    } else if (data === "went back") {
      say(wentBack, msg`Try it again`, () => worker.postMessage("try again"))
    } else if (data === "open again") location.reload()
  })
  serviceWorker.startMessages()
  lookOut(registration)
  const {active} = await serviceWorker.ready
  if (isReady) active?.postMessage("ready")
  if (kept) {
    kept.textContent = msg`This edition is kept on this device too: it can be read, searched and annotated without a network.`
  }
}

const wentBack = msg`The new version of this edition did not start, so this is the one before it. Your notes are as they were.`

function offer(words: string, label: string, act: () => void): HTMLElement {
  const paragraph = document.createElement("p")
  paragraph.className = "new-version"
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = label
  button.addEventListener("click", act)
  paragraph.append(`${words} `, button)
  return paragraph
}

/** Asks every worker that comes to wait whether it has another version than the one shown. */
function lookOut(registration: ServiceWorkerRegistration): void {
  const watch = (installing: ServiceWorker | null) => {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") ask(installing)
    })
  }
  const ask = (waiting: ServiceWorker) => {
    // The first version of all waits for nobody.
    if (navigator.serviceWorker.controller) waiting.postMessage("are you new")
  }
  if (registration.waiting) ask(registration.waiting)
  // It may have begun before this page could listen.
  watch(registration.installing)
  registration.addEventListener("updatefound", () => {
    watch(registration.installing)
  })
}
