import { v5 } from 'uuid';

/** A UUID of version 5 (RFC 9562) in the namespace of addresses: one name always has the same. `urn:uuid:...` */
export const uuidOf = (name: string): string => `urn:uuid:${v5(name, v5.URL)}`;

/**
 * A name that stays, whatever the address becomes: made from the words that say what something is.
 *
 * ```ts
 * lastingIdentifier('occupy-library', 'uk', 'news', 'plach-starts'); // urn:uuid:...
 * ```
 */
export const lastingIdentifier = (...words: readonly string[]): string => uuidOf(`compendium:${words.join('/')}`);
