/**
 * Shows characters that a terminal or page would hide: control characters, lone surrogates, invisible characters, and
 * marks that change the direction of a line. Joiners of scripts and soft hyphens are harmless and stay.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The text with hidden characters as JSON escapes: `\u001b`, `\n`. */
export const printable = (text: string): string => text.replace(unprintable, escaped);

/** JSON with the same values, where hidden characters are escapes. Line ends stay. */
export const printableJson = (json: string): string =>
  json.replace(unprintable, (found) => (found === '\n' ? found : escaped(found)));

/** A line for a terminal with hidden characters as escapes. Line ends and the colours of a report stay. */
export const printableLine = (line: string): string =>
  line.replace(inLines, (found) => (found === '\n' || found.startsWith('\u001b[') ? found : escaped(found)));

// Longer matches come first, so that the colours stay.
const inLines = new RegExp(`\\u001b\\[\\d*m|${unprintable.source}`, 'gu');

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (found: string): string =>
  short[found] ??
  Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
