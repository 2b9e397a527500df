// What Node and browsers share and the ECMAScript library does not declare. Packages below `store`
// are checked without the "dom" library, so that none of them can reach for a page by accident.

declare const crypto: {
  readonly subtle: {
    digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer>
  }
  randomUUID(): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class URL {
  constructor(url: string, base?: string | URL)
  readonly href: string
  readonly protocol: string
}

interface AbortSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}

declare function structuredClone<T>(value: T): T
