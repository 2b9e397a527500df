/** Tells what keeps the site that this version of it starts; resolves when that is noted, or nobody keeps it. */
export async function sayReady(): Promise<void> {
  const worker = "serviceWorker" in navigator ? navigator.serviceWorker.controller : null
  if (!worker) return
  const {port1: answer, port2: there} = new MessageChannel()
  const noted = new Promise<void>(resolve => (answer.onmessage = () => resolve()))
  worker.postMessage("ready", [there])
  // A worker of an older version does not answer.
  await Promise.race([noted, new Promise(resolve => setTimeout(resolve, 2000))])
  answer.close()
}
