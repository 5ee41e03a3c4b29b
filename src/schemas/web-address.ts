/** What is wrong with a text that begins like a web address (RFC 3986; WHATWG URL for its host). */
export type AddressFault = 'percent' | 'hash' | 'host';

/** Undefined for a correct address, and for a text that is not a web address. */
export function addressFault(address: string): AddressFault | undefined {
  if (!/^https?:/i.test(address)) return undefined;
  if (/%(?![0-9a-f]{2})/i.test(address)) return 'percent';
  if (address.indexOf('#') !== address.lastIndexOf('#')) return 'hash';
  return /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address) ? undefined : 'host';
}
