/**
 * The most that content may have; what goes past it is reported. All are far above what people write, and far below what
 * would stall a build. `guides/editors.md` says them to authors.
 */

/** Bytes of a text: a Markdown, YAML or JSON file. */
export const maxTextBytes = 2_000_000;
/** Characters in one line of a text. */
export const maxLineLength = 100_000;
/** How deep lists, quotations and values may stand in each other. */
export const maxNesting = 50;
/** How many notes may lead to each other: a note that calls a note that calls a note. */
export const maxNotesInNotes = 10;
/** Bytes of a picture. */
export const maxPictureBytes = 40_000_000;
/** Pixels of a photograph, all that it has. */
export const maxPicturePixels = 120_000_000;
/** Bytes of a font. */
export const maxFontBytes = 60_000_000;
/** Bytes of a document that is offered beside a study; hosts take no larger files either. */
export const maxDocumentBytes = 1_000_000_000;
/** Files in the content folder. */
export const maxFiles = 100_000;
