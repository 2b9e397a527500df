import {css} from "lit"

/** How mentions in their lines of text look: a concordance where there is room, else sentences. */
export const entryMentionsStyle = css`
  .group + .group {
    margin-top: 1rem;
  }

  .group h3 {
    margin-bottom: 0.2rem;
    color: var(--quiet);
    font-weight: 400;
  }

  .mentions > li {
    position: relative;
  }
  .mentions > li > .aside {
    position: absolute;
    inset-block-start: 0.2rem;
    inset-inline-end: 0;
    padding: 0.1rem 0.4rem;
    background: var(--paper);
  }
  /* Every line has one: where there is a pointer to show it, it comes with that or with the focus. */
  @media (hover: hover) {
    .mentions > li:not(:hover, :focus-within) > .aside {
      opacity: 0;
    }
  }

  .mentions > li > .view {
    display: block;
    width: 100%;
    min-height: 1.75rem;
    padding: 0.2rem 0;
    color: var(--ink);
    text-decoration: none;
  }

  .mentions > li > .view:hover {
    background: var(--sunk);
  }

  /* The words stand under one another, with the text that leads up to them on the left. */
  .line {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 2fr) minmax(0, 3fr);
    align-items: baseline;
    font-family: var(--serif);
    font-size: 0.9375rem;
    line-height: 1.45;
  }

  .block {
    color: var(--quiet);
    font-family: var(--sans);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .capitals {
    font-variant-caps: all-small-caps;
    font-size: 0.9375rem;
    letter-spacing: 0.03em;
  }

  .before,
  .words {
    overflow: hidden;
    color: var(--quiet);
    white-space: pre;
  }

  .before {
    display: flex;
    justify-content: flex-end;
    mask-image: linear-gradient(to right, transparent, #000 2.5rem);
  }

  .words {
    text-overflow: ellipsis;
  }

  .line mark {
    background: none;
    color: var(--ink);
    font-weight: 600;
  }

  .view:hover .line mark {
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .line.long {
    grid-template-columns: 2.75rem minmax(0, 1fr);
    max-width: 52rem;
  }

  .line.long .before {
    display: none;
  }

  .line.long .words {
    white-space: normal;
  }

  .beside {
    margin: 0 0 0.4rem 2.75rem;
    max-width: 46rem;
  }

  @media (max-width: 40rem) {
    .line,
    .line.long {
      display: block;
    }
    .line .before,
    .line.long .before {
      display: inline;
      padding: 0;
      mask-image: none;
      white-space: normal;
    }
    .line .words {
      white-space: normal;
    }
    .mentions > li {
      padding-block: 0.35rem;
      border-bottom: 1px solid var(--rule);
    }
    .block {
      margin-inline-end: 0.3em;
    }
    .beside {
      margin-inline-start: 0;
    }
  }

  @media print {
    .line,
    .line.long {
      display: block;
    }
    .line .before {
      display: inline;
      mask-image: none;
      white-space: normal;
    }
    .line .words {
      white-space: normal;
    }
  }
`
