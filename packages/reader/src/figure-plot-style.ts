import {css} from "lit"

/** How the plot of a question looks. */
export const figurePlotStyle = css`
  svg {
    display: block;
    overflow: visible;
    font-family: var(--sans);
  }

  text {
    fill: var(--ink);
    font-size: 0.8125rem;
  }

  /* Lines of the scale pass behind words, never through them. */
  text {
    paint-order: stroke;
    stroke: var(--sunk);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .caption {
    font-weight: 600;
  }

  .tick,
  .reason,
  .holder {
    fill: var(--quiet);
  }

  .reason {
    font-style: italic;
    stroke: var(--paper);
  }

  .tick {
    stroke: none;
  }

  .grid-line {
    stroke: var(--rule);
    stroke-width: 1;
  }

  .axis-line {
    stroke: var(--quiet);
    stroke-width: 1;
  }

  .ground {
    fill: var(--sunk);
  }

  .value {
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .mark {
    cursor: pointer;
    --tone: var(--accent);
  }

  .mark:focus {
    outline: none;
  }

  .own-mark {
    --tone: var(--own);
  }

  .denied {
    --tone: var(--warn);
  }

  .shape {
    fill: var(--tone);
    stroke: var(--tone);
    stroke-width: 2;
  }

  .hedged .shape {
    fill: var(--paper);
  }

  .denied .shape {
    fill: var(--tone);
    fill-opacity: 0.2;
    stroke: none;
  }

  .undecided .shape {
    fill: var(--paper);
    stroke-dasharray: 3 2;
  }

  .cross,
  .arrow {
    stroke: var(--tone);
    stroke-width: 2;
    fill: none;
  }

  .hit {
    fill: transparent;
    stroke: transparent;
    stroke-width: 2;
  }

  .mark:hover .hit {
    stroke: var(--rule);
  }

  .mark:focus-visible .hit {
    stroke: var(--focus);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.1rem;
    margin-top: 0.5rem;
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .key li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  .key svg {
    flex: none;
  }

  .undrawn {
    margin-top: 0.5rem;
  }

  @media (forced-colors: active) {
    .shape,
    .cross,
    .arrow {
      stroke: CanvasText;
    }
    .ground {
      fill: Canvas;
    }
  }
`
