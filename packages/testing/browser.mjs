import {existsSync} from "node:fs"
import {createRequire} from "node:module"
import {delimiter, join} from "node:path"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const apps = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/**
 * A Chromium to test with: one named by CHROMIUM_PATH or CHROME_PATH, Playwright's own, one on the
 * system. `path` is null for Playwright's own, which needs no path; null when there is none.
 */
export function findChromium() {
  for (const name of ["CHROMIUM_PATH", "CHROME_PATH"]) {
    const path = process.env[name]
    if (path && existsSync(path)) return {path}
  }
  try {
    const {chromium} = createRequire(import.meta.url)("playwright")
    if (existsSync(chromium.executablePath())) return {path: null}
  } catch {
    // Playwright is not installed yet: look on the system.
  }
  const path = onSystem(names, apps)
  return path ? {path} : null
}

/** The path of a Firefox on the system: one named by FIREFOX_PATH, else one in PATH; null when there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && existsSync(named)) return named
  return onSystem(["firefox", "firefox-esr"], ["/Applications/Firefox.app/Contents/MacOS/firefox"])
}

function onSystem(names, apps) {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).concat(apps)
  return found.find(candidate => existsSync(candidate)) ?? null
}

/**
 * What Playwright turns off in the browser, and the pages with which its address bar would suggest: each new window
 * would build all of them unseen, at the cost of a third of what the window itself has to do.
 */
const unused = [
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
]

/** Launch options for Playwright: quiet, offline, and usable as root in a container. */
export function browserOptions() {
  const path = findChromium()?.path
  return {
    ...(path ? {executablePath: path} : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${unused.join(",")}`,
    ],
  }
}
