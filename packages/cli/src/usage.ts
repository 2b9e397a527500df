export const usage = `variorum – the reader for annotated critical editions, without a browser

  variorum import FILE --out DIR [--id IRI] [--slug SLUG] [--json]
      Read a plain text file (UTF-8) and write DIR/SLUG.json, the text, and
      DIR/SLUG.source.json, where it comes from. What was filled in there by
      hand stays.

  variorum check [PATH…] [--json]
      Look for everything that is wrong with texts and annotations, one line a
      problem. PATH is a folder that holds text/ and annotations/, an
      edition.json, or one file of an edition.

  variorum coverage [PATH] [--json]
      Say what is marked in each paragraph, and what looks unmarked: quotation
      marks, numbers, names and citations that no annotation covers and that
      annotations/dismissed.json does not dismiss. PATH is as above.

  variorum anchor --text FILE --annotations FILE [--json]
      Say where each annotation stands in a text. The text is one of ours or a
      plain text file; the annotations are one, a list or a collection.
      Offsets are Unicode code points into the canonical text.

  variorum revise FILE [--edition PATH] [--note TEXT] [--json]
      Compare a new transcription with the text, record what leads to it as
      a revision beside the text, and say which annotated passages moved,
      changed or were lost. No annotation is changed. PATH is as above.

  variorum disputes [PATH] [--json]
      Say who answers each question, and how the answers compare. PATH is as
      above. Offsets are Unicode code points into the block.

Without PATH this repository’s own text/ and annotations/ are meant.
With --json, stdout is JSON and nothing else. Exit code: 0, or 1 when something
is wrong; then nothing on disk was changed.
`
