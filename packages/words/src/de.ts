import type {Words} from "./msg.ts"
import {tongueOf} from "./tongue.ts"

// By the files of the reader that say them first.
const words: Words = {
  // What stands in many places
  " and ": " und ",
  " or ": " oder ",
  "{0} and {1}": "{0} und {1}",
  "{0} or {1}": "{0} oder {1}",
  "{0} of {1}": "{0} von {1}",
  "“{0}”": "„{0}“",
  either: "entweder",
  or: "oder",
  yours: "von Ihnen",
  mine: "eigen",
  Mine: "Eigene",
  Yours: "Ihre",
  all: "alle",
  All: "Alle",
  None: "Keine",
  Cancel: "Abbrechen",
  Close: "Schließen",
  Done: "Fertig",
  Save: "Speichern",
  "Saving…": "Wird gespeichert …",
  "Saved.": "Gespeichert.",
  Undo: "Rückgängig",
  Redo: "Wiederholen",
  Dismiss: "Ausblenden",
  Choose: "Auswählen",
  Show: "Anzeigen",
  "Show {0}": "{0} anzeigen",
  "Show all": "Alle anzeigen",
  "Show all {0}": "Alle {0} anzeigen",
  "Show {0} more": "{0} weitere anzeigen",
  "Show more of {0}": "Mehr anzeigen: {0}",
  "{0} shown.": "{0} angezeigt.",
  "and {0} more": "und {0} weitere",
  " · and {0} more": " · und {0} weitere",
  "Go to the words": "Zum Wortlaut",
  ". Go to the words.": ". Zum Wortlaut.",
  "not stated": "nicht angegeben",
  "not named": "nicht genannt",
  "not located": "nicht nachgewiesen",
  "in doubt": "zweifelhaft",
  "left open": "offengelassen",
  "the essay": "der Essay",
  "the reader": "der Leser",
  "the editors": "die Herausgeber",

  // Counts
  "{0} answer": "{0} Antwort",
  "{0} answers": "{0} Antworten",
  "{0} claim": "{0} Behauptung",
  "{0} claims": "{0} Behauptungen",
  "{0} dated event": "{0} datiertes Ereignis",
  "{0} dated events": "{0} datierte Ereignisse",
  "{0} disputed passage": "{0} umstrittene Stelle",
  "{0} disputed passages": "{0} umstrittene Stellen",
  "{0} entry": "{0} Eintrag",
  "{0} entries": "{0} Einträge",
  "{0} event": "{0} Ereignis",
  "{0} events": "{0} Ereignisse",
  "{0} hit": "{0} Treffer",
  "{0} hits": "{0} Treffer",
  "{0} mention": "{0} Erwähnung",
  "{0} mentions": "{0} Erwähnungen",
  "{0} more claim": "{0} weitere Behauptung",
  "{0} more claims": "{0} weitere Behauptungen",
  "{0} more question": "{0} weitere Frage",
  "{0} more questions": "{0} weitere Fragen",
  "{0} note": "{0} Anmerkung",
  "{0} notes": "{0} Anmerkungen",
  "1 note": "1 Anmerkung",
  "{0} note of yours": "{0} eigene Anmerkung",
  "{0} notes of yours": "{0} eigene Anmerkungen",
  "{0} pair": "{0} Paar",
  "{0} pairs": "{0} Paare",
  "{0} place": "{0} Stelle",
  "{0} places": "{0} Stellen",
  "{0} position": "{0} Position",
  "{0} positions": "{0} Positionen",
  "{0} question": "{0} Frage",
  "{0} questions": "{0} Fragen",
  "{0} result": "{0} Ergebnis",
  "{0} results": "{0} Ergebnisse",
  "{0} separate source": "{0} unabhängige Quelle",
  "{0} separate sources": "{0} unabhängige Quellen",
  "{0} silence": "{0} Schweigen",
  "{0} silences": "{0} Schweigen",
  "{0} stance": "{0} Stellungnahme",
  "{0} stances": "{0} Stellungnahmen",
  "{0} voice": "{0} Stimme",
  "{0} voices": "{0} Stimmen",
  "{0} work": "{0} Werk",
  "{0} works": "{0} Werke",
  "{0} of {1} note": "{0} von {1} Anmerkung",
  "{0} of {1} notes": "{0} von {1} Anmerkungen",
  "1 page": "1 Seite",
  "{0} pages": "{0} Seiten",
  once: "einmal",
  "{0} times": "{0}-mal",
  "so often|times": "Mal",
  "{0} KB": "{0} kB",
  "{0} MB": "{0} MB",
  "{0} GB": "{0} GB",

  // Dates
  spring: "Frühjahr",
  summer: "Sommer",
  autumn: "Herbst",
  winter: "Winter",
  "at no known time": "zu unbekannter Zeit",
  "until {0}": "bis {0}",
  "{0}, beginning not known": "{0}, Beginn unbekannt",
  "{0} to {1}": "{0} bis {1}",
  "from {0} on": "ab {0}",
  "from {0}, end not known": "ab {0}, Ende unbekannt",
  "perhaps {0}": "vielleicht {0}",
  "about {0}": "um {0}",
  "perhaps about {0}": "vielleicht um {0}",
  "some month of {0}": "in einem Monat des Jahres {0}",
  "some day of {0}": "an einem Tag im {0}",
  "day|{0} {1}": "{0}. {1}",
  "the {0}s before year 0": "die {0}er Jahre vor dem Jahr 0",
  "the {0}s": "die {0}er Jahre",
  "-{0} to -{1}": "-{0} bis -{1}",
  "{0} BC": "{0} v. Chr.",
  "Until {0}": "Bis {0}",

  // Why positions may not be compared
  "counts {0}; the other counts {1}": "bezieht sich auf {0}; die andere bezieht sich auf {1}",
  "is for {0}; the other is for {1}": "gilt für {0}; die andere gilt für {1}",
  "speaks of {0}; the other speaks of {1}": "spricht über {0}; die andere spricht über {1}",
  "of {0}": "von {0}",
  "in {0}": "in {0}",
  "time|in {0}": "({0})",
  "unit|in {0}": "in {0}",
  "the other does not say": "die andere sagt es nicht",
  "neither says of what": "keine von beiden sagt, wovon",
  "neither says which place": "keine von beiden nennt den Ort",
  "neither says which time": "keine von beiden nennt die Zeit",
  "neither says who is counted": "keine von beiden sagt, wer gezählt wird",
  "neither says which unit": "keine von beiden nennt die Einheit",
  "does not say of what": "sagt nicht, wovon",
  "does not say which place": "nennt den Ort nicht",
  "does not say which time": "nennt die Zeit nicht",
  "does not say who is counted": "sagt nicht, wer gezählt wird",
  "does not say which unit": "nennt die Einheit nicht",
  "counts {0}": "bezieht sich auf {0}",
  "is for {0}": "gilt für {0}",
  "speaks of {0}": "spricht über {0}",
  "may count {0}": "bezieht sich vielleicht auf {0}",
  "may be for {0}": "gilt vielleicht für {0}",
  "may speak of {0}": "spricht vielleicht über {0}",
  "the other counts {0}": "die andere bezieht sich auf {0}",
  "the other is for {0}": "die andere gilt für {0}",
  "the other speaks of {0}": "die andere spricht über {0}",
  "the other may count {0}": "die andere bezieht sich vielleicht auf {0}",
  "the other may be for {0}": "die andere gilt vielleicht für {0}",
  "the other may speak of {0}": "die andere spricht vielleicht über {0}",
  "one {0}": "die eine {0}",
  "not resolved": "nicht aufgelöst",
  "not said which": "nicht gesagt, welche",
  "the asserter": "wer es behauptet",
  "{0}: known only through {1}": "{0}: bekannt nur über {1}",
  "; known only through {0}": "; bekannt nur über {0}",

  // The second pane: beside-desk.ts, block-tool.ts, edition-beside.ts, read-both.ts
  "Beside the text": "Neben dem Text",
  "Two places, side by side": "Zwei Stellen nebeneinander",
  "The two places have changed sides": "Die beiden Stellen haben die Seiten getauscht",
  "Read {0} beside": "{0} daneben lesen",
  "Keep {0} in a second pane beside the text (b)": "{0} neben dem Text festhalten (b)",
  "Read beside": "Daneben lesen",
  "Read it beside the text": "Neben dem Text lesen",
  "Read this question beside the text": "Diese Frage neben dem Text lesen",
  "Keep these words in a second pane beside the text (b)":
    "Diese Wörter neben dem Text festhalten (b)",
  "Open the page": "Seite öffnen",
  "Open the page of this question": "Die Seite dieser Frage öffnen",
  "Previous paragraph": "Voriger Absatz",
  "Previous paragraph ([)": "Voriger Absatz ([)",
  "Next paragraph": "Nächster Absatz",
  "Next paragraph (])": "Nächster Absatz (])",
  "The notes on this paragraph (Enter)": "Die Anmerkungen zu diesem Absatz (Enter)",
  "Notes on {0}": "Anmerkungen zu {0}",
  Swap: "Tauschen",
  "The text shows this place, and this pane the text’s":
    "Der Text zeigt diese Stelle und dieser Bereich die des Textes",
  "Show in text": "Im Text zeigen",
  "Go to this place in the text, and close this pane":
    "Zu dieser Stelle im Text gehen und diesen Bereich schließen",
  "There is no such place in this text.": "Eine solche Stelle gibt es in diesem Text nicht.",
  "Close (Esc)": "Schließen (Esc)",
  'Read both<span class="hidden"> {0} side by side</span>':
    'Beide lesen<span class="hidden">: {0} nebeneinander</span>',
  '<span class="hidden">Read {0} </span>beside': '<span class="hidden">{0} </span>daneben lesen',

  // annotation-picker.ts
  "Search the annotations": "Annotationen durchsuchen",
  "By their words, or those they stand on.":
    "Nach ihrem Wortlaut oder dem der Stelle, auf der sie stehen.",
  "None found.": "Nichts gefunden.",
  "{0} found.": "{0} gefunden.",
  "The first {0} of {1} found.": "Die ersten {0} von {1} gefundenen.",
  "An annotation that is not here": "Eine Annotation, die hier fehlt",
  "Take out": "Herausnehmen",

  // chronology-words.ts
  " (inferred by the editors)": " (von den Herausgebern erschlossen)",
  "Elsewhere, in agreement with it: {0}.": "An anderer Stelle, damit vereinbar: {0}.",
  "The dates agree only in part: {0}.": "Die Daten stimmen nur zum Teil überein: {0}.",
  "The dates cannot all be true: {0}.": "Die Daten können nicht alle zutreffen: {0}.",

  // citation-words.ts
  "not in the bibliography": "nicht im Literaturverzeichnis",
  unresolved: "nicht aufgelöst",
  "which work is meant cannot be said": "welches Werk gemeint ist, lässt sich nicht sagen",
  ambiguous: "mehrdeutig",
  "which of several is meant the text leaves open":
    "welches von mehreren gemeint ist, lässt der Text offen",
  "unresolved and ambiguous": "nicht aufgelöst und mehrdeutig",
  "which work is meant cannot be said, and the text leaves open how it is meant":
    "welches Werk gemeint ist, lässt sich nicht sagen, und der Text lässt offen, wie",
  source: "Quelle",
  "through ": "über ",
  ": the text leaves it open": ": der Text lässt es offen",
  "either through ": "entweder über ",
  ", through ": ", über ",
  ", or through ": " oder über ",
  "either straight from ": "entweder unmittelbar von ",
  ", straight from ": ", unmittelbar von ",
  ", or straight from ": " oder unmittelbar von ",
  "evidence: none given": "Beleg: keiner angegeben",
  "the essay names no evidence": "der Essay nennt keinen Beleg",
  "evidence not named": "Beleg nicht genannt",
  "evidence not named: “{0}”": "Beleg nicht genannt: „{0}“",
  "evidence: {0}": "Beleg: {0}",
  cited: "zitiert",

  // claim-answers.ts
  "It has one more answer, which stays as it is:":
    "Sie hat eine weitere Antwort, die bleibt, wie sie ist:",
  "It has {0} more answers, which stay as they are:":
    "Sie hat {0} weitere Antworten, die bleiben, wie sie sind:",
  "It has one more answer, which goes with its kind:":
    "Sie hat eine weitere Antwort, die mit der Art verloren geht:",
  "It has {0} more answers, which go with its kind:":
    "Sie hat {0} weitere Antworten, die mit der Art verloren gehen:",
  "A question that is not in this edition:": "Eine Frage, die nicht in dieser Edition steht:",
  "not {0}": "nicht {0}",
  "{0}, left open": "{0}, offengelassen",

  // compose-note.ts
  "There is nothing to save yet: write your question, or cancel.":
    "Noch ist nichts zu speichern: Schreiben Sie Ihre Frage oder brechen Sie ab.",
  "Search the other annotation and choose it, then save.":
    "Suchen Sie die andere Annotation und wählen Sie sie aus, dann speichern Sie.",
  "There is nothing to save yet: write something, or cancel.":
    "Noch ist nichts zu speichern: Schreiben Sie etwas oder brechen Sie ab.",

  // dispute-grid.ts
  "{0} Who says what, by scope.": "{0} Wer sagt was, nach Geltungsbereich.",
  asserter: "wer behauptet",
  "— nothing recorded: the text reports neither an answer nor a silence. It is not agreement.":
    "— nichts verzeichnet: Der Text berichtet weder eine Antwort noch ein Schweigen. Das ist keine Zustimmung.",
  Silent: "Schweigt",
  answer: "Antwort",
  "hedged:": "mit Vorbehalt:",
  "rests on an emended text": "beruht auf einem emendierten Text",
  "nothing recorded": "nichts verzeichnet",
  "These columns may be compared: one time lies within the other.":
    "Diese Spalten lassen sich vergleichen: Die eine Zeit liegt in der anderen.",
  "Some of these columns may be compared, where one time lies within the other.":
    "Einige dieser Spalten lassen sich vergleichen, wo die eine Zeit in der anderen liegt.",
  "{0}: here inferred by the editors": "{0}: hier von den Herausgebern erschlossen",

  // dispute-look.ts
  "In dispute": "Umstritten",
  "in dispute": "umstritten",
  "Answers that may be compared exclude each other, or only partly agree.":
    "Vergleichbare Antworten schließen einander aus oder stimmen nur zum Teil überein.",
  "In dispute if they count the same": "Umstritten, falls sie dasselbe zählen",
  "Answers would exclude each other, but it is not known whether they speak of the same.":
    "Die Antworten schlössen einander aus, doch ist nicht bekannt, ob sie vom Selben sprechen.",
  "Only seems so: different scopes": "Nur scheinbar: verschiedene Geltungsbereiche",
  "The answers differ, but they speak of different things and do not exclude each other.":
    "Die Antworten unterscheiden sich, sprechen aber von Verschiedenem und schließen einander nicht aus.",
  "Not yet judged": "Noch nicht beurteilt",
  "Nobody has judged how some of the answers stand to each other.":
    "Niemand hat beurteilt, wie sich einige der Antworten zueinander verhalten.",
  "Agreed by those who answer": "Einig unter denen, die antworten",
  "All answers that may be compared agree or can stand together.":
    "Alle vergleichbaren Antworten stimmen überein oder können nebeneinander stehen.",
  "One answer only": "Nur eine Antwort",
  "There is nothing to compare: that nobody answers otherwise is not agreement.":
    "Es gibt nichts zu vergleichen: Dass niemand anders antwortet, ist keine Einigkeit.",
  Figure: "Zahl",
  Date: "Datum",
  Origin: "Herkunft",
  Attribution: "Zuschreibung",
  Existence: "Existenz",
  Interpretation: "Deutung",
  figure: "Zahl",
  figures: "Zahlen",
  date: "Datum",
  dates: "Daten",
  answers: "Antworten",
  of: "von",
  place: "Ort",
  time: "Zeit",
  counted: "gezählt",
  unit: "Einheit",
  "what is asked about": "der Gegenstand der Frage",
  "the place": "der Ort",
  "the time": "die Zeit",
  "whom it counts": "der gezählte Personenkreis",
  "the unit": "die Einheit",
  "of not stated": "Gegenstand nicht angegeben",
  "place not stated": "Ort nicht angegeben",
  "time not stated": "Zeit nicht angegeben",
  "population not stated": "Personenkreis nicht angegeben",
  "unit not stated": "Einheit nicht angegeben",
  "Cannot both be true": "Können nicht beide zutreffen",
  "Agree in part": "Stimmen zum Teil überein",
  "Not known whether they may be compared": "Vergleichbarkeit ungewiss",
  "May not be compared": "Nicht vergleichbar",
  "Can stand together": "Können nebeneinander stehen",
  Agree: "Stimmen überein",
  "{0} of {1} pair may be compared": "{0} von {1} Paar vergleichbar",
  "{0} of {1} pairs may be compared": "{0} von {1} Paaren vergleichbar",

  // edition-about.ts
  Author: "Verfasser",
  Published: "Erschienen",
  Found: "Fundort",
  Transcription: "Transkription",
  "About this edition": "Über diese Edition",
  "How to cite it": "Zitierweise",
  "The text": "Der Text",
  Rights: "Rechte",
  Versions: "Fassungen",
  Text: "Text",
  "{0} paragraphs, {1}; SHA-256": "{0} Absätze, {1}; SHA-256",
  Notes: "Anmerkungen",
  "{0} by the editors, on {1} questions; SHA-256": "{0} der Herausgeber, zu {1} Fragen; SHA-256",
  "To cite a passage, select its words in the text and choose “Cite”, or press <kbd>c</kbd> in a paragraph.":
    "Um eine Stelle zu zitieren, wählen Sie ihre Wörter im Text aus und dann „Zitieren“, oder drücken Sie <kbd>c</kbd> in einem Absatz.",
  Title: "Titel",
  "No statement of rights is known.": "Eine Angabe zu den Rechten ist nicht bekannt.",
  "never revised": "nie revidiert",
  "revised once": "einmal revidiert",
  "revised {0} times": "{0}-mal revidiert",

  // edition-apparatus.ts
  "as transcribed": "wie transkribiert",
  "with emendations": "mit Emendationen",
  "Critical apparatus": "Kritischer Apparat",
  "The text is shown": "Der Text erscheint",
  "Not applied": "Nicht übernommen",
  "Their place is not certain, or another emendation stands there.":
    "Ihre Stelle ist nicht sicher, oder dort steht eine andere Emendation.",
  "[nothing]": "[nichts]",
  omit: "tilgen",

  // edition-bar.ts
  Contents: "Inhalt",
  Views: "Ansichten",
  "Reading settings": "Leseeinstellungen",
  Aa: "Aa",
  Keys: "Tastenkürzel",
  "Keys (?)": "Tastenkürzel (?)",
  Read: "Lesen",
  "Disputes {0}": "Streitfragen {0}",
  More: "Mehr",
  note: "Anmerkung",
  notes: "Anmerkungen",
  ", {0} to repair": ", {0} nachzuprüfen",
  Search: "Suche",
  Historians: "Historiker",
  Registers: "Register",
  Chronology: "Chronologie",
  "My notes": "Eigene Anmerkungen",

  // edition-chronology.ts
  "This edition marks no events yet.": "Diese Edition verzeichnet noch keine Ereignisse.",
  "In order of time": "In zeitlicher Folge",
  timeline: "Zeitleiste",
  "Without a date": "Ohne Datum",
  "In the order of the text, which gives no date for them.":
    "In der Folge des Textes, der für sie kein Datum nennt.",
  "inferred by the editors": "von den Herausgebern erschlossen",
  "These words answer": "Dieser Wortlaut beantwortet",
  "The words are not in the text.": "Der Wortlaut steht nicht im Text.",
  ", {0} of them with dates that do not agree": ", davon {0} mit widersprüchlichen Daten",
  "; {0} more without a date": "; {0} weitere ohne Datum",

  // edition-citations.ts, edition-cite.ts
  "Chicago note": "Chicago-Fußnote",
  Link: "Link",
  "Copy {0}": "{0} kopieren",
  Copy: "Kopieren",
  "Copied: {0}.": "Kopiert: {0}.",
  "The browser did not let it be copied. It is selected: copy it as you copy words.":
    "Der Browser hat das Kopieren nicht erlaubt. Es ist ausgewählt: Kopieren Sie es, wie Sie Wörter kopieren.",
  "Cite {0}": "{0} zitieren",

  // edition-clash.ts, edition-conflicts.ts
  "While you were writing, in another tab perhaps. Nothing is lost; which is it to be?":
    "Während Sie schrieben, vielleicht in einem anderen Tab. Nichts ist verloren; welche soll gelten?",
  "Yours, not saved yet": "Ihre, noch nicht gespeichert",
  "The other": "Die andere",
  "This note was deleted elsewhere": "Diese Anmerkung wurde anderswo gelöscht",
  "This note was changed elsewhere": "Diese Anmerkung wurde anderswo geändert",
  "In the trash.": "Im Papierkorb.",
  "Save yours as a new note": "Ihre als neue Anmerkung speichern",
  "Leave it deleted": "Gelöscht lassen",
  "Back to writing": "Zurück zum Schreiben",
  "Keep yours": "Ihre behalten",
  "Keep the other": "Die andere behalten",
  "Keep both": "Beide behalten",
  "Notes with two texts": "Anmerkungen mit zwei Texten",
  "No note of yours has two texts that wait for a choice.":
    "Keine Ihrer Anmerkungen hat zwei Texte, zwischen denen zu wählen wäre.",
  "These came from a file and were changed on both sides. Both are kept until you choose, and what you do not keep goes to the trash.":
    "Diese kamen aus einer Datei und wurden auf beiden Seiten geändert. Beide bleiben, bis Sie wählen; was Sie nicht behalten, kommt in den Papierkorb.",
  "Which to keep": "Welche behalten",
  "Keep the one from the file": "Die aus der Datei behalten",
  "From the file": "Aus der Datei",
  "Both are kept.": "Beide bleiben erhalten.",
  "Kept. The other is in the trash.": "Sie bleibt. Die andere liegt im Papierkorb.",

  // edition-contradictions.ts
  "{0} excludes {1}": "{0} schließt {1} aus",
  "{0} agrees only in part with {1}": "{0} stimmt nur zum Teil überein mit {1}",
  "{0} would not agree, if both speak of the same, with {1}":
    "{0} stimmte, falls beide vom Selben sprechen, nicht überein mit {1}",
  "The essay against itself": "Der Essay gegen sich selbst",
  "← All questions": "← Alle Fragen",
  "No two answers of the essay were found that do not agree.":
    "Es fanden sich keine zwei Antworten des Essays, die nicht übereinstimmen.",
  "On {0} question the essay, speaking for itself, gives answers that exclude each other or agree only in part. Which of them is right the edition does not say.":
    "Zu {0} Frage gibt der Essay, wo er selbst spricht, Antworten, die einander ausschließen oder nur zum Teil übereinstimmen. Welche richtig ist, sagt die Edition nicht.",
  "On {0} questions the essay, speaking for itself, gives answers that exclude each other or agree only in part. Which of them is right the edition does not say.":
    "Zu {0} Fragen gibt der Essay, wo er selbst spricht, Antworten, die einander ausschließen oder nur zum Teil übereinstimmen. Welche richtig ist, sagt die Edition nicht.",

  // edition-dispute-list.ts
  "Questions and disputes": "Fragen und Streitfragen",
  "{0}, {1} in dispute.": "{0}, davon {1} umstritten.",
  "{0}, {1} of them yours, {2} in dispute.": "{0}, davon {1} von Ihnen und {2} umstritten.",
  "What the essay rests on": "Worauf der Essay beruht",
  "Narrow the questions": "Fragen eingrenzen",
  Status: "Stand",
  Kind: "Art",
  "Find a question, a name or an answer": "Eine Frage, einen Namen oder eine Antwort finden",
  "Find a question, a name, an answer": "Frage, Name, Antwort finden",
  "Your questions": "Ihre Fragen",
  "Nobody answers it yet": "Noch antwortet niemand darauf",
  " · dates as the editors read them": " · Daten, wie die Herausgeber sie lesen",
  " · figures as the editors read them": " · Zahlen, wie die Herausgeber sie lesen",
  "This edition asks no questions yet. They stand in its annotations; a reader can add one.":
    "Diese Edition stellt noch keine Fragen. Sie stehen in ihren Annotationen; ein Leser kann eine hinzufügen.",
  "No question is left by these filters.": "Diese Filter lassen keine Frage übrig.",
  "{0} that bears on it": "{0} mit Bezug darauf",
  "{0} that bear on it": "{0} mit Bezug darauf",
  "nothing to compare": "nichts zu vergleichen",

  // edition-evidence.ts
  "It builds on them": "Darauf baut er auf",
  "Works that the essay itself builds on, or through which it knows what others say.":
    "Werke, auf die der Essay selbst baut oder durch die er weiß, was andere sagen.",
  "At second hand": "Aus zweiter Hand",
  "Works on which only somebody rests whom the essay reports.":
    "Werke, auf die sich nur jemand stützt, den der Essay wiedergibt.",
  "Cited, for no claim": "Zitiert, für keine Behauptung",
  "Works that are named in the text, and no claim is known to use them.":
    "Werke, die im Text genannt sind, ohne dass eine Behauptung auf ihnen beruhte.",
  "Never cited": "Nie zitiert",
  "No passage outside the bibliography cites them.":
    "Keine Stelle außerhalb des Literaturverzeichnisses zitiert sie.",
  "evidence cited": "Beleg zitiert",
  "none given": "nicht angegeben",
  "the essay’s own": "die des Essays selbst",
  "of those it reports": "derer, die er wiedergibt",
  "For {0} of the {1} that the essay makes on its own account nothing is given at that place. The register of works has {2}.":
    "Für {0} von {1}, die der Essay selbst aufstellt, ist an Ort und Stelle kein Beleg angegeben. Das Werkregister hat {2}.",
  "Claim by claim": "Behauptung für Behauptung",
  Claims: "Behauptungen",
  With: "Mit",
  "There is no such claim.": "Eine solche Behauptung gibt es nicht.",
  "evidence for {0}": "Beleg für {0}",
  "source of {0}": "Quelle für {0}",
  "reports {0}": "überliefert {0}",

  // edition-heat-strip.ts
  "Map of the text: {0}": "Karte des Textes: {0}",
  "nothing marked": "nichts markiert",

  // edition-historian.ts
  "← Who says what": "← Wer sagt was",
  "Nothing is recorded of what they say to any question.":
    "Zu keiner Frage ist verzeichnet, was diese Stimme sagt.",
  "Speaks to {0}, as the text reports or makes it. {1}":
    "Äußert sich zu: {0}, wie der Text es berichtet oder selbst sagt. {1}",
  "Speaks to {0}, as the text reports or makes it.":
    "Äußert sich zu: {0}, wie der Text es berichtet oder selbst sagt.",
  "One voice": "Eine Stimme",
  "The text itself": "Der Text selbst",
  "In the register: {0}.": "Im Register: {0}.",
  "evidence that is not named": "nicht genannter Beleg",
  "What they rely on": "Worauf diese Stimme sich stützt",
  "for {0}:": "für {0}:",
  "For {0} of {1} no evidence is given at that place.":
    "Für {0} von {1} ist an Ort und Stelle kein Beleg angegeben.",
  "What is known through them": "Was durch diese Stimme bekannt ist",
  "Compare with": "Vergleichen mit",
  nobody: "niemandem",
  "Two voices beside each other": "Zwei Stimmen nebeneinander",
  "Only {0}: {1}": "Nur {0}: {1}",
  "There is no question that both answer.": "Es gibt keine Frage, auf die beide antworten.",
  "part on {0}": "in {0} gehen sie auseinander",
  "only seem to part on {0}": "in {0} scheinen sie nur auseinanderzugehen",
  "meet on {0}": "in {0} stimmen sie überein",
  "can both be right on {0}": "in {0} können beide recht haben",
  "are not judged on {0}": "in {0} sind sie nicht beurteilt",
  "Both answer {0}: they {1}.": "Beide antworten auf {0}: {1}.",

  // edition-historians.ts
  Persons: "Personen",
  Groups: "Gruppen",
  Documents: "Dokumente",
  "where two or more speak": "zu denen mehrere sprechen",
  "Who says what": "Wer sagt was",
  "What historians, witnesses, groups and the essay say on each question, as the essay reports or makes it. Where a cell is empty nothing is recorded: that is neither agreement nor silence.":
    "Was Historiker, Zeugen, Gruppen und der Essay zu jeder Frage sagen, wie der Essay es berichtet oder selbst sagt. In einer leeren Zelle ist nichts verzeichnet: Das ist weder Zustimmung noch Schweigen.",
  "{0} and {1} shown.": "{0} und {1} angezeigt.",
  table: "Tabelle",
  "Nobody of these speaks to such a question.":
    "Zu einer solchen Frage äußert sich keine von diesen Stimmen.",
  "Narrow the table": "Tabelle eingrenzen",
  "Find a question": "Frage finden",
  Voices: "Stimmen",
  Questions: "Fragen",
  Order: "Reihenfolge",
  "who speaks to most first": "nach Häufigkeit",
  "by name": "nach Namen",
  "Questions and voices": "Fragen und Stimmen",
  Question: "Frage",
  "{0} {1}, yours among them": "{0} {1}, darunter von Ihnen",

  // edition-history.ts
  Written: "Geschrieben",
  Changed: "Geändert",
  Deleted: "Gelöscht",
  Restored: "Wiederhergestellt",
  Imported: "Importiert",
  "History of a note": "Verlauf einer Anmerkung",
  "There is no such note in this browser.":
    "In diesem Browser gibt es eine solche Anmerkung nicht.",
  "It lies in the trash.": "Sie liegt im Papierkorb.",
  "This is how it stands now.": "So steht sie jetzt da.",
  "Restore this version, of {0}": "Diese Fassung wiederherstellen, vom {0}",
  "Restore this version": "Diese Fassung wiederherstellen",
  "That version is the newest again. The others are still here.":
    "Diese Fassung ist wieder die neueste. Die anderen sind noch da.",
  "its place in the text": "ihre Stelle im Text",
  "the name of its writer": "der Name dessen, der sie schrieb",
  "added:": "hinzugefügt:",
  "removed:": "entfernt:",
  "Changed: {0}.": "Geändert: {0}.",

  // edition-hit-bar.ts
  "Hits of the search": "Treffer der Suche",
  "Previous hit": "Voriger Treffer",
  "Previous hit (,)": "Voriger Treffer (,)",
  "Next hit": "Nächster Treffer",
  "Next hit (.)": "Nächster Treffer (.)",
  "Hide the hits": "Treffer ausblenden",
  "Read this hit beside": "Diesen Treffer daneben lesen",
  "Keep this hit in a second pane beside the text (b)":
    "Diesen Treffer neben dem Text festhalten (b)",

  // edition-holder.ts
  "There is no text yet to annotate, so nothing was changed.":
    "Noch ist kein Text zum Annotieren da; es wurde nichts geändert.",
  "This page has no place to keep notes, so nothing was changed.":
    "Diese Seite hat keinen Ort für Anmerkungen; es wurde nichts geändert.",

  // edition-import.ts
  Import: "Import",
  "{0} taken in from {1}.": "{0} übernommen aus {1}.",
  "Undo the import": "Import rückgängig machen",
  "Another file": "Andere Datei",
  "Web Annotation (JSON-LD), EPUB Annotations, tables from here, backups, and what Hypothesis, Recogito, Thorium Reader and Zotero export. You see what is in the file before anything is taken in.":
    "Web Annotation (JSON-LD), EPUB Annotations, Tabellen von hier, Sicherungen und was Hypothesis, Recogito, Thorium Reader und Zotero exportieren. Sie sehen, was in der Datei steht, bevor etwas übernommen wird.",
  "A file of notes, chosen or dropped here:":
    "Eine Datei mit Anmerkungen, ausgewählt oder hierher gezogen:",
  "Choose these": "Diese auswählen",
  "Leave these out": "Diese weglassen",
  "Take in {0}": "{0} übernehmen",
  "Nothing was taken in.": "Nichts wurde übernommen.",
  "In the file": "In der Datei",
  "Reading {0}": "{0} wird gelesen",
  "Taking in {0}": "Übernahme: {0}",
  "Undoing the import": "Der Import wird rückgängig gemacht",
  "The import is undone; your notes are as they were.":
    "Der Import ist rückgängig gemacht; Ihre Anmerkungen sind, wie sie waren.",
  "The import is undone, but for {0} changed since.":
    "Der Import ist rückgängig gemacht, außer was seither geändert wurde: {0}.",
  "No notes can be kept at the moment.": "Zurzeit lassen sich keine Anmerkungen speichern.",
  "Called off. Nothing was taken in.": "Abgebrochen. Nichts wurde übernommen.",

  // edition-layer-menu.ts, edition-margin.ts, edition-messages.ts
  Layers: "Ebenen",
  "Layers shown": "Gezeigte Ebenen",
  "Notes to {0}": "Anmerkungen zu „{0}“",
  "One part of this edition could not be read; the rest is here.":
    "Ein Teil dieser Edition ließ sich nicht lesen; der Rest ist da.",
  "{0} parts of this edition could not be read; the rest is here.":
    "{0} Teile dieser Edition ließen sich nicht lesen; der Rest ist da.",

  // edition-move-bar.ts
  "Moving a note": "Eine Anmerkung versetzen",
  "Move here": "Hierher versetzen",
  "Was on": "War auf",
  '<p>Select its new words in the text<span class="keys">: <kbd>s</kbd> on a paragraph, then the arrows, <kbd>Enter</kbd> to move</span>.</p>':
    '<p>Wählen Sie ihre neuen Wörter im Text aus<span class="keys">: <kbd>s</kbd> auf einem Absatz, dann die Pfeile, <kbd>Enter</kbd> zum Versetzen</span>.</p>',
  To: "Auf",

  // edition-moving.ts
  "Import, export and backups": "Import, Export und Sicherungen",
  "Import and export": "Import und Export",
  Export: "Export",
  "do|Export": "Exportieren",
  "Every file names this edition, its version and the fingerprint of its text. The first three formats can be read again here without loss.":
    "Jede Datei nennt diese Edition, ihre Fassung und den Fingerabdruck ihres Textes. Die ersten drei Formate lassen sich hier ohne Verlust wieder einlesen.",
  Format: "Format",
  Which: "Welche",
  "All notes": "Alle Anmerkungen",
  "The trash too": "Auch den Papierkorb",
  "Kind: {0}": "Art: {0}",
  "Tag: {0}": "Schlagwort: {0}",
  Backups: "Sicherungen",
  "Save a backup file": "Sicherungsdatei speichern",
  "To restore from one, choose it under Import.":
    "Um sie zurückzuspielen, wählen Sie sie unter „Import“.",
  "This browser has no place for backups beside the notes (a private window has none). Save a backup file now and then.":
    "Dieser Browser hat neben den Anmerkungen keinen Ort für Sicherungen (ein privates Fenster hat keinen). Speichern Sie ab und zu eine Sicherungsdatei.",
  "While you write, copies are kept in this browser: of the last hour, of each day, of the last weeks. They go when the site’s data are cleared; a backup file does not.":
    "Während Sie schreiben, werden in diesem Browser Kopien bewahrt: der letzten Stunde, jedes Tages, der letzten Wochen. Diese Kopien verschwinden, wenn die Daten der Website gelöscht werden; eine Sicherungsdatei bleibt.",
  "Look at it and restore…": "Ansehen und zurückspielen …",
  "{0} exported as {1}.": "{0} exportiert als {1}.",
  "{0} with their history saved as {1}.": "{0} mit Verlauf gespeichert als {1}.",
  "Reading the backup of {0}": "Die Sicherung vom {0} wird gelesen",
  "This browser has promised not to clear your notes by itself.":
    "Dieser Browser hat zugesagt, Ihre Anmerkungen nicht von sich aus zu löschen.",
  "This browser may clear your notes when it is short of room, or when you have not been here for long.":
    "Dieser Browser löscht Ihre Anmerkungen womöglich, wenn der Platz knapp wird oder Sie lange nicht hier waren.",
  "This browser does not say whether it may clear your notes.":
    "Dieser Browser sagt nicht, ob er Ihre Anmerkungen löschen könnte.",
  " They and this edition take {0} of the {1} it allows.":
    " Zusammen mit dieser Edition belegen sie {0} von {1}, die er erlaubt.",

  // edition-note-form.ts
  "New note": "Neue Anmerkung",
  "Your name, if your notes are to carry one":
    "Ihr Name, falls Ihre Anmerkungen einen tragen sollen",
  "Asked once. You can change it under My notes.":
    "Nur einmal gefragt. Ändern können Sie ihn unter „Eigene Anmerkungen“.",
  "Ctrl+Enter saves": "Strg+Enter speichert",
  "Choose other words, or more": "Andere oder weitere Wörter auswählen",
  "Reply to": "Antwort auf",
  "Link between": "Verknüpfung zwischen",
  "Take out passage {0}": "Stelle {0} herausnehmen",
  Colour: "Farbe",

  // edition-outline.ts, edition-own-notes.ts
  Outline: "Gliederung",
  Repair: "Nachprüfen",
  "One of your notes has two texts.": "Eine Ihrer Anmerkungen hat zwei Texte.",
  "{0} of your notes have two texts.": "{0} Ihrer Anmerkungen haben zwei Texte.",
  "Without a certain place in this text": "Ohne sichere Stelle in diesem Text",
  "Import, export, back up": "Importieren, exportieren, sichern",
  "Trash ({0})": "Papierkorb ({0})",
  "Nothing to undo": "Nichts rückgängig zu machen",
  "Nothing to redo": "Nichts zu wiederholen",
  "Your notes carry no name.": "Ihre Anmerkungen tragen keinen Namen.",
  "The name is on all your notes.": "Der Name steht auf allen Ihren Anmerkungen.",
  "No notes, and none can be kept at the moment.":
    "Keine Anmerkungen, und zurzeit lassen sich keine speichern.",
  'No notes yet. Select words in the text and choose <em>Note</em><span class="keys">; without a mouse, press <kbd>s</kbd> on a paragraph and then <kbd>a</kbd></span>.':
    'Noch keine Anmerkungen. Wählen Sie Wörter im Text aus und dann <em>Anmerkung</em><span class="keys">; ohne Maus drücken Sie <kbd>s</kbd> auf einem Absatz und dann <kbd>a</kbd></span>.',
  "Among my notes": "Unter den eigenen Anmerkungen",
  Find: "Finden",
  Tag: "Schlagwort",

  // edition-print.ts
  "Those in dispute": "Die umstrittenen",
  "Print with notes": "Mit Anmerkungen drucken",
  "In pages, with numbered notes at the foot of the page where they are called. Your browser’s own Print, Ctrl+P, prints what is on the screen, without them.":
    "In Seiten gesetzt, mit nummerierten Anmerkungen am Fuß der Seite, zu der sie gehören. Die Druckfunktion Ihres Browsers, Strg+P, druckt, was auf dem Bildschirm ist, ohne sie.",
  "Make the pages": "Seiten setzen",
  "Notes at the foot": "Fußnoten",
  Wording: "Wortlaut",
  Parts: "Teile",
  Paper: "Papier",
  "As transcribed": "Wie transkribiert",
  "With emendations": "Mit Emendationen",
  "The text without notes": "Der Text ohne Anmerkungen",
  "The text with {0}": "Der Text mit {0}",
  "{0} as tables": "{0} als Tabellen",
  " Most of each page will be notes; choose fewer to see more text.":
    " Der größte Teil jeder Seite wird aus Anmerkungen bestehen; wählen Sie weniger, um mehr Text zu sehen.",
  "The pages could not be opened: this page, or your browser, allows no new window.":
    "Die Seiten ließen sich nicht öffnen: Diese Seite oder Ihr Browser erlaubt kein neues Fenster.",

  // edition-question.ts
  plot: "Diagramm",
  "chains of report": "Überlieferungsketten",
  "The dates along time": "Die Daten auf der Zeitachse",
  "The figures to scale": "Die Zahlen im Maßstab",
  "How the answers stand": "Wie die Antworten stehen",
  "Some dates are what the editors read from the words; the words themselves stand below.":
    "Einige Daten haben die Herausgeber aus dem Wortlaut erschlossen; der Wortlaut selbst steht unten.",
  "Some figures are what the editors read from the words; the words themselves stand below.":
    "Einige Zahlen haben die Herausgeber aus dem Wortlaut erschlossen; der Wortlaut selbst steht unten.",
  "Pair by pair": "Paar für Paar",
  "How each answer reached the text": "Wie jede Antwort in den Text kam",
  "; {0} not counted": "; {0} nicht gezählt",
  "Separate sources": "Unabhängige Quellen",
  "{0}, as far as the essay tells{1}{2}.": "{0}, soweit der Essay es erkennen lässt{1}{2}.",
  "Independent roots: answers that go back to the same source count once, through whomever they reached the text. Who is not named or not located is not counted.":
    "Unabhängige Wurzeln: Antworten, die auf dieselbe Quelle zurückgehen, zählen einmal, über wen auch immer sie in den Text kamen. Wer nicht genannt oder nicht nachgewiesen ist, zählt nicht.",
  "not counted": "nicht gezählt",
  ", behind {0} of the answers": ", Grundlage von {0} Antworten",

  // edition-reader-name.ts
  "Your notes are by <bdi>{0}</bdi>.": "Ihre Anmerkungen sind von <bdi>{0}</bdi>.",
  "Give a name": "Namen angeben",
  "Change the name": "Namen ändern",
  "Your name": "Ihr Name",
  "Keep the name": "Namen übernehmen",

  // edition-reader.ts
  "Opening the text…": "Der Text wird geöffnet …",
  "The edition could not be opened: {0}. Your notes are not touched.":
    "Die Edition ließ sich nicht öffnen: {0}. Ihre Anmerkungen sind unberührt.",
  "Try again": "Noch einmal versuchen",
  "This view could not be loaded. Your notes are safe; reload the page.":
    "Diese Ansicht ließ sich nicht laden. Ihre Anmerkungen sind sicher; laden Sie die Seite neu.",
  "There is no such place in this text; it is shown from where you were.":
    "Eine solche Stelle gibt es in diesem Text nicht; er erscheint dort, wo Sie waren.",
  "Marks and notes are hidden": "Markierungen und Anmerkungen sind ausgeblendet",
  "Marks and notes are shown": "Markierungen und Anmerkungen sind eingeblendet",

  // edition-register-entry.ts, edition-register.ts
  "Not to be confused with": "Nicht zu verwechseln mit",
  "Perhaps the same as": "Vielleicht identisch mit",
  "The text does not settle it.": "Der Text entscheidet es nicht.",
  "Lies in": "Liegt in",
  "In it lie": "Darin liegen",
  "In the text": "Im Text",
  "What others make of them": "Was andere davon halten",
  "Stances held": "Eigene Stellungnahmen",
  Events: "Ereignisse",
  Works: "Werke",
  Places: "Orte",
  "What is taken from it": "Was ihm entnommen ist",
  "On this page": "Auf dieser Seite",
  "Names in the text": "Namen im Text",
  "Other words:": "Andere Wörter:",
  '<span class="trouble">“{0}”</span> also stands for {1}.':
    '<span class="trouble">„{0}“</span> steht auch für {1}.',
  "Show only the mentions in these words": "Nur die Erwähnungen in diesem Wortlaut anzeigen",
  "Only “{0}”: {1} of {2}.": "Nur „{0}“: {1} von {2}.",
  "Not mentioned in the text.": "Im Text nicht erwähnt.",
  "{0}, in {1}": "{0}, in {1}",
  "{0}, from {1} to {2}": "{0}, von {1} bis {2}",
  "{0}; {1} in doubt": "{0}; {1} zweifelhaft",
  "most mentioned first": "nach Häufigkeit",
  "as they come in the text": "wie im Text",
  "This register has no entries.": "Dieses Register hat keine Einträge.",
  "Narrow the register": "Register eingrenzen",
  "Find a name or a spelling": "Name oder Schreibung finden",
  mention: "Erwähnung",
  mentions: "Erwähnungen",
  "{0} in doubt": "{0} zweifelhaft",
  "never cited": "nie zitiert",
  "No name and no spelling has these letters.":
    "Kein Name und keine Schreibung hat diese Buchstaben.",

  // edition-repair-item.ts, edition-repair.ts
  "Leave as it is": "So lassen",
  "Places it could be": "Mögliche Stellen",
  "Show {0} more place": "{0} weitere Stelle anzeigen",
  "Show {0} more places": "{0} weitere Stellen anzeigen",
  "Move by hand": "Von Hand versetzen",
  "It was made on": "Sie stand auf",
  "Accept this place": "Diese Stelle annehmen",
  "You have no notes yet, so nothing is to be repaired.":
    "Sie haben noch keine Anmerkungen; nichts ist nachzuprüfen.",
  "All your notes stand on their words. Nothing is to be repaired.":
    "Alle Ihre Anmerkungen stehen auf ihren Wörtern. Nichts ist nachzuprüfen.",
  "{0} Nothing is moved unless you say so, and whatever you do here can be undone.":
    "{0} Nichts wird versetzt, ohne dass Sie es sagen, und alles, was Sie hier tun, lässt sich rückgängig machen.",
  "Left as they are": "So gelassen",
  "Look at it again": "Noch einmal ansehen",
  "Of the editors": "Von den Herausgebern",
  "One annotation of this edition has no certain place; only its editors can repair that.":
    "Eine Annotation dieser Edition hat keine sichere Stelle; das können nur die Herausgeber beheben.",
  "{0} annotations of this edition have no certain place; only its editors can repair that.":
    "{0} Annotationen dieser Edition haben keine sichere Stelle; das können nur die Herausgeber beheben.",

  // edition-search.ts
  "Words to find": "Gesuchte Wörter",
  "Words, or a “phrase in quotes”": "Wörter oder eine „Wendung in Anführungszeichen“",
  "Capitals, accents and quotation marks as typed":
    "Großbuchstaben, Akzente und Anführungszeichen wie getippt",
  "Exact letters": "Buchstabengetreu",
  "As in JavaScript; capitals do not matter":
    "Wie in JavaScript; Groß- und Kleinschreibung zählt nicht",
  "Regular expression": "Regulärer Ausdruck",
  "Where <bdi>“{0}”</bdi> is found": "Wo <bdi>„{0}“</bdi> vorkommt",
  "Finds words in the text, in its notes, claims and questions, in the registers and in your own notes. Several words must all be there, in any order.":
    "Findet Wörter im Text, in seinen Anmerkungen, Behauptungen und Fragen, in den Registern und in Ihren eigenen Anmerkungen. Mehrere Wörter müssen alle vorkommen, in beliebiger Folge.",
  "Looking…": "Wird gesucht …",
  "Nothing yet; notes are still coming.": "Noch nichts; Anmerkungen werden noch geladen.",
  "Nothing has <bdi>“{0}”</bdi> in exactly these letters.":
    "Nirgends steht <bdi>„{0}“</bdi> in genau diesen Buchstaben.",
  "Nothing has <bdi>“{0}”</bdi>.": "Nirgends steht <bdi>„{0}“</bdi>.",
  "Nothing among “{0}” has <bdi>“{1}”</bdi>.": "Unter „{0}“ steht nirgends <bdi>„{1}“</bdi>.",
  "Search what anyone says, about any question":
    "Suchen, was irgendjemand zu irgendeiner Frage sagt",
  "Search everywhere": "Überall suchen",
  "Search without regard to capitals and accents":
    "Ohne Rücksicht auf Großbuchstaben und Akzente suchen",
  "Nothing found": "Nichts gefunden",

  // edition-settings.ts
  "As the device": "Wie das Gerät",
  Light: "Hell",
  Sepia: "Sepia",
  Dark: "Dunkel",
  "High contrast": "Hoher Kontrast",
  Serif: "Mit Serifen",
  "Sans serif": "Serifenlos",
  Size: "Größe",
  Smaller: "Kleiner",
  Larger: "Größer",
  "Line length": "Zeilenlänge",
  "Shorter lines": "Kürzere Zeilen",
  "Longer lines": "Längere Zeilen",
  "Line spacing": "Zeilenabstand",
  "Closer lines": "Engere Zeilen",
  "Wider lines": "Weitere Zeilen",
  "Word breaks": "Trennung",
  "Hyphenate at line ends": "Am Zeilenende trennen",
  "With the editors’ emendations": "Mit den Emendationen der Herausgeber",
  Copying: "Kopieren",
  "Words with their citation": "Wörter mit ihrem Nachweis",
  "As usual": "Voreinstellung",
  "Print…": "Drucken …",
  Colours: "Farben",
  Typeface: "Schrift",
  Language: "Sprache",

  // edition-sheet.ts
  "Your note": "Eigene Anmerkung",
  Note: "Anmerkung",
  "{0} notes on these words": "{0} Anmerkungen zu diesen Wörtern",

  // edition-take-away.ts
  "a sentence": "Satz",
  "Take this away": "Mitnehmen",
  "Copy as": "Kopieren als",
  Print: "Drucken",
  "The browser did not let this be copied; copy it from here:":
    "Der Browser hat das Kopieren nicht erlaubt; kopieren Sie es von hier:",
  "As a picture": "Als Bild",
  "Take the {0} away as a picture": "Als Bild mitnehmen: {0}",
  "Save the {0} as": "{0} speichern als",
  "copy it as": "kopieren als",
  "Save the {0} as {1}": "{0} speichern als {1}",
  "Copy the {0} as {1}": "{0} kopieren als {1}",
  "{0} of {1}.": "{0} zu {1}.",
  "Saved as {0}.": "Gespeichert als {0}.",
  "The picture could not be made. The view and your notes are as they were.":
    "Das Bild ließ sich nicht machen. Die Ansicht und Ihre Anmerkungen sind, wie sie waren.",
  "Copied the {0} as {1}.": "{0} kopiert als {1}.",
  "The browser did not let the picture be copied; save it instead.":
    "Der Browser hat das Kopieren des Bildes nicht erlaubt; speichern Sie es stattdessen.",
  "Copied as {0}.": "Kopiert als {0}.",

  // edition-trash.ts
  Trash: "Papierkorb",
  "There is nothing in the trash. Notes that you delete wait here.":
    "Der Papierkorb ist leer. Gelöschte Anmerkungen warten hier.",
  "Restore all": "Alle wiederherstellen",
  "Delete all for good…": "Alle endgültig löschen …",
  "{0}, the last deleted first": "{0}, die zuletzt gelöschte zuerst",
  "A note without words": "Eine Anmerkung ohne Worte",
  "Deleted {0}": "Gelöscht: {0}",
  "Restore: {0}": "Wiederherstellen: {0}",
  Restore: "Wiederherstellen",
  "Delete for good: {0}": "Endgültig löschen: {0}",
  "Delete for good…": "Endgültig löschen …",
  History: "Verlauf",
  "Delete {0} for good?": "{0} endgültig löschen?",
  "Keep in the trash": "Im Papierkorb lassen",
  "Delete for good": "Endgültig löschen",
  "It goes with all earlier versions, in all tabs, and cannot be brought back from here. Backups made before still have it.":
    "Sie verschwindet mit allen früheren Fassungen, in allen Tabs, und lässt sich von hier nicht zurückholen. Frühere Sicherungen enthalten sie noch.",
  "They go with all earlier versions, in all tabs, and cannot be brought back from here. Backups made before still have them.":
    "Sie verschwinden mit allen früheren Fassungen, in allen Tabs, und lassen sich von hier nicht zurückholen. Frühere Sicherungen enthalten sie noch.",
  "It was no longer in the trash.": "Sie lag nicht mehr im Papierkorb.",
  "1 note restored.": "1 Anmerkung wiederhergestellt.",
  "{0} notes restored.": "{0} Anmerkungen wiederhergestellt.",
  "1 note deleted for good.": "1 Anmerkung endgültig gelöscht.",
  "{0} notes deleted for good.": "{0} Anmerkungen endgültig gelöscht.",
  "1 note changed elsewhere since stayed.": "1 seither anderswo geänderte Anmerkung blieb.",
  "{0} notes changed elsewhere since stayed.":
    "{0} seither anderswo geänderte Anmerkungen blieben.",

  // emended-words.ts, entry-facts.ts, entry-mentions.ts
  "Transcribed: “{0}”": "Transkribiert: „{0}“",
  "left out {0}": "ausgelassen {0}",
  When: "Wann",
  "The text gives no date.": "Der Text nennt kein Datum.",
  "In the chronology": "In der Chronologie",
  "Its words answer": "Der Wortlaut beantwortet",
  Who: "Wer",
  Where: "Wo",
  "Editors’ notes": "Anmerkungen der Herausgeber",
  By: "Von",
  Bibliography: "Literaturverzeichnis",
  "Not listed there.": "Dort nicht verzeichnet.",
  Cited: "Zitiert",
  "{0} in the text.": "{0} im Text.",
  "Never for certain; {0} this or another work is meant.":
    "Nie sicher; {0} ist dieses oder ein anderes Werk gemeint.",
  "{0} in the text; {1} more this or another work is meant.":
    "{0} im Text; {1} ist dieses oder ein anderes Werk gemeint.",
  "Never cited: the text only names it.": "Nie zitiert: Der Text nennt es nur.",
  "Never cited: it stands in the bibliography only.":
    "Nie zitiert: Es steht nur im Literaturverzeichnis.",
  "Never cited.": "Nie zitiert.",
  "cites {0}": "zitiert {0}",
  '<span class="trouble">In doubt</span>: this, or {0}.':
    '<span class="trouble">Zweifelhaft</span>: dies oder {0}.',

  // entry-party.ts
  "{0}, as the text reports or makes them.":
    "{0}, wie der Text sie berichtet oder selbst aufstellt.",
  "{0} on {1}, as the text reports or makes them.":
    "{0} zu {1}, wie der Text sie berichtet oder selbst aufstellt.",
  "Claims that meet no question": "Behauptungen zu keiner Frage",
  "On no question": "Zu keiner Frage",
  "hedged: “{0}”": "mit Vorbehalt: „{0}“",
  "Silent on it": "Schweigt dazu",
  "Silent on it, as the essay reports": "Schweigt dazu, wie der Essay berichtet",
  "Against, or not quite with them": "Dagegen oder nicht ganz dafür",
  "With them": "Dafür",
  "Without taking a side": "Ohne Parteinahme",
  "What others make of these claims": "Was andere von diesen Behauptungen halten",
  "no reason given": "ohne Begründung",
  "reason: {0}": "Begründung: {0}",
  Toward: "Zu",
  "no date": "ohne Datum",
  "Stands in it": "Steht darin",
  "Known through it": "Dadurch bekannt",
  "Rests on it": "Beruht darauf",
  "in doubt whether this work": "zweifelhaft, ob dieses Werk",

  // figure-plot.ts
  "Drawn as the editors read the dates; the text says some of them in other words.":
    "Gezeichnet, wie die Herausgeber die Daten lesen; der Text sagt einige mit anderen Worten.",
  "Drawn as the editors read the figures; the text says some of them in other words.":
    "Gezeichnet, wie die Herausgeber die Zahlen lesen; der Text sagt einige mit anderen Worten.",
  "Plot: {0}": "Diagramm: {0}",
  "Not drawn, for no value is given that could be: {0}.":
    "Nicht gezeichnet, weil kein Wert dafür angegeben ist: {0}.",
  "On a logarithmic scale": "Auf logarithmischer Skala",
  "On a linear scale": "Auf linearer Skala",
  "Along time": "Auf der Zeitachse",
  "{0}, a lane for each scope. {1}": "{0}, eine Bahn für jeden Geltungsbereich. {1}",
  "{0} The grid gives the same as a table.": "{0} Die Tabelle sagt dasselbe.",
  ", said in {0} places": ", an {0} Stellen gesagt",
  ", hedged: “{0}”": ", mit Vorbehalt: „{0}“",
  ", yours": ", von Ihnen",
  "{0} {1}{2}{3}{4}. Go to the words.": "{0} {1}{2}{3}{4}. Zum Wortlaut.",
  "hedged by its asserter": "mit Vorbehalt behauptet",
  denied: "bestritten",
  "open end": "offenes Ende",
  "Key to the marks": "Zeichenerklärung",
  "logarithmic scale: equal steps multiply": "logarithmische Skala: Gleiche Schritte vervielfachen",

  // holder-words.ts
  "asserter not named": "wer behauptet, nicht genannt",
  jointly: "gemeinsam",
  "one of them; which is left open": "einer von ihnen; welcher, bleibt offen",
  "the text does not say who": "der Text sagt nicht, wer",
  "says nothing on it": "sagt nichts dazu",
  "say nothing on it, as the essay reports": "sagen nichts dazu, wie der Essay berichtet",
  "says nothing on it, as the essay reports": "sagt nichts dazu, wie der Essay berichtet",

  // import-words.ts
  New: "Neu",
  "Newer than yours": "Neuer als Ihre",
  "Differs from yours": "Anders als Ihre",
  "Without a certain place": "Ohne sichere Stelle",
  "On another text": "Zu einem anderen Text",
  "Here already": "Schon hier",
  "Not readable": "Nicht lesbar",
  "Its words are found in this text.": "Ihre Wörter stehen in diesem Text.",
  "Yours was never changed here, and is replaced; the older stays in its history.":
    "Ihre wurde hier nie geändert und wird ersetzt; die ältere bleibt im Verlauf.",
  "Both are kept, side by side; yours is not touched.":
    "Beide werden bewahrt, nebeneinander; Ihre bleibt unberührt.",
  "It is held with the words it was made on, and waits under Repair.":
    "Sie wird mit den Wörtern bewahrt, auf denen sie stand, und wartet unter „Nachprüfen“.",
  "It is held with its words; take it only if you want it here.":
    "Sie wird mit ihren Wörtern bewahrt; übernehmen Sie sie nur, wenn Sie sie hier wollen.",
  "Nothing to do.": "Nichts zu tun.",
  "It cannot be taken in; the others can.": "Sie lässt sich nicht übernehmen; die anderen schon.",

  // key-help.ts
  "Next or previous paragraph": "Nächster oder voriger Absatz",
  "Next or previous note; Enter opens it": "Nächste oder vorige Anmerkung; Enter öffnet sie",
  "Search, in every view": "Suchen, in jeder Ansicht",
  "Next or previous hit of the search": "Nächster oder voriger Treffer der Suche",
  "Select the first word of the paragraph": "Das erste Wort des Absatzes auswählen",
  "Move the selected word": "Zu einem anderen Wort gehen",
  "Shift + arrows": "Umschalt + Pfeile",
  "Select more or less, by words and lines": "Mehr oder weniger auswählen, nach Wörtern und Zeilen",
  "Write a note on the selected words": "Eine Anmerkung zu den ausgewählten Wörtern schreiben",
  "With a note open: it is about the selected words too; a: about these instead":
    "Bei offener Anmerkung: Sie gilt auch den ausgewählten Wörtern; a: stattdessen diesen",
  "Highlight the selected words, in the colour used last":
    "Die ausgewählten Wörter hervorheben, in der zuletzt benutzten Farbe",
  "Copy the link to the selected words, or to the paragraph":
    "Den Link zu den ausgewählten Wörtern oder zum Absatz kopieren",
  "Cite the selected words, or the paragraph": "Die ausgewählten Wörter oder den Absatz zitieren",
  "Ctrl + Enter": "Strg + Enter",
  "Save the note": "Die Anmerkung speichern",
  "Ctrl + Z": "Strg + Z",
  "Undo what was done last with notes; with Shift, do it again":
    "Rückgängig machen, was zuletzt mit Anmerkungen geschah; mit Umschalt: wiederholen",
  Esc: "Esc",
  "Close, or go back to the paragraph": "Schließen oder zurück zum Absatz",
  "Read the selected words, or the paragraph, beside the text":
    "Die ausgewählten Wörter oder den Absatz neben dem Text lesen",
  "Look up here what the note or the name is about; the line stays where it is":
    "Hier nachschlagen, wovon die Anmerkung oder der Name handelt; die Zeile bleibt stehen",
  "Go between the text and what stands beside it, or what was looked up":
    "Zwischen dem Text und dem, was daneben steht oder nachgeschlagen wurde, wechseln",
  "Hide or show all marks and notes": "Alle Markierungen und Anmerkungen aus- oder einblenden",
  "Show the text with emendations, or as transcribed":
    "Den Text mit Emendationen oder wie transkribiert zeigen",
  "Ctrl + P": "Strg + P",
  "Print what is on the screen; with notes: Reading settings, Print":
    "Drucken, was auf dem Bildschirm ist; mit Anmerkungen: Leseeinstellungen, Drucken",
  "This list": "Diese Liste",
  "They work while the text has the focus: press Tab until it does, or click in it.":
    "Sie wirken, solange der Text den Fokus hat: Drücken Sie Tab, bis er ihn hat, oder klicken Sie hinein.",

  // labels.ts
  "ambiguous: {0}": "mehrdeutig: {0}",
  "the essay names none": "der Essay nennt keinen",
  "another claim": "eine andere Behauptung",
  "claimed but not named": "behauptet, aber nicht genannt",
  "at least {0}": "mindestens {0}",
  "at most {0}": "höchstens {0}",
  "who is counted": "wer gezählt wird",
  "in doubt ({0})": "zweifelhaft ({0})",
  "{0}, inferred": "{0}, erschlossen",
  disputes: "bestreitet",
  refutes: "widerlegt",
  confirms: "bestätigt",
  supports: "stützt",
  qualifies: "schränkt ein",
  "agrees with": "stimmt zu",
  "disagrees with": "stimmt nicht zu",
  criticises: "kritisiert",
  "reports without taking a side": "berichtet ohne Parteinahme",
  "grants for argument’s sake": "räumt um des Arguments willen ein",
  "withholds judgement": "enthält sich des Urteils",
  spelling: "Schreibung",
  "misreading of the transcription": "Lesefehler der Transkription",
  punctuation: "Zeichensetzung",
  spacing: "Abstand",
  "capital or small letter": "Groß- oder Kleinschreibung",
  "words left out": "ausgelassene Wörter",
  "words too many": "überzählige Wörter",
  "spelling of a name": "Schreibung eines Namens",
  "a number": "eine Zahl",
  certain: "sicher",
  probable: "wahrscheinlich",
  conjecture: "Konjektur",
  doubtful: "zweifelhaft",
  "a person": "eine Person",
  "a group or organisation": "eine Gruppe oder Organisation",
  "a place": "ein Ort",
  "a written work": "ein Schriftwerk",
  "an event": "ein Ereignis",
  "from the text": "aus dem Text",
  "the editors’ own knowledge": "eigene Kenntnis der Herausgeber",
  "The text has been revised since; this note was carried along with its words.":
    "Der Text wurde seither revidiert; diese Anmerkung wurde mit ihren Wörtern übertragen.",
  " ({0} % alike)": " (zu {0} % gleich)",
  "The words of this note have changed; it stands at the nearest passage{0}.":
    "Die Wörter dieser Anmerkung haben sich geändert; sie steht an der ähnlichsten Stelle{0}.",
  "These words occur {0} times; which is meant cannot be told.":
    "Diese Wörter kommen {0}-mal vor; welche Stelle gemeint ist, lässt sich nicht sagen.",
  "The words of this note are not in the text.":
    "Die Wörter dieser Anmerkung stehen nicht im Text.",

  // layer-look.ts
  Quotations: "Zitate",
  Quotation: "Zitat",
  Claim: "Behauptung",
  Figures: "Zahlen",
  Stances: "Stellungnahmen",
  Stance: "Stellungnahme",
  Emendations: "Emendationen",
  Emendation: "Emendation",
  References: "Verweise",
  Reference: "Verweis",
  Names: "Namen",
  Name: "Name",
  Event: "Ereignis",
  Commentary: "Kommentar",
  "Your notes": "Eigene Anmerkungen",

  // leaving-question.ts, making-desk.ts, marks.ts, name-labels.ts
  "Discard what you wrote?": "Geschriebenes verwerfen?",
  Discard: "Verwerfen",
  "Keep writing": "Weiterschreiben",
  "Select words in the text; a takes them instead, + takes them too. The form stays open.":
    "Wählen Sie Wörter im Text aus; a nimmt stattdessen diese, + nimmt sie dazu. Das Formular bleibt offen.",
  "Highlighted in {0}.": "Hervorgehoben: {0}.",
  "Colour and tags": "Farbe und Schlagwörter",
  "Not highlighted. {0}": "Nicht hervorgehoben. {0}",
  "The highlight is taken back.": "Die Hervorhebung ist zurückgenommen.",
  "The highlight is still there. {0}": "Die Hervorhebung ist noch da. {0}",
  ", note {0}": ", Anmerkung {0}",
  "direct quotation": "wörtliches Zitat",
  "reported in other words": "in anderen Worten wiedergegeben",
  "words the essay keeps at a distance": "Wörter, von denen der Essay sich distanziert",
  "a term": "ein Begriff",
  "a title": "ein Titel",

  // note-actions.ts, note-deeds.ts, note-desk.ts
  "Go to words": "Zum Wortlaut",
  "do|Reply": "Antworten",
  Reply: "Antwort",
  "do|Link": "Verknüpfen",
  "do|Highlight": "Hervorheben",
  Highlight: "Hervorhebung",
  "Take a stance": "Stellung nehmen",
  Edit: "Bearbeiten",
  Delete: "Löschen",
  "The note is deleted.": "Die Anmerkung ist gelöscht.",
  "The note is not deleted. {0}": "Die Anmerkung ist nicht gelöscht. {0}",
  "The note is back.": "Die Anmerkung ist wieder da.",
  "The note is not back. {0}": "Die Anmerkung ist nicht wieder da. {0}",
  "First save or cancel the note that you are writing.":
    "Speichern oder verwerfen Sie zuerst die Anmerkung, die Sie schreiben.",
  "The text is not here any more; what you typed stays in the form.":
    "Der Text ist nicht mehr da; was Sie getippt haben, bleibt im Formular.",
  "Select its words in the text and choose Note; what you typed stays here.":
    "Wählen Sie ihre Wörter im Text aus und dann „Anmerkung“; was Sie getippt haben, bleibt hier.",

  // note-details.ts
  Tags: "Schlagwörter",
  "In the apparatus": "Im Apparat",
  omitted: "getilgt",
  Certainty: "Sicherheit",
  Reason: "Begründung",
  "Refers to": "Verweist auf",
  "In the register": "Im Register",
  "Rests on": "Beruht auf",
  "Asserted by": "Wer behauptet",
  Hedge: "Vorbehalt",
  Source: "Quelle",
  "Reported through": "Überliefert durch",
  Evidence: "Beleg",
  "This reading is": "Diese Lesung ist",
  Answers: "Beantwortet",
  "Supports an answer to": "Stützt eine Antwort auf",
  "Tells against an answer to": "Spricht gegen eine Antwort auf",
  "Limits an answer to": "Begrenzt eine Antwort auf",
  "Says nothing on": "Sagt nichts zu",
  Number: "Zahl",
  "Held by": "Wer urteilt",
  Verdict: "Urteil",
  Quoted: "Zitiert wird",
  Form: "Form",
  Marks: "Zeichen",
  "the quotation mark is never closed": "das Anführungszeichen wird nie geschlossen",
  Inside: "Innerhalb von",
  "Which of these is meant is in doubt.": "Wer oder was davon gemeint ist, ist zweifelhaft.",
  "This is": "Dies ist",
  Also: "Auch",
  "Possibly the same as": "Vielleicht identisch mit",
  Not: "Nicht",
  Here: "Hier",
  Links: "Verknüpft",
  "an annotation that is not here": "eine Annotation, die hier fehlt",
  "Toward it": "Dazu",
  Replies: "Antworten",
  "Linked with": "Verknüpft mit",
  ", inferred": ", erschlossen",

  // note-form-part.ts, note-form-parts.ts
  "New highlight": "Neue Hervorhebung",
  "New claim": "Neue Behauptung",
  "New figure": "Neue Zahl",
  "New quotation": "Neues Zitat",
  "New stance": "Neue Stellungnahme",
  "New question": "Neue Frage",
  "New emendation": "Neue Emendation",
  "New reply": "Neue Antwort",
  "New link": "Neue Verknüpfung",
  "Your highlight": "Ihre Hervorhebung",
  "Your claim": "Ihre Behauptung",
  "Your figure": "Ihre Zahl",
  "Your quotation": "Ihr Zitat",
  "Your stance": "Ihre Stellungnahme",
  "Your question": "Ihre Frage",
  "Your emendation": "Ihre Emendation",
  "Your reply": "Ihre Antwort",
  "Your link": "Ihre Verknüpfung",
  "The claim in one sentence": "Die Behauptung in einem Satz",
  "What the figure says, in one sentence": "Was die Zahl sagt, in einem Satz",
  Remark: "Bemerkung",
  "The stance in one sentence": "Die Stellungnahme in einem Satz",
  "Who is quoted": "Wer zitiert wird",
  "Quotation mark": "Anführungszeichen",
  closed: "geschlossen",
  "never closed": "nie geschlossen",
  "Toward which claims or stances": "Zu welchen Behauptungen oder Stellungnahmen",
  "The holder": "Haltung",
  "Verdict, in a word or two": "Urteil, in ein, zwei Worten",
  "Reason given": "Angegebene Begründung",
  "Read instead; empty to leave the words out": "Zu lesen; leer, um die Wörter zu tilgen",
  "What is emended": "Was emendiert wird",
  "3000, 200–400, at least 20": "3000, 200–400, mindestens 20",
  "Empty where nobody is named; several with ;": "Ohne Namen leer; mehrere mit ;",
  "Hedge, in their words": "Vorbehalt, im Wortlaut",
  "Question that it meets": "Frage, die sie betrifft",
  "answers it": "beantwortet sie",
  "supports an answer": "stützt eine Antwort",
  "tells against an answer": "spricht gegen eine Antwort",
  "limits an answer": "begrenzt eine Antwort",
  "The claim": "Die Behauptung",
  Answer: "Antwort",
  "Held to be": "Gilt als",
  true: "wahr",
  false: "falsch",
  undecided: "unentschieden",
  "Of what": "Wovon",
  Place: "Ort",
  Time: "Zeit",
  "Who is counted": "Wer gezählt wird",
  Unit: "Einheit",
  "Work where it stands": "Werk, in dem es steht",
  Page: "Seite",

  // note-line.ts to own-toggle.ts
  "“{0}” – {1}": "„{0}“ – {1}",
  yellow: "gelb",
  green: "grün",
  blue: "blau",
  orange: "orange",
  violet: "violett",
  "{0} (yours)": "{0} (von Ihnen)",
  "Your {0}": "{0} von Ihnen",
  "Your {0}, {1}": "{0} von Ihnen, {1}",
  "Your own questions, positions and judgements are shown and marked as yours.":
    "Ihre eigenen Fragen, Positionen und Urteile werden gezeigt und als Ihre gekennzeichnet.",
  "Your own questions, positions and judgements are hidden in all these views.":
    "Ihre eigenen Fragen, Positionen und Urteile sind in all diesen Ansichten ausgeblendet.",

  // panel-views.ts, passage-desk.ts, passage-words.ts
  "← My notes": "← Eigene Anmerkungen",
  "This edition has no question of this name.": "Diese Edition hat keine Frage dieses Namens.",
  "No register has this entry.": "Kein Register hat diesen Eintrag.",
  "This address names no passage: it may have been cut short on its way.":
    "Diese Adresse nennt keine Stelle: Vielleicht wurde sie unterwegs gekürzt.",
  "On this page passages have no addresses, so there is no link to copy.":
    "Auf dieser Seite haben Stellen keine Adressen; es gibt keinen Link zu kopieren.",
  "The link to these words ({0}) is copied.": "Der Link zu diesen Wörtern ({0}) ist kopiert.",
  "The link to {0} is copied.": "Der Link zu {0} ist kopiert.",
  "The browser did not let the link be copied. Here it is:":
    "Der Browser hat das Kopieren des Links nicht erlaubt. Hier ist er:",
  "The linked words are here, in the same text that the link was made in.":
    "Die verlinkten Wörter stehen hier, im selben Text, in dem der Link entstand.",
  "The linked words are here, letter for letter. Elsewhere the text has changed since the link was made.":
    "Die verlinkten Wörter stehen hier, Buchstabe für Buchstabe. Anderswo hat sich der Text geändert, seit der Link entstand.",
  "The linked words have moved: they stand elsewhere in {0}, letter for letter.":
    "Die verlinkten Wörter sind gewandert: Sie stehen anderswo in {0}, Buchstabe für Buchstabe.",
  "The linked words have moved: they stand in {0}, no longer in {1}, letter for letter.":
    "Die verlinkten Wörter sind gewandert: Sie stehen in {0}, nicht mehr in {1}, Buchstabe für Buchstabe.",
  "The linked words have changed since the link was made: the passage begins and ends as it did, but not all between is the same.":
    "Die verlinkten Wörter haben sich geändert, seit der Link entstand: Die Stelle beginnt und endet wie damals, doch dazwischen ist nicht alles gleich.",
  "The linked words have changed since the link was made: {0} of their letters are the same.":
    "Die verlinkten Wörter haben sich geändert, seit der Link entstand: {0} ihrer Buchstaben sind gleich.",
  "Which words are linked cannot be said: they could stand in {0} places.":
    "Welche Wörter verlinkt sind, lässt sich nicht sagen: Sie könnten an {0} Stellen stehen.",
  "The linked words do not stand in this text. The link names {0}.":
    "Die verlinkten Wörter stehen nicht in diesem Text. Der Link nennt {0}.",
  "The linked words are gone from the text. They stood in {0}, which is shown here.":
    "Die verlinkten Wörter sind aus dem Text verschwunden. Sie standen in {0}, das hier erscheint.",
  "The linked words are gone from the text, and so is {0}, where they stood.":
    "Die verlinkten Wörter sind aus dem Text verschwunden, und ebenso {0}, wo sie standen.",
  "about {0} %": "etwa {0} %",

  // plain-notes.ts
  "asserted by": "behauptet",
  hedge: "Vorbehalt",
  on: "zu",
  "reported through": "überliefert durch",
  evidence: "Beleg",
  "held by": "urteilt",
  kind: "Art",
  toward: "zu",
  reason: "Begründung",
  certainty: "Sicherheit",
  "rests on": "beruht auf",

  // position-words.ts
  "disputed by {0}": "{0} bestreitet es",
  "refuted by {0}": "{0} widerlegt es",
  "confirmed by {0}": "{0} bestätigt es",
  "supported by {0}": "{0} stützt es",
  "qualified by {0}": "{0} schränkt es ein",
  "agreed with by {0}": "{0} stimmt zu",
  "disagreed with by {0}": "{0} stimmt nicht zu",
  "criticised by {0}": "{0} kritisiert es",
  "reported without a view by {0}": "{0} berichtet es ohne eigene Ansicht",
  "granted for argument’s sake by {0}": "{0} räumt es um des Arguments willen ein",
  "judgement withheld by {0}": "{0} enthält sich des Urteils",
  "On this judgement, {0}": "Zu diesem Urteil: {0}",
  "This judgement is {0}": "Zu diesem Urteil: {0}",
  "verb|answers": "beantwortet sie",
  "tells against": "spricht gegen",
  limits: "begrenzt",
  " (hedged: “{0}”)": " (mit Vorbehalt: „{0}“)",
  ", as the editors read it": ", wie die Herausgeber es lesen",

  // print-apparatus.ts to print-element.ts
  "The text stands here with these emendations; before the bracket is what was transcribed.":
    "Der Text steht hier mit diesen Emendationen; vor der Klammer steht, was transkribiert war.",
  "The text stands here as it was transcribed; behind the bracket is what the editors would read.":
    "Der Text steht hier, wie er transkribiert wurde; hinter der Klammer steht, was die Herausgeber lesen würden.",
  "Notes without a certain place": "Anmerkungen ohne sichere Stelle",
  ", with one note": ", mit einer Anmerkung",
  ", with {0} notes": ", mit {0} Anmerkungen",
  "An annotated edition. {0}{1}.": "Eine annotierte Edition. {0}{1}.",
  "Text and credits": "Text und Nachweise",
  "Notes called “Your note” are the reader’s own.":
    "Anmerkungen mit dem Vermerk „von Ihnen“ oder „Eigene Anmerkung“ stammen vom Leser.",
  "The text: {0}": "Der Text: {0}",
  "its author is not recorded.": "Sein Verfasser ist nicht verzeichnet.",
  "This is the state {0} (SHA-256) of “{1}”.": "Dies ist „{1}“ im Stand {0} (SHA-256).",
  "No licence is stated for them.": "Eine Lizenz ist für sie nicht angegeben.",
  "The notes ({0}): {1}": "Die Anmerkungen ({0}): {1}",
  "The notes ({0}), by {1}: {2}": "Die Anmerkungen ({0}; Urheber: {1}): {2}",
  "Questions in dispute": "Streitfragen",
  "{0}. An answer stands with whoever gives it and with the scope it is given for: answers of different scopes may not be compared.":
    "{0}. Eine Antwort steht bei denen, die sie geben, und mit dem Bereich, für den sie gilt: Antworten verschiedener Geltungsbereiche lassen sich nicht vergleichen.",
  "Beside these, 1 claim that supports an answer, tells against it or limits it: ":
    "Daneben 1 Behauptung, die eine Antwort stützt, gegen sie spricht oder sie begrenzt: ",
  "Beside these, {0} claims that support an answer, tell against it or limit it: ":
    "Daneben {0} Behauptungen, die eine Antwort stützen, gegen sie sprechen oder sie begrenzen: ",
  What: "Was",
  "On what": "Worauf gestützt",
  "through {0}": "über {0}",

  // question-answers.ts, question-beside.ts, question-passages.ts
  "The answers": "Die Antworten",
  "Nobody answers so; other claims bear on it.":
    "So antwortet niemand; andere Behauptungen berühren diese Antwort.",
  "Nobody answers so.": "So antwortet niemand.",
  "How the answers stand to each other, as judged by the editors":
    "Wie sich die Antworten nach dem Urteil der Herausgeber zueinander verhalten",
  "{0} asserts it": "{0} behauptet es",
  "{0} assert it": "{0} behaupten es",
  "{0} denies it": "{0} bestreitet es",
  "{0} deny it": "{0} bestreiten es",
  "{0} leaves it open": "{0} lässt es offen",
  "{0} leave it open": "{0} lassen es offen",
  "{0}, in {1} place": "{0}, an {1} Stelle",
  "{0}, in {1} places": "{0}, an {1} Stellen",
  "{0}, {1} of them yours": "{0}, davon {1} von Ihnen",
  "Denied by": "Wer bestreitet",
  "Left open by": "Wer es offenlässt",
  "{0} {1}. Go to the words.": "{0}: {1}. Zum Wortlaut.",
  "place {0}": "Stelle {0}",
  "{0}: {1} {2}. Go to the words.": "{0}: {1}: {2}. Zum Wortlaut.",
  "excludes {0}": "schließt {0} aus",
  "is a narrower form of {0}": "ist eine engere Form von {0}",
  "can stand with {0}": "kann neben {0} stehen",
  "“{0}” {1}.": "„{0}“ {1}.",
  "What bears on it without answering": "Was die Frage berührt, ohne sie zu beantworten",
  "Supports an answer": "Stützt eine Antwort",
  "Tells against an answer": "Spricht gegen eine Antwort",
  "Limits what can be answered": "Begrenzt, was geantwortet werden kann",
  "Says nothing on it": "Sagt nichts dazu",
  "; {0} “{1}”": "; {0} „{1}“",
  "The words": "Der Wortlaut",
  "The words of what does not answer ({0})": "Der Wortlaut dessen, was nicht antwortet ({0})",
  "Without a place in the text: {0}.": "Ohne Stelle im Text: {0}.",
  "Go to the words of {0}": "Zum Wortlaut: {0}",
  "Editors’ note": "Anmerkung der Herausgeber",
  "Editors’ notes ({0})": "Anmerkungen der Herausgeber ({0})",

  // reading-words.ts
  "as the editors read it": "wie die Herausgeber es lesen",
  "read as {0} by the editors": "von den Herausgebern gelesen als {0}",
  "the editors read it so, with probability": "so lesen es die Herausgeber mit Wahrscheinlichkeit",
  "the editors read it so, in doubt": "so lesen es die Herausgeber mit Zweifeln",

  // register-sheets.ts, sheets.ts, sheet.ts
  "Register of {0}": "Register: {0}",
  name: "Name",
  variants: "Schreibungen",
  "first in": "zuerst in",
  "not to be confused with": "nicht zu verwechseln mit",
  perhaps: "vielleicht",
  asserts: "behauptet",
  "verb|claims": "behauptet",
  holds: "urteilt",
  "is judged": "wird beurteilt",
  "{0}, in doubt": "{0}, zweifelhaft",
  how: "wie",
  what: "was",
  block: "Absatz",
  words: "Wortlaut",
  named: "genannt",
  told: "erzählt",
  population: "Personenkreis",
  conflict: "Widerspruch",
  overlap: "teilweise Übereinstimmung",
  unknown: "ungewiss",
  incomparable: "nicht vergleichbar",
  unjudged: "nicht beurteilt",
  compatible: "vereinbar",
  agree: "Übereinstimmung",
  bearing: "Bezug",
  "known through": "bekannt durch",
  "stances toward it": "Stellungnahmen dazu",
  question: "Frage",
  status: "Stand",
  "separate sources": "unabhängige Quellen",
  "{0} on {1}; an empty cell says that nothing is recorded.":
    "{0} zu {1}; eine leere Zelle sagt, dass nichts verzeichnet ist.",
  "reports another": "berichtet von anderen",
  "how they stand": "wie sie stehen",
  "{0}, {1} of them never cited.": "{0}, davon {1} nie zitiert.",
  work: "Werk",
  "how it serves": "wozu es dient",
  "evidence for": "Beleg für",
  "source of": "Quelle für",
  "verb|reports": "überliefert",
  "the essay rests on it": "der Essay beruht darauf",
  "at second hand": "aus zweiter Hand",
  "cited, for no claim": "zitiert, für keine Behauptung",
  "On {0} question the essay, speaking for itself, gives answers that exclude each other or agree only in part.":
    "Zu {0} Frage gibt der Essay, wo er selbst spricht, Antworten, die einander ausschließen oder nur zum Teil übereinstimmen.",
  "On {0} questions the essay, speaking for itself, gives answers that exclude each other or agree only in part.":
    "Zu {0} Fragen gibt der Essay, wo er selbst spricht, Antworten, die einander ausschließen oder nur zum Teil übereinstimmen.",
  "one answer": "eine Antwort",
  "the other": "die andere",
  "{0} that the essay tells of.": "{0}, von denen der Essay erzählt.",
  event: "Ereignis",
  who: "wer",
  where: "wo",
  blocks: "Absätze",
  "text {0}": "Text {0}",
  "“{0}”, in the annotated edition of “{1}” ({2}){3}":
    "„{0}“, in der annotierten Edition von „{1}“ ({2}){3}",

  // look-up-words.ts
  "Look up here, and stay at this line (i)": "Hier nachschlagen und bei dieser Zeile bleiben (i)",
  Back: "Zurück",
  "Open page": "Seite öffnen",
  "Nothing to look up here: n goes to a note":
    "Hier ist nichts nachzuschlagen: n führt zu einer Anmerkung",
  "Not found": "Nicht gefunden",
  "Also called": "Auch genannt",
  Use: "Verwendung",
  "It has no place in the text.": "Ohne Stelle im Text.",
  "By the editors": "Von den Herausgebern",
  "no claims": "keine Behauptungen",
  "No register of this edition has this entry.": "Kein Register dieser Edition hat diesen Eintrag.",
  "There is no such annotation here. It may have been deleted.":
    "Eine solche Annotation gibt es hier nicht. Vielleicht wurde sie gelöscht.",
  "This edition has no such question.": "Eine solche Frage hat diese Edition nicht.",
  "The essay builds on it, or knows through it what others say.":
    "Der Essay stützt sich darauf oder weiß daraus, was andere sagen.",
  "At second hand: only somebody rests on it whom the essay reports.":
    "Aus zweiter Hand: Nur jemand stützt sich darauf, den der Essay wiedergibt.",
  "Cited, and no claim is known to use it.":
    "Zitiert, doch ist keine Behauptung bekannt, die sich darauf stützt.",
  "No passage outside the bibliography cites it.":
    "Keine Stelle außerhalb der Bibliographie zitiert es.",
  "Look up {0}": "{0} nachschlagen",
  "Looked up: {0}": "Nachgeschlagen: {0}",
  "{0} on {1}": "{0} zu {1}",
  "{0} in {1}": "{0} in {1}",
  "that claim": "diese Behauptung",

  // relation-sentences.ts
  "the same asserter": "dieselbe Stimme",
  "{0} as the editors infer": "{0}, von den Herausgebern erschlossen",
  "{0}, said in two places": "{0}, an zwei Stellen gesagt",
  "{0} beside {1}": "{0} neben {1}",

  // repair-desk.ts, repair-words.ts
  "The note now stands on “{0}”, {1}.": "Die Anmerkung steht jetzt auf „{0}“, {1}.",
  "Nothing was changed. {0}": "Nichts wurde geändert. {0}",
  "Choose the new words of your note in the text, then move it there. Escape goes back.":
    "Wählen Sie die neuen Wörter Ihrer Anmerkung im Text, dann versetzen Sie sie dorthin. Escape führt zurück.",
  "The note was not moved.": "Die Anmerkung wurde nicht versetzt.",
  "The note is among those to be repaired again.":
    "Die Anmerkung ist wieder unter denen, die nachzuprüfen sind.",
  "The note is left as it is.": "Die Anmerkung bleibt, wie sie ist.",
  "The note has its old words again.": "Die Anmerkung hat wieder ihre alten Wörter.",
  "The note stays where it is. {0}": "Die Anmerkung bleibt, wo sie ist. {0}",
  "Not on words of this text": "Nicht auf Wörtern dieses Textes",
  "No words recorded": "Keine Wörter verzeichnet",
  "The words have changed": "Die Wörter haben sich geändert",
  "Several places are possible": "Mehrere Stellen sind möglich",
  "The words are no longer in the text": "Die Wörter stehen nicht mehr im Text",
  "This note is about another note, or about nothing in this text. It is kept and exported with the others.":
    "Diese Anmerkung gilt einer anderen Anmerkung oder nichts in diesem Text. Sie wird mit den anderen bewahrt und exportiert.",
  "The note is shown at the likeliest place until you accept it or move the note.":
    "Die Anmerkung erscheint an der wahrscheinlichsten Stelle, bis Sie diese annehmen oder die Anmerkung versetzen.",
  "The note is shown at none of them until you say which is meant.":
    "Die Anmerkung erscheint an keiner davon, bis Sie sagen, welche gemeint ist.",
  "The note is not shown in the text until you say whether this is the place.":
    "Die Anmerkung erscheint nicht im Text, bis Sie sagen, ob dies die Stelle ist.",
  "Nothing in the text is like them. The note is kept and exported with the others; you can move it to other words.":
    "Nichts im Text gleicht ihnen. Die Anmerkung wird mit den anderen bewahrt und exportiert; Sie können sie auf andere Wörter versetzen.",
  "The same words": "Dieselben Wörter",
  "{0} % alike": "zu {0} % gleich",
  "Nearly the same words, {0}": "Fast dieselben Wörter, {0}",
  "Similar words, {0}": "Ähnliche Wörter, {0}",
  "Other words, {0}": "Andere Wörter, {0}",
  "what stood around them is not recorded": "was um sie stand, ist nicht verzeichnet",
  "in the same surroundings": "in derselben Umgebung",
  "after the same words, but before others": "nach denselben Wörtern, aber vor anderen",
  "before the same words, but after others": "vor denselben Wörtern, aber nach anderen",
  "in other surroundings": "in anderer Umgebung",

  // report-chain.ts, report-chains.ts
  "How it reached the text": "Wie es in den Text kam",
  "Unresolved: {0}.": "Nicht aufgelöst: {0}.",
  "who says so is not said": "wer es sagt, wird nicht gesagt",
  "{0}, where is not said": "{0}, wo, wird nicht gesagt",
  then: "dann",
  "The text leaves open which: {0}": "Der Text lässt offen, welches: {0}",
  "straight from {0}": "unmittelbar von {0}",
  " (yours)": " (von Ihnen)",

  // scope-words.ts, search-filters.ts, search-moves.ts, selection-tools.ts
  "population|{0}": "als „{0}“ gezählt",
  "unit|{0}": "in „{0}“",
  "partly inferred": "teils erschlossen",
  inferred: "erschlossen",
  "Narrow to a voice or a question": "Auf eine Stimme oder eine Frage eingrenzen",
  "Said by": "Wer es sagt",
  anyone: "beliebige Stimme",
  About: "Worüber",
  "any question": "beliebige Frage",
  "Nothing was searched for that the text has": "Die Suche hat keine Treffer im Text",
  "{0}, hit {1} of {2}": "{0}, Treffer {1} von {2}",
  "{0}, from the beginning again": "{0}, wieder vom Anfang",
  "{0}, from the end again": "{0}, wieder vom Ende",
  "Selected words": "Ausgewählte Wörter",
  "Add these words": "Diese Wörter dazu",
  "The note that is open is about these words too (+)":
    "Die offene Anmerkung gilt auch diesen Wörtern (+)",
  "These words instead": "Stattdessen diese Wörter",
  "Moves the note that is open to these words (a)":
    "Versetzt die offene Anmerkung auf diese Wörter (a)",
  "Write a note on these words (a)": "Eine Anmerkung zu diesen Wörtern schreiben (a)",
  "Highlight these words (h)": "Diese Wörter hervorheben (h)",
  "Copy link": "Link kopieren",
  "Copy the link to these words (l)": "Den Link zu diesen Wörtern kopieren (l)",
  Cite: "Zitieren",
  "Cite these words (c)": "Diese Wörter zitieren (c)",

  // self-contradiction.ts
  "{0} against itself": "{0} gegen sich selbst",
  "{0} against themselves": "{0} gegen sich selbst",
  "{0} also stand against themselves: {1}.": "{0} widersprechen auch sich selbst: {1}.",
  "{0} stand against themselves: {1}.": "{0} widersprechen sich selbst: {1}.",
  "{0} also stands against themselves: {1}.": "{0} widerspricht auch sich selbst: {1}.",
  "{0} stands against themselves: {1}.": "{0} widerspricht sich selbst: {1}.",
  "{0} also stands against itself: {1}.": "{0} widerspricht auch sich selbst: {1}.",
  "{0} stands against itself: {1}.": "{0} widerspricht sich selbst: {1}.",
  "{0} also agree with themselves only in part: {1}.":
    "{0} stimmen auch mit sich selbst nur zum Teil überein: {1}.",
  "{0} agree with themselves only in part: {1}.":
    "{0} stimmen mit sich selbst nur zum Teil überein: {1}.",
  "{0} also agrees with themselves only in part: {1}.":
    "{0} stimmt auch mit sich selbst nur zum Teil überein: {1}.",
  "{0} agrees with themselves only in part: {1}.":
    "{0} stimmt mit sich selbst nur zum Teil überein: {1}.",
  "{0} also agrees with itself only in part: {1}.":
    "{0} stimmt auch mit sich selbst nur zum Teil überein: {1}.",
  "{0} agrees with itself only in part: {1}.":
    "{0} stimmt mit sich selbst nur zum Teil überein: {1}.",

  // several-line.ts
  "{0} notes:": "{0} Anmerkungen:",
  "Also on these words: {0}": "Auch zu diesen Wörtern: {0}",
  "Also on this line: {0}": "Auch in dieser Zeile: {0}",
  "{0} notes on this line": "{0} Anmerkungen in dieser Zeile",

  // status-sentence.ts
  "May not be compared with some of those above: {0}. With the rest it is not known: {1}.":
    "Mit einigen der oberen nicht vergleichbar: {0}. Bei den übrigen ist es ungewiss: {1}.",
  "May not be compared with some of the columns to the left: {0}. With the rest it is not known: {1}.":
    "Mit einigen der Spalten links nicht vergleichbar: {0}. Bei den übrigen ist es ungewiss: {1}.",
  "May not be compared with those above: {0}.": "Mit den oberen nicht vergleichbar: {0}.",
  "May not be compared with the columns to the left: {0}.":
    "Mit den Spalten links nicht vergleichbar: {0}.",
  "Not known whether it may be compared with those above: {0}.":
    "Ungewiss, ob mit den oberen vergleichbar: {0}.",
  "Not known whether it may be compared with the columns to the left: {0}.":
    "Ungewiss, ob mit den Spalten links vergleichbar: {0}.",
  "{0} is the only answer.": "{0} ist die einzige Antwort.",
  "Beside them: {0}.": "Daneben: {0}.",
  "{0} is denied by {1}.": "{0} wird bestritten; es bestreitet: {1}.",
  "{0} denies {1}": "{0} bestreitet {1}",
  "{0} may not speak of the same.": "{0} sprechen vielleicht nicht vom Selben.",
  "{0} may not be compared with each other.": "{0} lassen sich nicht miteinander vergleichen.",
  "{0} have not been judged against each other.": "{0} sind nicht gegeneinander abgewogen.",
  "{0} can stand together.": "{0} können nebeneinander stehen.",
  "{0} agree.": "{0} stimmen überein.",
  "{0} cannot all be true": "{0} können nicht alle zutreffen",
  "{0} cannot both be true": "{0} können nicht beide zutreffen",
  "{0} agree only in part": "{0} stimmen nur zum Teil überein",
  "Denied by {0}: {1}.": "Bestritten: {1} (durch: {0}).",
  "{0} given.": "Gegeben: {0}.",
  "{0} given that cannot all be true.": "Gegeben: {0}, die nicht alle zutreffen können.",
  "{0} given that cannot both be true.": "Gegeben: {0}, die nicht beide zutreffen können.",
  "{0} given that agree only in part.": "Gegeben: {0}, die nur zum Teil übereinstimmen.",
  "{0} are not the same": "{0} stimmen nicht überein",
  "{0} is not the same": "{0} stimmt nicht überein",
  "{0} are not stated or in doubt": "{0} sind nicht angegeben oder zweifelhaft",
  "{0} is not stated or in doubt": "{0} ist nicht angegeben oder zweifelhaft",

  // tag-field.ts to text-view.ts
  "Enter or a comma ends each.": "Enter oder ein Komma beendet jedes.",
  "Remove the tag {0}": "Schlagwort {0} entfernen",
  "The hits are no longer shown": "Die Treffer werden nicht mehr gezeigt",
  "No further note": "Keine weitere Anmerkung",
  "No earlier note": "Keine frühere Anmerkung",
  "{0}, selected": "{0}, ausgewählt",
  "Text: {0}": "Text: {0}",

  // timeline-key.ts, timeline-plot.ts, timeline-tools.ts
  "a day, or a short time at this scale": "ein Tag oder in diesem Maßstab eine kurze Zeit",
  "some time within": "irgendwann innerhalb",
  "from … to": "von … bis",
  "inferred by the editors, or only about": "von den Herausgebern erschlossen oder nur ungefähr",
  "one end is open": "ein Ende ist offen",
  "dates that cannot all be true": "Daten, die nicht alle zutreffen können",
  "dates that agree only in part": "Daten, die nur zum Teil übereinstimmen",
  "With the focus on an event: <kbd>+</kbd> <kbd>−</kbd> zoom, <kbd>←</kbd> <kbd>→</kbd> move in time, <kbd>↑</kbd> <kbd>↓</kbd> go to the event before and after, <kbd>0</kbd> shows all. <kbd>Ctrl</kbd> and the wheel zoom too.":
    "Mit dem Fokus auf einem Ereignis: <kbd>+</kbd> <kbd>−</kbd> zoomen, <kbd>←</kbd> <kbd>→</kbd> bewegen in der Zeit, <kbd>↑</kbd> <kbd>↓</kbd> führen zum vorigen und nächsten Ereignis, <kbd>0</kbd> zeigt alles. Auch <kbd>Strg</kbd> und das Mausrad zoomen.",
  "{0} before": "{0} davor",
  "{0} after": "{0} danach",
  "the names of {0} of {1} in sight": "die Namen von {0} (sichtbar: {1})",
  "Left out: {0}.": "Ausgelassen: {0}.",
  "Timeline; the list below says the same": "Zeitleiste; die Liste darunter sagt dasselbe",
  "{0} of {1} are named; zoom in, or point at the others.":
    "Benannt sind {0} (sichtbar: {1}); vergrößern Sie oder zeigen Sie auf die anderen.",
  "{0}: {1}{2}. Go to the words.": "{0}: {1}{2}. Zum Wortlaut.",
  "What the timeline shows": "Was die Zeitleiste zeigt",
  "Most events": "Die meisten Ereignisse",
  "Zoom in": "Vergrößern",
  "Zoom out": "Verkleinern",
  "← {0} earlier ({1})": "← {0} früher ({1})",
  "{0} later ({1}) →": "{0} später ({1}) →",
  Earlier: "Früher",
  Later: "Später",

  // typed-bodies.ts, typed-fields.ts
  "There is nothing to save yet: write the claim in one sentence, or cancel.":
    "Noch ist nichts zu speichern: Schreiben Sie die Behauptung in einem Satz oder brechen Sie ab.",
  "“{0}” is no date that can be compared. Write 1923, 1923-05, or 1923/1925.":
    "„{0}“ ist kein vergleichbares Datum. Schreiben Sie 1923, 1923-05 oder 1923/1925.",
  "Write the number, or leave the question empty.":
    "Schreiben Sie die Zahl oder lassen Sie die Frage leer.",
  "Write the date, or leave the question empty.":
    "Schreiben Sie das Datum oder lassen Sie die Frage leer.",
  "Choose the answer, or leave the question empty.":
    "Wählen Sie die Antwort oder lassen Sie die Frage leer.",
  "Write the number: 3000, 200–400, at least 20.":
    "Schreiben Sie die Zahl: 3000, 200–400, mindestens 20.",
  "Search the claim or the stance that it is toward and choose it, then save.":
    "Suchen Sie die Behauptung oder Stellungnahme, der sie gilt, und wählen Sie sie aus, dann speichern Sie.",
  "There is nothing to save yet: write the stance in one sentence, or cancel.":
    "Noch ist nichts zu speichern: Schreiben Sie die Stellungnahme in einem Satz oder brechen Sie ab.",
  "There is nothing to save yet: write the reason, or cancel.":
    "Noch ist nichts zu speichern: Schreiben Sie die Begründung oder brechen Sie ab.",
  Myself: "Ich selbst",
  "A page needs the work that it stands in.": "Eine Seite braucht das Werk, in dem sie steht.",
  "There is no such question: choose one of the list, or leave it empty.":
    "Eine solche Frage gibt es nicht: Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.",
  "“{0}” is no number. Write 3000, 200–400, at least 20, or at most 20.":
    "„{0}“ ist keine Zahl. Schreiben Sie 3000, 200–400, mindestens 20 oder höchstens 20.",
  "The second number is less than the first.": "Die zweite Zahl ist kleiner als die erste.",
  places: "Orte",
  "the registers": "Register",
  "“{0}” is not one of {1}: choose from the list, or leave it empty.":
    "„{0}“ steht nicht in der Liste ({1}): Wählen Sie aus ihr oder lassen Sie das Feld leer.",

  // uncertain-places.ts, undo-turn.ts
  "One of your notes has no certain place in this text.":
    "Eine Ihrer Anmerkungen hat keine sichere Stelle in diesem Text.",
  "{0} of your notes have no certain place in this text.":
    "{0} Ihrer Anmerkungen haben keine sichere Stelle in diesem Text.",
  "carried along": "übertragen",
  "words changed": "Wörter geändert",
  "place in doubt": "Stelle zweifelhaft",
  "words gone": "Wörter fehlen",
  "This page has no place to keep notes, so nothing can be undone.":
    "Diese Seite hat keinen Ort für Anmerkungen; nichts lässt sich rückgängig machen.",
  "There is nothing to undo.": "Es gibt nichts rückgängig zu machen.",
  "There is nothing to do again.": "Es gibt nichts zu wiederholen.",
  Undone: "Rückgängig gemacht",
  "Done again": "Wiederholt",
  " The note is in the trash.": " Die Anmerkung liegt im Papierkorb.",
  "Not undone": "Nicht rückgängig gemacht",
  "Not done again": "Nicht wiederholt",
  "the writing of {0}": "Schreiben: {0}",
  "the change of {0}": "Änderung: {0}",
  "the deletion of {0}": "Löschung: {0}",
  "taking {0} out of the trash": "aus dem Papierkorb geholt: {0}",
  "the import of {0}": "Import: {0}",
  "taking back the import of {0}": "Rücknahme des Imports: {0}",
  "the return to an earlier version of {0}": "Rückkehr zu einer früheren Fassung: {0}",
  "the choice between two texts": "Wahl zwischen zwei Texten",
  "a note": "eine Anmerkung",

  // value-words.ts, voice-look.ts
  "{0} or earlier": "{0} oder früher",
  "{0} or later": "{0} oder später",
  "no value given": "kein Wert angegeben",
  "not: {0}": "nicht: {0}",
  "gives an answer, or agrees with one": "gibt eine Antwort oder stimmt einer zu",
  denies: "bestreitet",
  "holds an answer false, or disputes who gives it":
    "hält eine Antwort für falsch oder widerspricht dem, der sie gibt",
  "leaves open": "lässt offen",
  "names an answer and does not decide": "nennt eine Antwort und entscheidet nicht",
  "supports, limits or judges answers without giving one":
    "stützt, begrenzt oder beurteilt Antworten, ohne eine zu geben",
  "the answer of another is known through them": "die Antwort anderer ist durch sie bekannt",
  "is silent": "schweigt",
  "says nothing on it, and the text says so": "sagt nichts dazu, und der Text sagt es",
  "Where they part": "Wo sie auseinandergehen",
  "Answers that may be compared exclude each other, or agree only in part.":
    "Vergleichbare Antworten schließen einander aus oder stimmen nur zum Teil überein.",
  "Where they only seem to part": "Wo sie nur auseinanderzugehen scheinen",
  "The answers differ, but it is not the same thing, place or time that they speak of, or not known to be.":
    "Die Antworten unterscheiden sich, doch sprechen sie nicht, oder nicht erkennbar, von derselben Sache, demselben Ort oder derselben Zeit.",
  "Where they meet": "Wo sie übereinstimmen",
  "Their answers agree.": "Ihre Antworten stimmen überein.",
  "Where both can be right": "Wo beide recht haben können",
  "Different answers that can stand together, or equal ones of different scope.":
    "Verschiedene Antworten, die nebeneinander stehen können, oder gleiche mit verschiedenem Geltungsbereich.",
  "Not judged": "Nicht beurteilt",
  "The editors have not said whether these answers exclude each other.":
    "Die Herausgeber haben nicht gesagt, ob diese Antworten einander ausschließen.",

  // writing-desk.ts
  "You were writing when this page was closed: “{0}”":
    "Sie schrieben gerade, als diese Seite geschlossen wurde: „{0}“",
  "Go on writing": "Weiterschreiben",
  "Throw it away": "Verwerfen",
  "The draft is thrown away.": "Der Entwurf ist verworfen.",

  // The page: annotations-in.ts to titles.ts
  "{0} Nothing was taken in, and your notes are as they were.":
    "{0} Nichts wurde übernommen, und Ihre Anmerkungen sind, wie sie waren.",
  "This file has {0} MB; the limit is {1} MB.":
    "Diese Datei hat {0} MB; die Grenze liegt bei {1} MB.",
  "This file is not JSON ({0}).": "Diese Datei ist kein JSON ({0}).",
  "This file is not UTF-8 text, as a file of annotations is.":
    "Diese Datei ist kein UTF-8-Text, wie es eine Datei mit Annotationen ist.",
  "There is no annotation in this file that can be read.{0}":
    "In dieser Datei ist keine lesbare Annotation.{0}",
  "{0} of the {1} annotations in this file cannot be read.{2}":
    "{0} der {1} Annotationen in dieser Datei sind nicht lesbar.{2}",
  Program: "Programm",
  "Variorum {0}, under the MIT licence": "Variorum {0}, unter der MIT-Lizenz",
  Letters: "Schrift",
  "Source Serif 4 by Frank Grießhammer and Adobe, under the SIL Open Font License 1.1":
    "Source Serif 4 von Frank Grießhammer und Adobe, unter der SIL Open Font License 1.1",
  "This is not a regular expression yet: {0}.": "Das ist noch kein regulärer Ausdruck: {0}.",
  "This expression takes too long; it was stopped. Try a simpler one.":
    "Dieser Ausdruck braucht zu lange; er wurde abgebrochen. Versuchen Sie einen einfacheren.",
  "This expression is found in more than {0} places. Try a narrower one.":
    "Dieser Ausdruck kommt an mehr als {0} Stellen vor. Versuchen Sie einen engeren.",
  "The search could not be started. Reload the page and try again.":
    "Die Suche ließ sich nicht starten. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "Notes cannot be exported as “{0}”; the format there is, is jsonld.":
    "Anmerkungen lassen sich nicht als „{0}“ exportieren; das Format, das es gibt, ist jsonld.",
  "This is not an annotation: {0}": "Das ist keine Annotation: {0}",
  "Your notes are kept in this browser, on this device. A private window forgets them when it is closed; export what you want to keep.":
    "Ihre Anmerkungen werden in diesem Browser bewahrt, auf diesem Gerät. Ein privates Fenster vergisst sie beim Schließen; exportieren Sie, was Sie behalten wollen.",
  "There are no notes to export yet.": "Noch gibt es keine Anmerkungen zu exportieren.",
  "One note was exported as {0}.": "Eine Anmerkung wurde exportiert als {0}.",
  "{0} notes were exported as {1}.": "{0} Anmerkungen wurden exportiert als {1}.",
  "There are no notes of this kind to export.":
    "Anmerkungen dieser Art gibt es nicht zu exportieren.",
  "This backup cannot be read.": "Diese Sicherung ist nicht lesbar.",
  "This file is not UTF-8 text, as a file of notes is.":
    "Diese Datei ist kein UTF-8-Text, wie es eine Datei mit Anmerkungen ist.",
  "No such address: {0}.": "Eine solche Adresse gibt es nicht: {0}.",
  "There is nothing at this address; it may have been mistyped.":
    "Unter dieser Adresse ist nichts; vielleicht ist sie vertippt.",
  "Read the text": "Den Text lesen",
  "See the disputes": "Die Streitfragen ansehen",
  "There is a new version of this edition.": "Es gibt eine neue Version dieser Edition.",
  "Load it": "Laden",
  "Try it again": "Noch einmal versuchen",
  "This edition is kept on this device too: it can be read, searched and annotated without a network.":
    "Diese Edition liegt auch auf diesem Gerät: Sie lässt sich ohne Netz lesen, durchsuchen und annotieren.",
  "The new version of this edition did not start, so this is the one before it. Your notes are as they were.":
    "Die neue Version dieser Edition startete nicht; dies ist die vorige. Ihre Anmerkungen sind, wie sie waren.",
  Contradictions: "Widersprüche",
  Disputes: "Streitfragen",
  "Notes to repair": "Nachzuprüfende Anmerkungen",
  "No such address": "Keine solche Adresse",

  // The formats of an export
  "Web Annotation (JSON-LD)": "Web Annotation (JSON-LD)",
  "EPUB Annotations": "EPUB Annotations",
  "Table (CSV)": "Tabelle (CSV)",
  "Markdown with citations": "Markdown mit Nachweisen",
  "Web page (HTML)": "Webseite (HTML)",

  // The print page
  "Waiting for the reader…": "Warten auf die Edition …",
  "There is nothing to print here yet. In the reader, open Reading settings and choose Print.":
    "Hier gibt es noch nichts zu drucken. Öffnen Sie in der Edition die Leseeinstellungen und wählen Sie „Drucken“.",
  "Setting page {0}…": "Seite {0} wird gesetzt …",
  "The pages could not be made: {0}. Reload this page to try again; your notes are not touched.":
    "Die Seiten ließen sich nicht setzen: {0}. Laden Sie diese Seite neu, um es noch einmal zu versuchen; Ihre Anmerkungen sind unberührt.",
  "1 note found no room: choose fewer layers, or larger paper.":
    "1 Anmerkung fand keinen Platz: Wählen Sie weniger Ebenen oder größeres Papier.",
  "{0} notes found no room: choose fewer layers, or larger paper.":
    "{0} Anmerkungen fanden keinen Platz: Wählen Sie weniger Ebenen oder größeres Papier.",
  "Setting pages": "Seiten werden gesetzt",
  "Back to the reader": "Zurück zur Edition",

  // The served page
  "Your notes as a file": "Ihre Anmerkungen als Datei",
  "Export my notes": "Eigene Anmerkungen exportieren",
  "Import, export, back up…": "Importieren, exportieren, sichern …",
  "About this edition, and how to cite it": "Über diese Edition und ihre Zitierweise",

  // What the store says
  "Your notes could not be opened, so nothing you write is saved. Reload the page.":
    "Ihre Anmerkungen ließen sich nicht öffnen; was Sie schreiben, wird nicht gespeichert. Laden Sie die Seite neu.",
  "The note was changed elsewhere since, in another tab perhaps, so nothing was changed here.":
    "Die Anmerkung wurde seither anderswo geändert, vielleicht in einem anderen Tab; hier wurde nichts geändert.",
  "The note has been deleted for good since, so nothing was changed.":
    "Die Anmerkung wurde seither endgültig gelöscht; es wurde nichts geändert.",
  "This note is not among those kept in this browser, so nothing was changed. What you typed is still here; save it as a new note.":
    "Diese Anmerkung ist nicht unter denen, die dieser Browser bewahrt; es wurde nichts geändert. Was Sie getippt haben, ist noch da; speichern Sie es als neue Anmerkung.",
  "This note is not among those kept in this browser, so nothing was changed.":
    "Diese Anmerkung ist nicht unter denen, die dieser Browser bewahrt; es wurde nichts geändert.",
  "This note was changed elsewhere in the meantime, in another tab perhaps, so yours was not saved. Both are kept: the other in the store, yours here. Compare them and save again.":
    "Diese Anmerkung wurde inzwischen anderswo geändert, vielleicht in einem anderen Tab; Ihre wurde nicht gespeichert. Beide sind bewahrt: die andere im Speicher, Ihre hier. Vergleichen Sie sie und speichern Sie noch einmal.",
  "This note was deleted elsewhere in the meantime, so your change was not saved. What you typed is still here: undo the deletion, or save it as a new note.":
    "Diese Anmerkung wurde inzwischen anderswo gelöscht; Ihre Änderung wurde nicht gespeichert. Was Sie getippt haben, ist noch da: Machen Sie die Löschung rückgängig oder speichern Sie es als neue Anmerkung.",
  "One of the two was changed elsewhere since, in another tab perhaps, so nothing was changed. Look at them again.":
    "Eine der beiden wurde seither anderswo geändert, vielleicht in einem anderen Tab; es wurde nichts geändert. Sehen Sie sie noch einmal an.",
  "A note of the same name is here already, so this one was not saved. Nothing was overwritten.":
    "Eine Anmerkung desselben Namens ist schon hier; diese wurde nicht gespeichert. Nichts wurde überschrieben.",
  "Your notes were changed while you looked at this file, in another tab perhaps, so nothing was taken in. Open the file again.":
    "Ihre Anmerkungen wurden geändert, während Sie diese Datei ansahen, vielleicht in einem anderen Tab; es wurde nichts übernommen. Öffnen Sie die Datei noch einmal.",
  "This annotation cannot be kept{0}: {1}. Nothing was changed.":
    "Diese Annotation lässt sich nicht bewahren{0}: {1}. Nichts wurde geändert.",
  "There is no such version any more.": "Eine solche Fassung gibt es nicht mehr.",
  "There is no room left in this browser’s storage, so this was not saved. What you typed is still here. Export your notes or free some space, then save again.":
    "Im Speicher dieses Browsers ist kein Platz mehr; dies wurde nicht gespeichert. Was Sie getippt haben, ist noch da. Exportieren Sie Ihre Anmerkungen oder schaffen Sie Platz, dann speichern Sie noch einmal.",
  "This browser does not let the page keep notes at the moment, so this was not saved. What you typed is still here. Copy or export it, then reload the page.":
    "Dieser Browser lässt die Seite zurzeit keine Anmerkungen bewahren; dies wurde nicht gespeichert. Was Sie getippt haben, ist noch da. Kopieren oder exportieren Sie es, dann laden Sie die Seite neu.",
  "This was not saved ({0}). What you typed is still here. Try again; if it fails again, export your notes and reload the page.":
    "Dies wurde nicht gespeichert ({0}). Was Sie getippt haben, ist noch da. Versuchen Sie es noch einmal; wenn es wieder misslingt, exportieren Sie Ihre Anmerkungen und laden Sie die Seite neu.",
  "This seems to be a private window, which forgets your notes when it is closed. Export what you want to keep before you close it.":
    "Dies scheint ein privates Fenster zu sein, das Ihre Anmerkungen beim Schließen vergisst. Exportieren Sie vorher, was Sie behalten wollen.",
  "Another tab has opened a newer version of this page, so this one no longer saves. What is already saved is safe. Copy what you are typing, then reload this tab.":
    "Ein anderer Tab hat eine neuere Version dieser Seite geöffnet; diese hier speichert nicht mehr. Was schon gespeichert ist, ist sicher. Kopieren Sie, was Sie gerade tippen, dann laden Sie diesen Tab neu.",
  "Another tab still holds your notes for an older version of this page. Nothing is lost. Close or reload the other tabs of this page and saving works again.":
    "Ein anderer Tab hält Ihre Anmerkungen noch für eine ältere Version dieser Seite. Nichts ist verloren. Schließen Sie die anderen Tabs dieser Seite oder laden Sie sie neu, dann wird wieder gespeichert.",
  "This browser has cleared the notes that were kept here (the last change was on {0}). New notes are saved again. Look under “Import, export, back up” for a backup of the old ones, or import a file of them.":
    "Dieser Browser hat die Anmerkungen gelöscht, die hier bewahrt wurden (zuletzt geändert am {0}). Neue Anmerkungen werden wieder gesichert. Unter „Importieren, exportieren, sichern“ finden Sie vielleicht eine Sicherung der alten, oder importieren Sie eine Datei mit ihnen.",
  "This browser has just cleared the notes that were kept here. Those on this page can still be exported until you close it. New notes are saved again.":
    "Dieser Browser hat soeben die Anmerkungen gelöscht, die hier bewahrt wurden. Die auf dieser Seite lassen sich noch exportieren, bis Sie sie schließen. Neue Anmerkungen werden wieder gespeichert.",
  "The notes in this browser were written by a newer version of this page. They were left untouched. Reload to get the newer version; until then nothing new is saved.":
    "Die Anmerkungen in diesem Browser hat eine neuere Version dieser Seite geschrieben. Sie blieben unberührt. Laden Sie neu, um die neuere Version zu erhalten; bis dahin wird nichts Neues gespeichert.",
  "This device has no room left, so your notes could not be opened. They were left untouched. Free some space and reload the page.":
    "Auf diesem Gerät ist kein Platz mehr; Ihre Anmerkungen ließen sich nicht öffnen. Sie blieben unberührt. Schaffen Sie Platz und laden Sie die Seite neu.",
  "This browser does not let the page keep notes. You can read and try everything, but nothing you write is saved. Allow storage for this page, or open it in an ordinary window, and reload.":
    "Dieser Browser lässt die Seite keine Anmerkungen bewahren. Sie können alles lesen und ausprobieren, doch was Sie schreiben, wird nicht gespeichert. Erlauben Sie dieser Seite, Daten zu speichern, oder öffnen Sie sie in einem gewöhnlichen Fenster, und laden Sie neu.",
}

/** German, which has a capital for every noun. */
export const german = tongueOf("de", words, noun => noun)
