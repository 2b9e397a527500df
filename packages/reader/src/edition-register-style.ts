import {css} from "lit"

/** How the list of one register looks. */
export const registerListStyle = css`
  :host {
    max-width: 60rem;
  }

  .registers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-bottom: 1.25rem;
    font-size: 0.875rem;
  }

  .registers .view {
    min-height: 1.75rem;
    padding-block: 0.15rem;
    color: var(--quiet);
    text-decoration: none;
  }

  .registers .view:hover {
    color: var(--ink);
  }

  .registers .view[aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--accent);
  }

  .registers .count {
    color: var(--quiet);
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block: 1rem 0.5rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  h2 {
    margin-top: 1.5rem;
    padding-bottom: 0.2rem;
    border-bottom: 2px solid var(--quiet);
    color: var(--quiet);
    font-size: 0.9375rem;
  }

  .filters + .hidden + .entries {
    margin-top: 1rem;
    border-top: 2px solid var(--quiet);
  }

  .entries > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 9rem 7.5rem;
    gap: 0.15rem 1.25rem;
    align-items: start;
    padding: 0.55rem 0.25rem;
    border-bottom: 1px solid var(--rule);
  }

  .names {
    display: grid;
    gap: 0.1rem;
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

  .name .view:hover {
    text-decoration-color: currentColor;
  }

  .not {
    color: var(--apart);
  }

  .where {
    padding-top: 0.35rem;
  }

  .mentions {
    padding-top: 0.2rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .mentions .quiet {
    display: block;
  }

  .nothing {
    margin-top: 1.5rem;
  }

  @media (max-width: 40rem) {
    .registers {
      gap: 0.25rem 0.9rem;
    }
    .entries > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .where {
      display: none;
    }
    .mentions .unit {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media print {
    .registers,
    .where {
      display: none;
    }
    .entries > li {
      grid-template-columns: minmax(0, 1fr) auto;
      break-inside: avoid;
    }
  }
`
