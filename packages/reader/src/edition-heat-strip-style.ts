import {css} from "lit"

/** The strip hangs at the edge of the window, beside its scroll bar, in the room that the page leaves there. */
export const heatStripStyle = css`
  :host {
    position: fixed;
    inset-block: var(--text-top, 3rem) 0;
    inset-inline-end: var(--text-end, 0px);
    z-index: 3;
    width: 15px;
    /* Where a text is all in sight there is no strip, and nothing to press. */
    pointer-events: none;
    user-select: none;
  }
  .strip {
    position: relative;
    height: 100%;
    cursor: pointer;
    pointer-events: auto;
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .disputed {
    fill: var(--edition-claim);
  }
  .own {
    fill: var(--edition-own);
  }
  .hit {
    fill: var(--edition-focus);
  }
  .pointed {
    fill: var(--edition-ink);
    opacity: 0.12;
  }
  .seen {
    fill: var(--edition-ink);
    fill-opacity: 0.07;
    stroke: var(--edition-ink-quiet);
    stroke-opacity: 0.5;
    vector-effect: non-scaling-stroke;
  }
  .strip:hover .seen {
    stroke-opacity: 1;
  }
  .tip {
    position: absolute;
    top: clamp(1.75rem, var(--pointed), 100% - 1.75rem);
    inset-inline-end: 100%;
    width: max-content;
    max-width: min(20rem, 60vw);
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--edition-rule);
    border-radius: 4px;
    background: var(--edition-paper-raised);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    font-size: 0.8125rem;
    transform: translateY(-50%);
  }
  .tip p {
    margin: 0;
  }
  .tip .section {
    overflow: hidden;
    color: var(--edition-ink-quiet);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .capitals {
    font-size: 1.1em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.03em;
  }

  @media (max-width: 56.1875em) {
    :host {
      width: 8px;
    }
  }
  /* At the edge of a small screen a thumb rests: there it is a picture only. */
  @media (max-width: 56.1875em) and (pointer: coarse) {
    :host {
      width: 6px;
    }
    .strip {
      pointer-events: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      background: Canvas;
    }
    :is(.disputed, .own) {
      fill: CanvasText;
    }
    .hit {
      fill: Highlight;
    }
    .seen {
      fill: CanvasText;
      stroke: CanvasText;
      stroke-opacity: 1;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`
