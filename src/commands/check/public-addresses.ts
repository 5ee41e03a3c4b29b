/** Blocks requests to this computer and private networks, because the addresses come from other people's content. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const notPublic = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  notPublic.addSubnet(network, bits, 'ipv6');

/** @param address an IP address, without brackets */
export const isPublic = (address: string): boolean => !notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

export const notPublicCode = 'ENOTPUBLIC';

export const notPublicError = (host: string): Error =>
  Object.assign(new Error(`${host} is not a public address`), { code: notPublicCode });

/** Looks a name up as Node does. Fails if any of its addresses is not public. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (fault, found) => {
    const [first] = found ?? [];
    if (fault || !first) return callback(fault ?? notPublicError(hostname), '', 0);
    if (!found.every(({ address }) => isPublic(address))) return callback(notPublicError(hostname), '', 0);
    return options.all ? callback(null, found) : callback(null, first.address, first.family);
  });
};
