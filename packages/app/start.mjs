// `npm start`: builds the site and serves it on this machine. What was missing, `prestart` installed.
import {rename, rm} from "node:fs/promises"
import {createServer} from "node:net"
import {join} from "node:path"

const here = import.meta.dirname
const host = "127.0.0.1"
const usual = 4173

const port = await choosePort(process.env.PORT)
const began = Date.now()
say("Building the site …")
const {build, preview} = await import("vite")
const configFile = join(here, "vite.config.mjs")
try {
  await buildSite()
} catch (error) {
  fail(`The site could not be built: ${error.message}`)
}
say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`)

const server = await preview({
  configFile,
  logLevel: "error",
  preview: {host, port, strictPort: true, open: false},
}).catch(error => fail(`The site could not be served: ${error.message}`))
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close().finally(() => process.exit(0))
  })
}
say(`The edition is open at http://${host}:${port}/`)

/** Beside the old site first, so that a build that fails, or a server still running, loses nothing. */
async function buildSite() {
  const dist = join(here, "dist")
  const temporary = join(here, `.dist-${process.pid}`)
  try {
    await build({configFile, logLevel: "warn", build: {outDir: temporary}})
    await rm(dist, {recursive: true, force: true})
    await rename(temporary, dist)
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}

/** The port asked for, and no other; else the usual one; else any that is free. */
async function choosePort(asked) {
  if (asked !== undefined && asked !== "") {
    const wanted = Number(asked)
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
      fail(`PORT is “${asked}”, which is not a port: give a number from 1 to 65535, or none.`)
    }
    const problem = await problemWith(wanted)
    if (problem === "EADDRINUSE") {
      fail(`Port ${wanted} is taken by another program. Set PORT to another number, or to none.`)
    }
    if (problem !== null) fail(`Port ${wanted} cannot be used (${problem}). Set PORT to another.`)
    return wanted
  }
  return (await problemWith(usual)) === null ? usual : freePort()
}

function problemWith(port) {
  return new Promise(resolve => {
    const trial = createServer()
    trial.once("error", error => resolve(error.code ?? error.message))
    trial.listen({host, port, exclusive: true}, () => trial.close(() => resolve(null)))
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once("error", reject)
    trial.listen({host, port: 0}, () => {
      const {port} = trial.address()
      trial.close(() => resolve(port))
    })
  })
}

function say(message) {
  process.stdout.write(`${message}\n`)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
