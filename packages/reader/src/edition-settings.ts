import {language, languages, msg, numeral} from "@variorum/words"
import type {LanguageTag} from "@variorum/words"
import {LitElement, css} from "lit"
import {customElement, property, query} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {dialogStyle} from "./dialog-style.ts"
import {PreferencesChangeEvent} from "./events.ts"
import {html} from "./html.ts"
import {applyPreferences, limits, themes} from "./preferences.ts"
import {usualPreferences} from "./usual-preferences.ts"
import type {Preferences} from "./usual-preferences.ts"

const themeNames: Readonly<Record<Preferences["theme"], string>> = {
  system: msg`As the device`,
  light: msg`Light`,
  sepia: msg`Sepia`,
  dark: msg`Dark`,
  contrast: msg`High contrast`,
}

const faceNames: Readonly<Record<Preferences["face"], string>> = {
  serif: msg`Serif`,
  sans: msg`Sans serif`,
}

type Measured = keyof typeof limits

const measures: readonly {
  readonly name: Measured
  readonly label: string
  readonly less: string
  readonly more: string
  readonly say: (value: number) => string
}[] = [
  {
    name: "size",
    label: msg`Size`,
    less: msg`Smaller`,
    more: msg`Larger`,
    say: value => `${value} %`,
  },
  {
    name: "width",
    label: msg`Line length`,
    less: msg`Shorter lines`,
    more: msg`Longer lines`,
    say: value => `${Math.round((value / usualPreferences.width) * 100)} %`,
  },
  {
    name: "leading",
    label: msg`Line spacing`,
    less: msg`Closer lines`,
    more: msg`Wider lines`,
    say: value => numeral(value, {minimumFractionDigits: 1}),
  },
]

/**
 * How the text is set, as a dialog. What is chosen shows at once.
 *
 * @fires variorum-preferences-change - With the preferences now in force.
 * @fires print-open - Someone wants it on paper; a plain event that does not leave the reader.
 */
@customElement("edition-settings")
export class EditionSettings extends LitElement {
  static override readonly styles = [
    controlStyle,
    dialogStyle,
    css`
      dialog {
        width: min(26rem, calc(100vw - 2rem));
        margin: auto 1rem 1rem auto;
        box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
      }
      /* The text stays in sight: what is changed is seen. */
      dialog::backdrop {
        background: none;
      }
      fieldset,
      .row {
        display: grid;
        grid-template-columns: 6.5rem 1fr;
        gap: 0.4rem;
        align-items: baseline;
        min-height: 2.75rem;
        margin: 0;
        padding: 0.25rem 0;
        border: 0;
      }
      legend,
      .row > .name {
        /* A legend that floats is laid out like any other box. */
        float: inline-start;
        padding: 0;
        color: var(--edition-ink-quiet);
      }
      fieldset label {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        min-height: 2rem;
        padding-inline-end: 0.6rem;
      }
      input {
        width: 1rem;
        height: 1rem;
        margin: 0;
        accent-color: var(--edition-accent);
      }
      .steps {
        display: flex;
        gap: 0.4rem;
        align-items: center;
      }
      .row button {
        min-width: 2.75rem;
        min-height: 2.25rem;
      }
      output {
        min-width: 4rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      .actions {
        display: flex;
        gap: 0.5rem;
        margin-top: 1rem;
      }
      .actions button {
        min-height: 2.25rem;
      }
      .actions .primary {
        margin-inline-start: auto;
      }
      @media (max-width: 40em) {
        dialog {
          width: 100vw;
          max-width: 100vw;
          margin: auto 0 0;
          border-radius: 12px 12px 0 0;
          padding-bottom: calc(1.25rem + env(safe-area-inset-bottom, 0px));
        }
        .row button,
        fieldset label {
          min-height: 2.75rem;
        }
      }
    `,
  ]

  @property({attribute: false}) preferences: Preferences = usualPreferences
  @query("dialog") private readonly dialog!: HTMLDialogElement

