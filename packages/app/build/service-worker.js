/*
 * Keeps this edition for reading without a network: all files of one version, taken together or not at all. The build
 * fills in which files there are. What belongs to no version goes to the network as ever.
 *
 * A new version is on trial until a page of it says that it is ready. If one is opened and does not, the next page
 * is of the last version that was ready, which is kept until then.
 *
 * Which version is shown stands beside the versions, and does not hang on which worker is active: the worker of the
 * version before serves the new one too, until its last page is closed. (Chromium takes its time to activate a worker
 * that skips its waiting, and at times for ever.)
 */
const version = "%VERSION%"
/** Hashes of the contents, by paths relative to this script. */
const files = new Map(Object.entries(JSON.parse(`%FILES%`)))

const {scope} = self.registration
const prefix = `variorum ${scope} `
const name = prefix + version
/** Where a version keeps which files it holds: pairs of path and hash. */
const list = new URL("offline-files.json", scope)
/** Where it stands which version is shown. */
const stateCache = `variorum-state ${scope}`
const stateAddress = new URL("offline-state.json", scope)

self.addEventListener("install", event => event.waitUntil(install()))
self.addEventListener("activate", event => event.waitUntil(activate()))
self.addEventListener("fetch", event => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope)) {
    event.respondWith(answer(event))
  }
})
const requests = {
  "are you new": tellIfNew,
  "take over": takeOver,
  "try again": tryAgain,
  ready: noteReady,
}
self.addEventListener("message", event => {
  const act = requests[event.data]
  if (act) event.waitUntil(act(event.source).then(() => event.ports[0]?.postMessage("noted")))
})

async function install() {
  const cache = await caches.open(name)
  const earlier = await earlierFiles()
  await Promise.all(
    [...files].map(async ([path, hash]) => {
      const known = earlier.get(path)
      const kept = known?.hash === hash ? await known.cache.match(addressOf(path)) : undefined
      await cache.put(addressOf(path), kept ?? (await fetchChecked(path, hash)))
    }),
  )
  await cache.put(list, new Response(JSON.stringify([...files])))
}

/** A file from the network. Throws unless it is the one of this version. */
async function fetchChecked(path, hash) {
  const response = await fetch(new Request(addressOf(path), {cache: "no-cache"}))
  const content = await response.arrayBuffer()
  if (!response.ok || (await hashOf(content)) !== hash) {
    throw new Error(`${path} is not the file of version ${version}`)
  }
  const headers = new Headers(response.headers)
  // They tell of the content as it was sent.
  for (const header of ["content-encoding", "content-length"]) headers.delete(header)
  return new Response(content, {headers})
}

async function hashOf(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content))
  return Array.from(digest.subarray(0, 8), byte => byte.toString(16).padStart(2, "0")).join("")
}

/** The files that complete versions other than this hold. */
async function earlierFiles() {
  const found = new Map()
  for (const key of await caches.keys()) {
    if (!key.startsWith(prefix) || key === name) continue
    const cache = await caches.open(key)
    for (const [path, hash] of await heldBy(key)) found.set(path, {hash, cache})
  }
  return found
}

/** Paths and hashes; none for a version that is not complete. */
async function heldBy(key) {
  const cache = await caches.open(key)
  const response = await cache.match(list)
  return new Map(response ? await response.json() : [])
}

/**
 * The version shown, whether it was ready ever, the one to go back to, the pages that were opened on trial, and those
 * that are of the version before (by the ids of their clients).
 */
async function readState() {
  const cache = await caches.open(stateCache)
  const response = await cache.match(stateAddress)
  if (response) return response.json()
  return {current: null, isReady: false, before: null, trials: [], pagesBefore: []}
}

async function keepState(state) {
  const cache = await caches.open(stateCache)
  await cache.put(stateAddress, new Response(JSON.stringify(state)))
}

async function show(key) {
  const state = await readState()
  if (state.current === key) return state
  const pages = await self.clients.matchAll({includeUncontrolled: true})
  const shown = {
    current: key,
    isReady: false,
    before: state.isReady ? state.current : state.before,
    trials: [],
    pagesBefore: pages.map(({id}) => id),
  }
  await keepState(shown)
  for (const past of [state.before, state.current]) {
    if (past !== null && past !== shown.before) await caches.delete(past)
  }
  return shown
}

async function activate() {
  const {before} = await show(name)
  for (const key of await caches.keys()) {
    if (key.startsWith(prefix) && key !== name && key !== before) await caches.delete(key)
  }
  await self.clients.claim()
}

async function tellIfNew(page) {
  const {current} = await readState()
  if (current !== name) page.postMessage("new version")
}

async function takeOver(page) {
  await show(name)
  page.postMessage("open again")
}

async function noteReady(page) {
  const state = await readState()
  if (state.isReady) return
  if (state.before === null || state.trials.includes(page.id)) {
    await keepState({...state, isReady: true})
  } else if (state.trials.length > 0) {
    page.postMessage("went back")
  }
}

async function tryAgain(page) {
  await keepState({...(await readState()), trials: []})
  page.postMessage("open again")
}

async function answer({request, clientId, resultingClientId}) {
  const isPage = request.mode === "navigate"
  const path = request.url.slice(scope.length).replace(/[?#].*$/s, "") || "index.html"
  const state = await readState()
  // Only the reader’s page says that it is ready.
  if (isPage && path === "index.html" && state.before !== null && !state.isReady) {
    // What was opened on trial and is opened again has failed.
    const pages = state.trials.length > 0 ? state.pagesBefore : state.trials
    pages.push(resultingClientId)
    await keepState(state)
  }
  const isBefore = state.pagesBefore.includes(isPage ? resultingClientId : clientId)
  const versions = isBefore ? [state.before, state.current] : [state.current]
  return (await keptFile(path, versions)) ?? fetch(request)
}

/** From the first of these versions that holds it. */
async function keptFile(path, versions) {
  for (const key of versions) {
    if (key === null || !(await heldBy(key)).has(path)) continue
    const cache = await caches.open(key)
    return cache.match(addressOf(path))
  }
}

function addressOf(path) {
  return new URL(path, scope)
}
