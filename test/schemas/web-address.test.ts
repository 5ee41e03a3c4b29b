import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFault } from '../../src/schemas/web-address.ts';

test('correct addresses have no fault, and other texts are not checked', () => {
  const addresses = [
    'https://library.example/%D0%B0/?q=100%25&a=b#part',
    'http://127.0.0.1:8080/a',
    'https://[2001:db8::1]/',
    'https://бібліотека.example/шлях',
    'https://library.example:443/a,b;c(d)',
    'mailto:a%b@library.example',
    '#part#two',
    'study:reading#a#b',
  ];
  assert.deepEqual(addresses.filter(addressFault), []);
});

test('a per cent sign needs two hexadecimal digits', () => {
  const addresses = [
    'https://a.example/%',
    'https://a.example/%D0%B',
    'https://a.example/100%/x',
    'https://a.example/%zz',
  ];
  assert.deepEqual(addresses.map(addressFault), ['percent', 'percent', 'percent', 'percent']);
});

test('an address may have only one #', () => {
  assert.deepEqual(['https://a.example/#/map#x', 'https://a.example##'].map(addressFault), ['hash', 'hash']);
});

test('host and port must be valid', () => {
  const addresses = [
    'https://a.example:99999/',
    'https://a.example:port/',
    'https://256.256.256.256/',
    'https:///a',
    'https:a',
    'https://a b.example/',
    'https://[::1/',
  ];
  assert.deepEqual(
    addresses.map(addressFault),
    addresses.map(() => 'host'),
  );
});
