/** One line of what a page says of rights and versions. */
export interface PageCredit {
  readonly what: string
  readonly words: string
  /** The address of the licence; null where there is none. */
  readonly link: string | null
}

/** What a page says of its rights and versions. Comes when it is asked for. */
export type PageCredits = () => Promise<readonly PageCredit[]>
