import {css} from "lit"

/** The second pane itself: its head with the tools, the text that scrolls below, the notes in it. */
export const editionBesideStyle = css`
  :host {
    display: block;
    height: 100%;
  }
  section {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  section:focus {
    outline: none;
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.4rem 0.5rem 0.4rem 1rem;
    border-bottom: 1px solid var(--edition-rule);
  }
  h2 {
    display: flex;
    flex: 1 1 auto;
    gap: 0.6rem;
    align-items: baseline;
    min-width: 0;
    margin: 0;
    font-size: 0.875rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .section {
    overflow: hidden;
    color: var(--edition-ink-quiet);
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .capitals {
    font-size: 1.05em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.03em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem;
    align-items: center;
  }
  .tools button {
    border-color: transparent;
    background: none;
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .tools button:hover:enabled {
    border-color: transparent;
    background: var(--edition-paper-sunk);
  }
  .tool svg {
    display: none;
    margin: auto;
  }
  .icon {
    display: grid;
    place-items: center;
    width: 2rem;
    padding: 0;
  }
  svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .says {
    flex: none;
    margin: 0;
    padding: 0.5rem 1rem;
    border-bottom: 1px solid var(--edition-rule);
    background: var(--edition-active);
  }
  .scroll {
    flex: 1;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: 0.75rem 1.25rem 50% 3.25rem;
  }
  .scroll.question {
    padding: 1rem 1.25rem 3rem;
  }
  .scroll.question > .says {
    border: 0;
    background: none;
  }
  .edition-text [data-n]::before {
    inset-inline-end: calc(100% + 0.8rem);
    cursor: auto;
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
    margin: -0.35rem 0 1.1rem;
    padding: 0.35rem;
    border: 1px solid var(--edition-rule);
    border-radius: 6px;
    background: var(--edition-paper-sunk);
    font: 400 0.875rem/1.45 var(--edition-font-ui, sans-serif);
    text-indent: 0;
  }

  @media (pointer: coarse) {
    .tools button {
      min-height: 2.5rem;
    }
    .icon {
      width: 2.5rem;
    }
  }
  @media screen and (max-width: 56.1875em) {
    header {
      flex-wrap: nowrap;
      gap: 0.25rem;
      padding: 0.2rem 0.25rem 0.2rem 1.125rem;
    }
    .section {
      display: none;
    }
    .tools {
      flex-wrap: nowrap;
      gap: 0;
    }
    .tools button {
      padding-inline: 0.5rem;
    }
    .tool,
    .icon {
      width: 2.5rem;
    }
    .tool svg {
      display: block;
    }
    .tool .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .scroll {
      padding: 2.25rem 1.125rem 60%;
    }
    .edition-text [data-n]::before {
      inset-inline: 0 auto;
    }
  }
`
