const ns = "https://variorum.example/ns/v1#"

function entries(kind: string, more: Readonly<Record<string, string>> = {}) {
  return {"@id": `https://variorum.example/id/${kind}/`, "@prefix": true, ...more}
}

function own(term: string, more: Readonly<Record<string, string>> = {}) {
  return {"@id": ns + term, ...more}
}

const link = {"@type": "@id"}
const links = {"@type": "@id", "@container": "@set"}

/**
 * Our extension context, as `context/variorum.jsonld` holds it (a test keeps them the same). It
 * redefines no key of the W3C context: keys that the W3C has (`label`, `value`, `scope`, `state`,
 * `source`, `via`, `items`, `name`, `type` …) keep its meaning. `context/README.md` says what each
 * term is for.
 *
 * A few names are a prefix and a property at once (`question: "question:cwg-membership"`): the
 * IRI of such a property is that of the collection its values come from.
 */
export const contextDocument = {
  "@context": {
    "@version": 1.1,

    cito: "http://purl.org/spar/cito/",
    crminf: "http://www.cidoc-crm.org/extensions/crminf/",
    prov: "http://www.w3.org/ns/prov#",

    person: entries("person"),
    group: entries("group"),
    place: entries("place", link),
    work: entries("work"),
    event: entries("event", link),
    question: entries("question", link),
    answer: entries("answer", link),
    text: entries("text"),
    agent: entries("agent"),

    Quotation: ns + "Quotation",
    Claim: "schema:Claim",
    Figure: ns + "Figure",
    Stance: {
      "@id": "crminf:I2_Belief",
      "@context": {
        kind: {"@id": "cito:hasCitationCharacterization", "@type": "@vocab"},
        disputes: "cito:disputes",
        refutes: "cito:refutes",
        confirms: "cito:confirms",
        supports: "cito:supports",
        qualifies: "cito:qualifies",
        agreesWith: "cito:agreesWith",
        disagreesWith: "cito:disagreesWith",
        critiques: "cito:critiques",
        reports: ns + "reports",
        concedes: ns + "concedes",
        withholds: ns + "withholds",
      },
    },
    Emendation: ns + "Emendation",
    Reference: "cito:Citation",
    Entity: ns + "Entity",
    Event: "schema:Event",
    Commentary: ns + "Commentary",
    TextState: ns + "TextState",
    Question: "schema:Question",
    QuestionCollection: ns + "QuestionCollection",
    Register: ns + "Register",
    Group: "schema:Organization",
    Place: "schema:Place",
    Work: "schema:CreativeWork",

    mode: own("mode"),
    agents: {"@id": "prov:wasAttributedTo", ...links},
    assertedBy: own("assertedBy"),
    heldBy: own("heldBy"),
    speaker: own("speaker"),

    cited: {"@id": "cito:hasCitedEntity", ...link},
    resolution: own("resolution"),
    locator: "schema:pagination",
    hedge: own("hedge"),
    oneOf: own("oneOf"),
    evidence: own("evidence"),
    given: own("given"),
    claim: own("claim", link),

    form: own("form"),
    closed: own("closed"),
    within: own("within", links),

    answers: own("answers", {"@container": "@set"}),
    quantity: own("quantity"),
    bearing: own("bearing"),
    holds: "crminf:J5_holds_to_be",
    min: "schema:minValue",
    max: "schema:maxValue",
    edtf: own("edtf"),
    open: own("open"),
    of: own("of"),
    time: "schema:temporalCoverage",
    population: own("population"),
    unit: "schema:unitText",
    status: own("status"),
    restsOn: own("restsOn", links),
    editorCertainty: own("editorCertainty"),

    kind: own("kind"),
    verdict: own("verdict"),
    reason: own("reason"),
    reading: own("reading"),
    certainty: own("certainty"),
    refersTo: own("refersTo", link),
    date: "dcterms:date",
    dateStatus: own("dateStatus"),
    participants: {"@id": "schema:participant", ...links},
    basis: own("basis"),
    note: "skos:note",
    fingerprint: own("fingerprint"),

    scopeParts: own("scopeParts", {"@container": "@set"}),
    excludes: own("excludes", links),
    compatible: own("compatible", links),
    judgedBy: {"@id": "prov:wasAttributedTo", ...link},

    variants: {"@id": "skos:altLabel", "@container": "@set"},
    notToBeConfusedWith: {"@id": "owl:differentFrom", ...links},
    possiblySameAs: own("possiblySameAs", links),
    authors: {"@id": "schema:author", "@type": "@id", "@container": "@list"},
    blocks: own("blocks", {"@container": "@list"}),
    csl: own("csl", {"@type": "@json"}),
  },
} as const
