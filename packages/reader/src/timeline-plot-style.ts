import {css} from "lit"

/** How the timeline looks. */
export const timelinePlotStyle = css`
  :host {
    --tone: var(--edition-event, light-dark(#1f5c9e, #8bbcf2));
    --band: color-mix(in oklab, var(--tone) 24%, var(--sunk));
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
    margin-bottom: 0.5rem;
    font-size: 0.8125rem;
  }

  .tools button {
    min-width: 2rem;
    min-height: 2rem;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--raised);
    text-align: center;
  }

  .tools button:hover:not(:disabled) {
    border-color: var(--quiet);
  }

  .tools button:disabled {
    color: var(--quiet);
    cursor: default;
    opacity: 0.6;
  }

  .range {
    margin-inline-start: 0.6rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .time {
    margin-bottom: 0.5rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .left-out {
    margin-block: 0.5rem;
  }

  .outside {
    display: flex;
    justify-content: space-between;
    min-height: 1.75rem;
    font-size: 0.8125rem;
  }

  .outside button {
    min-height: 1.5rem;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 0.2em;
  }

  .outside button:hover {
    text-decoration-color: currentColor;
  }

  svg {
    display: block;
    font-family: var(--sans);
  }

  svg.plot {
    background: var(--sunk);
    border-radius: 4px;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }

  svg.plot.moving {
    cursor: grabbing;
  }

  text {
    fill: var(--ink);
    font-size: 0.8125rem;
  }

  .tick {
    fill: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .grid-line {
    stroke: var(--rule);
    stroke-width: 1;
  }

  .name {
    paint-order: stroke;
    stroke: var(--sunk);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .name.inside {
    stroke: none;
  }

  .event {
    cursor: pointer;
  }

  .event:focus {
    outline: none;
  }

  .hit {
    fill: transparent;
    stroke: transparent;
    stroke-width: 2;
  }

  .event:hover .hit {
    stroke: var(--quiet);
    stroke-width: 1;
  }

  .event:focus-visible .hit {
    stroke: var(--focus);
    stroke-width: 2;
  }

  .span {
    fill: var(--band);
    stroke: none;
  }

  .point {
    fill: var(--tone);
    stroke: var(--tone);
    stroke-width: 1.5;
  }

  .edge {
    fill: none;
    stroke: var(--tone);
    stroke-width: 2;
  }

  .outline {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1;
    stroke-opacity: 0.55;
  }

  .unsure .point {
    fill: var(--sunk);
  }

  .unsure .outline {
    stroke-dasharray: 3 3;
    stroke-opacity: 0.9;
  }

  .unsure .span {
    fill: color-mix(in oklab, var(--tone) 12%, var(--sunk));
  }

  .fade-out {
    stop-color: var(--band);
    stop-opacity: 0;
  }

  .fade-in {
    stop-color: var(--band);
  }

  .joint {
    fill: none;
    stroke: var(--doubt);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }

  .conflict .joint {
    stroke: var(--warn);
    stroke-dasharray: none;
  }

  .conflict .point,
  .conflict .edge,
  .conflict .outline {
    stroke: var(--warn);
  }

  .caption {
    min-height: 3em;
    margin-top: 0.5rem;
    max-width: 52rem;
    font-size: 0.875rem;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.1rem;
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

  kbd {
    padding: 0 0.3rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
    font: inherit;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .point,
    .edge,
    .outline,
    .joint {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
  }
`
