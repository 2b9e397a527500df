// What `npm start` and `npm test` need before they can run. No dependencies: it installs them.
import {spawnSync} from "node:child_process"
import {createHash} from "node:crypto"
import {existsSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"

const root = join(import.meta.dirname, "../..")
const stamp = join(root, "node_modules/.setup-stamp")

const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Variorum needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update([process.versions.modules, process.platform, process.arch].join(" "))
  .digest("hex")
if (existsSync(stamp) ? readFileSync(stamp, "utf8") !== wanted : !installedByHand()) {
  say("Installing packages (npm ci) …")
  const env = {...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", PUPPETEER_SKIP_DOWNLOAD: "1"}
  if (!run("npm", ["ci", "--no-audit", "--no-fund"], {env})) {
    fail("npm ci failed; its message stands above. Is the npm registry reachable?")
  }
  writeFileSync(stamp, wanted)
}

if (process.argv.includes("--browser")) {
  const {findChromium} = await import("../testing/browser.mjs")
  if (!findChromium() && !process.env.CI) {
    say("No Chromium found; trying Playwright’s …")
    run("npx", ["--no-install", "playwright", "install", "chromium"], {timeout: 180_000})
  }
  if (!findChromium() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("No Chromium found; trying apt-get …")
    const install = ["install", "-y", "--no-install-recommends", "chromium"]
    if (!run("apt-get", install) && run("apt-get", ["update"])) run("apt-get", install)
  }
  if (!findChromium()) {
    fail("The tests need a Chromium and found none: install one, or set CHROMIUM_PATH to its path.")
  }
}

/** Whether what `npm ci` was asked for by hand is what the lock asks for, platform extras aside. */
function installedByHand() {
  const installed = join(root, "node_modules/.package-lock.json")
  if (!existsSync(installed)) return false
  const has = JSON.parse(readFileSync(installed, "utf8")).packages
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages
  return Object.entries(lock).every(([path, {version, optional, link, devOptional}]) => {
    if (!path.includes("node_modules/") || link) return true
    return has[path] ? has[path].version === version : optional || devOptional
  })
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {cwd: root, stdio: ["ignore", 2, 2], ...options})
  return done.status === 0
}

function say(message) {
  process.stderr.write(`${message}\n`)
}

function fail(message) {
  say(message)
  process.exit(1)
}
