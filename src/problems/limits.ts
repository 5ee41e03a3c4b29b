/**
 * Limits of content; what exceeds them is reported. They are far above what people write and far below what would slow
 * a build down. `guides/editors.md` tells authors.
 */

/** Bytes of a text: a Markdown, YAML or JSON file. */
export const maxTextBytes = 2_000_000;
/** Characters in one line of a text. */
export const maxLineLength = 100_000;
/** The deepest level of lists, quotations and values inside each other. */
export const maxNesting = 50;
/** References (`*name`) in one YAML file. */
export const maxAliases = 50;
/** The longest chain of notes that refer to each other. */
export const maxNotesInNotes = 10;
/** Bytes of a picture. */
export const maxPictureBytes = 40_000_000;
/** Pixels of a photograph: width times height. */
export const maxPicturePixels = 120_000_000;
/** Bytes of a font. */
export const maxFontBytes = 60_000_000;
/** Bytes of a document that is offered with a study. Web hosts refuse larger files. */
export const maxDocumentBytes = 1_000_000_000;
/** Files in the content folder. */
export const maxFiles = 100_000;
