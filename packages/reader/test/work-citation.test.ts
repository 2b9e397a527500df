import {assert} from "chai"
import {citationOfWork} from "../src/work-citation.ts"

/** Titles in italics stand between asterisks. */
function cited(csl: Record<string, unknown>): string {
  return citationOfWork(csl)
    .map(({text, title}) => (title ? `*${text}*` : text))
    .join("")
}

const avrich = [{family: "Avrich", given: "Paul"}]

suite("The citation of a work", () => {
  test("a book has its title in italics, then edition, place, publisher and year", () => {
    assert.equal(
      cited({
        type: "book",
        title: "The Origins",
        author: [
          {family: "Schapiro", given: "L."},
          {family: "Ross", given: "David"},
        ],
        edition: "2",
        publisher: "Macmillan",
        "publisher-place": "London",
        issued: {"date-parts": [[1977]]},
      }),
      "L. Schapiro and David Ross, *The Origins*, 2nd edition (London: Macmillan, 1977).",
    )
    const edition = (number: string) => cited({title: "A", edition: number})
    assert.deepEqual(
      ["1", "3", "11", "21", "revised"].map(edition),
      ["1st", "3rd", "11th", "21st"]
        .map(number => `*A*, ${number} edition.`)
        .concat("*A*, revised."),
    )
  })

  test("an article has its title in quotes and what it stands in in italics, with volume and pages", () => {
    assert.equal(
      cited({
        title: "Bolshevik Opposition",
        author: avrich,
        "container-title": "Russian Review",
        volume: "43",
        issue: "1",
        page: "1-28",
        issued: {"date-parts": [[1984, 1]]},
      }),
      "Paul Avrich, “Bolshevik Opposition”, *Russian Review*, vol. 43, no. 1 (January 1984), pp. 1–28.",
    )
  })

  test("a periodical is named once", () => {
    assert.equal(cited({title: "The Commune", "container-title": "The Commune"}), "*The Commune*.")
  })

  test("the editors’ description of a work without a title is no title", () => {
    assert.equal(
      cited({title: "[Leaflet]", author: [{literal: "CWG"}], "container-title": "[Bulletin]"}),
      "CWG, [Leaflet].",
    )
  })

  test("days, months and double issues are dates in words", () => {
    const dated = (...parts: number[][]) => cited({title: "A", issued: {"date-parts": parts}})
    assert.equal(dated([1924, 5, 31]), "*A* (31 May 1924).")
    assert.equal(dated([1927, 9], [1927, 10]), "*A* (September–October 1927).")
    assert.equal(dated([1918], [1920]), "*A* (1918–1920).")
    assert.equal(cited({title: "A", issued: {literal: "mid 1970s"}}), "*A* (mid 1970s).")
  })

  test("what the record does not say is left out, and a full stop is not set twice", () => {
    assert.equal(cited({title: "A"}), "*A*.")
    assert.equal(cited({title: "What now?"}), "*What now?*")
    assert.equal(cited({}), "")
  })
})
