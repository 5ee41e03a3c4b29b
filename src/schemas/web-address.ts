/** What is wrong with a web address that begins as one (RFC 3986; WHATWG URL for its host). */
export type AddressFault = 'percent' | 'hash' | 'host';

/** Undefined for an address that every program understands, and for what is no web address. */
export function addressFault(address: string): AddressFault | undefined {
  if (!/^https?:/i.test(address)) return undefined;
  if (/%(?![0-9a-f]{2})/i.test(address)) return 'percent';
  if (address.indexOf('#') !== address.lastIndexOf('#')) return 'hash';
  return /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address) ? undefined : 'host';
}