  /** Opens the dialog, once it is there; closing gives the focus back. */
  async show(): Promise<void> {
    await this.updateComplete
    this.dialog.showModal()
  }

  protected override render() {
    const {theme, face, hyphens, emended, citing} = this.preferences
    return html`<dialog aria-labelledby="title">
      <h2 id="title">Reading settings</h2>
      ${this.#choice("theme", msg`Colours`, themes, themeNames, theme)}
      ${measures.map(one => this.#measure(one))}
      ${this.#choice("face", msg`Typeface`, ["serif", "sans"] as const, faceNames, face)}
      <fieldset>
        <legend>Word breaks</legend>
        <label
          ><input
            type="checkbox"
            .checked=${hyphens}
            @change=${(event: Event) =>
              this.#set({hyphens: (event.target as HTMLInputElement).checked})}
          />Hyphenate at line ends</label
        >
      </fieldset>
      <fieldset>
        <legend>Wording</legend>
        <label
          ><input
            type="checkbox"
            .checked=${emended}
            @change=${(event: Event) =>
              this.#set({emended: (event.target as HTMLInputElement).checked})}
          />With the editors’ emendations</label
        >
      </fieldset>
      <fieldset>
        <legend>Copying</legend>
        <label
          ><input
            type="checkbox"
            .checked=${citing}
            @change=${(event: Event) =>
              this.#set({citing: (event.target as HTMLInputElement).checked})}
          />Words with their citation</label
        >
      </fieldset>
      ${this.#languages()}
      <div class="actions">
        <button
          type="button"
          @click=${() => this.#set({...usualPreferences, language: this.preferences.language})}
        >
          As usual
        </button>
        <button type="button" @click=${() => this.#print()}>Print…</button>
        <button type="button" class="primary" @click=${() => this.dialog.close()}>Done</button>
      </div>
    </dialog>`
  }

  #choice<K extends "theme" | "face">(
    name: K,
    label: string,
    values: readonly Preferences[K][],
    names: Readonly<Record<Preferences[K], string>>,
    chosen: Preferences[K],
  ) {
    return html`<fieldset>
      <legend>${label}</legend>
      <div>
        ${values.map(
          value =>
            html`<label
              ><input
                type="radio"
                name=${name}
                .checked=${value === chosen}
                @change=${() => this.#set({[name]: value})}
              />${names[value]}</label
            >`,
        )}
      </div>
    </fieldset>`
  }

  /** Each is called as those call it who speak it. */
  #languages() {
    return html`<fieldset>
      <legend>Language</legend>
      <div>
        ${(Object.keys(languages) as LanguageTag[]).map(
          tag =>
            html`<label lang=${tag}
              ><input
                type="radio"
                name="language"
                .checked=${language.startsWith(tag)}
                @change=${() => this.#set({language: tag})}
              />${languages[tag]}</label
            >`,
        )}
      </div>
    </fieldset>`
  }

  #measure({name, label, less, more, say}: (typeof measures)[number]) {
    const value = this.preferences[name]
    const {min, max, step} = limits[name]
    const by = (steps: number) => {
      const next = Math.min(max, Math.max(min, value + steps * step))
      this.#set({[name]: Math.round(next * 100) / 100})
    }
    return html`<div class="row" role="group" aria-label=${label}>
      <span class="name">${label}</span>
      <div class="steps">
        <button type="button" aria-label=${less} ?disabled=${value <= min} @click=${() => by(-1)}>
          −
        </button>
        <output aria-live="polite">${say(value)}</output>
        <button type="button" aria-label=${more} ?disabled=${value >= max} @click=${() => by(1)}>
          +
        </button>
      </div>
    </div>`
  }

  #print(): void {
    this.dialog.close()
    this.dispatchEvent(new Event("print-open"))
  }

  #set(changed: Partial<Preferences>): void {
    this.preferences = {...this.preferences, ...changed}
    applyPreferences(document.documentElement, this.preferences)
    this.dispatchEvent(new PreferencesChangeEvent(this.preferences))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-settings": EditionSettings
  }
}
