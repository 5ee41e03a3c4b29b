import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { cacheHeaders, contentPolicy, immutableFiles, securityHeaders } from '../../../src/site/machine/headers.ts';
import { buildSite } from '../../helpers/site-output.ts';

const site = await buildSite('/x/');
const guide = readFileSync(path.join(import.meta.dirname, '../../../guides/publishing.md'), 'utf8');

/** Each address of `_headers` with its headers. */
const rules = new Map(
  site
    .read('_headers')
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split('\n'))
    .map(([address = '', ...lines]) => [address, lines.map((line) => line.trim())]),
);

test('every answer has the security headers', () => {
  assert.deepEqual(
    rules.get('/x/*'),
    Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
  );
});

test('pages and the worker are revalidated each time', () => {
  for (const address of ['/x/', '/x/index.html', '/x/404.html', '/x/service-worker.js', '/x/uk/*', '/x/ro-md/*'])
    assert.deepEqual(rules.get(address), ['Cache-Control: no-cache'], address);
});

test('no address gets two values for one header', () => {
  const cached = [...rules].filter(([, lines]) => lines.some((line) => line.startsWith('Cache-Control')));
  const folders = cached.flatMap(([address]) => (address.endsWith('*') ? [address.slice(0, -1)] : []));
  const twice = cached.filter(([address]) =>
    folders.some((folder) => address !== `${folder}*` && address.startsWith(folder)),
  );
  assert.deepEqual(twice, []);
});

test('only a file with the hash of its bytes in its name is cached for ever', () => {
  const pattern = new RegExp(immutableFiles);
  assert.ok(pattern.test('/x/fonts/source-serif-4-400-normal-0123456789.woff2'));
  assert.ok(pattern.test('fonts/source-serif-4-400-normal-0123456789.woff2'));
  for (const other of ['fonts/uk.css', 'styles/site.css', 'uk/index.html', 'images/photo-0123456789.jpg'])
    assert.ok(!pattern.test(other), other);
});

test('each page contains the policy and the referrer rule', () => {
  for (const file of site.files.filter((each) => each.endsWith('.html'))) {
    const page = site.document(file);
    assert.equal(
      page.find('meta', 'http-equiv', 'Content-Security-Policy')[0]?.attributes.content,
      contentPolicy,
      file,
    );
    assert.equal(page.find('meta', 'name', 'referrer').length, 1);
  }
});

for (const [server, line] of [
  ['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Apache', (name: string, value: string) => `Header always set ${name} "${value}"`],
] as const) {
  test(`the guide's words for ${server} are what the build writes`, () => {
    for (const [name, value] of Object.entries(securityHeaders)) assert.ok(guide.includes(line(name, value)), name);
    assert.ok(guide.includes(cacheHeaders.immutable) && guide.includes(cacheHeaders.fresh));
  });
}

test('the guide lists the same files as unchanging', () => {
  assert.ok(guide.includes(`"~${immutableFiles}"`));
});
