// What Node and browsers share and the ECMAScript library does not declare. Packages below `store`
// are checked without the "dom" library, so that none of them can reach for a page by accident. A
// file that needs one of these says `import type {} from "./platform.d.ts"`, so that it is also
// understood when another package's program reads it.

export {}

declare global {
  const crypto: {
    readonly subtle: {
      digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer>
    }
    randomUUID(): string
  }

  class TextEncoder {
    encode(text: string): Uint8Array
  }

  class URL {
    constructor(url: string, base?: string | URL)
    readonly href: string
    readonly protocol: string
  }

  interface AbortSignal {
    readonly aborted: boolean
    throwIfAborted(): void
  }

  function structuredClone<T>(value: T): T
}
