import {css} from "lit"

/** How the critical apparatus looks, on top of `disputeStyle` and `filterStyle`. */
export const apparatusStyle = css`
  section {
    margin-top: 3.5rem;
    padding-top: 1rem;
    border-top: 1px solid var(--rule);
    font-size: 0.875rem;
  }

  h2,
  h3 {
    font-family: var(--serif);
    font-size: 1.25rem;
    font-weight: 500;
    margin-bottom: 0.6rem;
  }

  h3 {
    margin-top: 1.25rem;
    font-size: 1rem;
  }

  ul {
    margin-top: 0.75rem;
  }

  li {
    padding: 0.3rem 0 0.3rem 2.75rem;
    break-inside: avoid;
  }

  li > .view {
    color: inherit;
    text-decoration: none;
  }

  li > .view:hover .lemma {
    text-decoration: underline;
  }

  .block {
    display: inline-block;
    width: 2.75rem;
    margin-inline-start: -2.75rem;
    color: var(--quiet);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .lemma,
  .reading {
    font-family: var(--serif);
    font-size: 1rem;
  }

  @media (pointer: coarse) {
    li > .view,
    .toggle {
      display: inline-block;
      min-height: 2.75rem;
      align-content: center;
    }
  }

  @media print {
    fieldset {
      display: none;
    }
  }
`
