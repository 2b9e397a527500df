import {assert} from "chai"
import fc from "fast-check"
import {
  asBibtex,
  asCslJson,
  asMarkdown,
  asRis,
  chicagoNote,
  citationForms,
  citedText,
} from "../src/citation-forms.ts"
import type {Cited} from "../src/citation-forms.ts"

const cited: Cited = {
  title: "The Communist Left in Russia",
  author: null,
  published: null,
  fingerprint: "4b24e5cb",
  place: "p59",
  quote: "The group had members.",
  address: "https://edition.example/#/passage/p59.0-22~~x~~y~4b24e5cb",
  accessed: new Date(2026, 10, 7, 23, 30),
}

/** Of the properties of csl-data.json those that may stand here, and what they hold. */
const cslProperties: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: value => typeof value === "string" && value !== "",
  type: value => value === "webpage",
  title: value => typeof value === "string",
  author: value => JSON.stringify(Object.keys((value as object[])[0]!)) === '["literal"]',
  issued: value => /^\{"(literal":"|date-parts":\[\[\d)/.test(JSON.stringify(value)),
  accessed: value => /^\{"date-parts":\[\[\d+,\d+,\d+\]\]\}$/.test(JSON.stringify(value)),
  edition: value => typeof value === "string",
  version: value => typeof value === "string",
  locator: value => typeof value === "string",
  URL: value => typeof value === "string",
}

const hostile = fc.string({
  unit: fc.constantFrom(
    ...Array.from("\\{}%$&#_^~\"'<>[]*`|!-+\n\r\t\u2028:@=,.1aé “”😀"),
    "ER  - ",
  ),
})

const anyCited = fc.record({
  title: hostile,
  author: fc.option(hostile),
  published: fc.option(fc.oneof(hostile, fc.constantFrom("1923", "1923-05", "1923-05-01"))),
  fingerprint: fc.constant("4b24e5cb"),
  place: fc.constantFrom(null, "p59", "p12–p14"),
  quote: fc.option(hostile),
  address: fc.constantFrom(null, cited.address, "https://x.example/a(b)/#/read"),
  accessed: fc.constant(cited.accessed),
})

suite("The forms of a citation", () => {
  test("a note of Chicago says what is known, and n.d. for a date that is not", () => {
    assert.equal(
      chicagoNote(cited),
      "“The Communist Left in Russia,” n.d., annotated edition (text 4b24e5cb), p59, " +
        `accessed November 7, 2026, ${cited.address!}.`,
    )
    const known = {...cited, author: "Paul Avrich", published: "1984", title: "What “Left”?"}
    assert.equal(
      chicagoNote({...known, place: null, address: null}),
      "Paul Avrich, “What ‘Left’?” 1984, annotated edition (text 4b24e5cb).",
    )
  })

  test("Markdown has the words as a quotation and a link behind the place", () => {
    assert.equal(
      asMarkdown({...cited, quote: "1. One *two*\n- three", title: "A [b] & <c>"}),
      "> 1\\. One \\*two\\*\n>\n> \\- three\n\n" +
        `— “A \\[b\\] \\& \\<c\\>”, [annotated edition, p59](${cited.address!}) (text 4b24e5cb).\n`,
    )
  })

  test("BibTeX has no author and no year where none is known, and the signs of TeX as words", () => {
    assert.equal(
      asBibtex({...cited, title: "50 % of {A_B}\\c"}),
      `@misc{edition-p59,
  title = {{50 \\% of \\textbraceleft{}A\\_B\\textbraceright{}\\textbackslash{}c}},
  howpublished = {Annotated edition, text 4b24e5cb},
  note = {p59},
  url = {${cited.address!}},
  urldate = {2026-11-07},
}
`,
    )
    assert.include(asBibtex(cited), "@misc{communist-left-russia-p59,")
    assert.include(asBibtex({...cited, published: "1984-02"}), "  year = {1984},\n")
  })

  test("RIS begins with its type, ends with ER, and every line ends in CR LF", () => {
    assert.equal(
      asRis({...cited, author: "A. Smith"}),
      [
        "TY  - ELEC",
        "AU  - A. Smith",
        "TI  - The Communist Left in Russia",
        "ET  - Annotated edition, text 4b24e5cb",
        "SP  - p59",
        `UR  - ${cited.address!}`,
        "Y2  - 2026/11/07",
        "ER  - ",
        "",
      ].join("\r\n"),
    )
  })

  test("CSL-JSON has the properties that its schema knows and no others, whatever is cited", () => {
    fc.assert(
      fc.property(anyCited, one => {
        const items = JSON.parse(asCslJson(one)) as Record<string, unknown>[]
        assert.lengthOf(items, 1)
        for (const [name, value] of Object.entries(items[0]!)) {
          assert.isTrue(cslProperties[name]?.(value), `${name}: ${JSON.stringify(value)}`)
        }
      }),
    )
    const item = (JSON.parse(asCslJson({...cited, published: "1923-05-01"})) as object[])[0]
    assert.deepNestedInclude(item, {"issued.date-parts": [[1923, 5, 1]]})
  })

  test("no title, name or date can end the entry of BibTeX that it stands in", () => {
    fc.assert(
      fc.property(anyCited, one => {
        const entry = asBibtex(one)
        let depth = 0
        for (let at = 0; at < entry.length; at++) {
          if (entry[at] === "{") depth++
          if (entry[at] === "}") depth--
          if (at > 6 && at < entry.length - 2) assert.isAtLeast(depth, 1)
        }
        assert.equal(depth, 0)
        // A sign of TeX that is bare would stop the typesetting.
        const values = [...entry.matchAll(/ {2}(?!url)\w+ = \{(.*)\},\n/g)].map(found => found[1]!)
        for (const value of values) assert.notMatch(value, /(?<!\\)[$&%#_^~]/)
      }),
    )
  })

  test("no title, name or date can begin a line of RIS", () => {
    fc.assert(
      fc.property(anyCited, one => {
        const lines = asRis(one).split("\r\n")
        assert.equal(lines.pop(), "")
        for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
        assert.lengthOf(
          lines.filter(line => line.startsWith("ER")),
          1,
        )
        assert.equal(lines.at(-1), "ER  - ")
      }),
    )
  })

  test("every line of a quotation in Markdown is one, and what follows stands on one line", () => {
    fc.assert(
      fc.property(anyCited, one => {
        const lines = asMarkdown(one).split("\n")
        assert.equal(lines.pop(), "")
        const last = lines.pop()!
        assert.notInclude(last, "> “")
        for (const line of lines) assert.match(line, /^(>( .*)?|)$/)
        assert.notMatch(last, /(?<!\\)[<`*]/)
      }),
    )
  })

  test("what the provenance leaves open is left out in every form", () => {
    const text = {
      title: "A text",
      fingerprint: "0123456789abcdef",
      provenance: {author: null, published: "", submittedBy: "waslax", submittedOn: "2009-10-17"},
    }
    assert.deepEqual(citedText(text), {
      title: "A text",
      author: null,
      published: null,
      fingerprint: "01234567",
    })
    for (const form of Object.values(citationForms)) {
      const words = form({...cited, ...citedText(text)})
      assert.notMatch(words, /waslax|2009|null|undefined/)
    }
  })
})
