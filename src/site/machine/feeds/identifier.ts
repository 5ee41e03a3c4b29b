import { createHash } from 'node:crypto';

/** The namespace of addresses (RFC 9562): the names put into it are ours alone. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name for ever, whatever the address becomes: the UUID (version 5) of the words that say what something is.
 *
 * ```ts
 * identifier('occupy-library', 'uk', 'news', 'plach-starts'); // urn:uuid:...
 * ```
 */
export function identifier(...words: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(`compendium:${words.join('/')}`)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
