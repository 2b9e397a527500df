import {css} from "lit"

/** How the chronology looks around its drawing. */
export const chronologyStyle = css`
  timeline-plot {
    margin-top: 1.25rem;
  }

  h2 {
    margin: 2.25rem 0 0.5rem;
    font-size: 1rem;
    font-weight: 650;
  }

  .year {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    max-width: 62rem;
    border-top: 2px solid var(--quiet);
  }

  .year + .year {
    margin-top: 0.75rem;
  }

  h3 {
    position: sticky;
    top: 3.5rem;
    align-self: start;
    padding-top: 0.6rem;
    color: var(--quiet);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }

  .event {
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 1fr);
    gap: 0 1.25rem;
    max-width: 57rem;
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--rule);
  }

  .date {
    padding-top: 0.15rem;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .date .quiet {
    display: block;
  }

  .what {
    display: grid;
    gap: 0.2rem;
    min-width: 0;
  }

  .name {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.35;
  }

  .name .view {
    color: var(--ink);
    text-decoration-color: transparent;
  }

  .who .view {
    display: inline-block;
    min-height: 1.5rem;
    color: inherit;
  }

  .name .view:hover {
    text-decoration-color: currentColor;
  }

  .conflict .agree {
    color: var(--warn);
  }

  .overlap .agree {
    color: var(--doubt);
  }

  .tellings {
    display: grid;
    gap: 0.1rem;
  }

  .tellings .view {
    display: inline-block;
    min-height: 1.5rem;
    color: var(--quiet);
    text-decoration: none;
  }

  .tellings .view:hover q {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .tellings q {
    color: var(--ink);
    font-family: var(--serif);
    font-size: 0.9375rem;
    quotes: "“" "”";
  }

  :host(:lang(de)) .tellings q {
    quotes: "„" "“";
  }

  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4rem;
  }

  .asked .view {
    color: inherit;
  }

  .asked .status {
    margin-inline-start: 0.3em;
    font-weight: 400;
  }

  .block {
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 40rem) {
    .year,
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      position: static;
      padding-bottom: 0.3rem;
    }
  }

  @media print {
    timeline-plot {
      display: none;
    }
    h3 {
      position: static;
    }
    .event {
      break-inside: avoid;
    }
  }
`
