import { v5 } from 'uuid';

/** A UUID of version 5 (RFC 9562) in the URL namespace: `urn:uuid:...`. The same name always gives the same UUID. */
export const uuidOf = (name: string): string => `urn:uuid:${v5(name, v5.URL)}`;

/**
 * An identifier that stays the same when the address changes: it is made from the words that say what something is.
 *
 * ```ts lastingIdentifier('occupy-library', 'uk', 'news', 'plach-starts'); // urn:uuid:... ```
 */
export const lastingIdentifier = (...words: readonly string[]): string => uuidOf(`compendium:${words.join('/')}`);
