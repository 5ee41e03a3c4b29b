import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles, inShort } from '../helpers/check-files.ts';

for (const folder of ['x', '_en', 'notalanguagecode', '__proto__', 'constructor', 'en us', '1', 'ro--MD', 'Ж']) {
  test(`a locale folder with the name ${folder} is one problem`, async () => {
    const words = '{"studies": {"count_one": "x"}}';
    const { problems } = await checkFiles({
      [`locales/${folder}/site.json`]: words,
      [`locales/${folder}/common.json`]: words,
    });
    assert.deepEqual(
      problems.map(({ code, file, line }) => ({ code, file, line })),
      [{ code: 'language-unknown', file: `locales/${folder}/common.json`, line: 1 }],
    );
  });
}

for (const [name, words] of [
  ['__proto__', '{"__proto__": {"polluted": "yes"}}'],
  ['constructor.prototype', '{"constructor": {"prototype": {"polluted": "yes"}}}'],
  ['__proto__ inside', '{"nav": {"__proto__": {"polluted": "yes"}}}'],
] as const) {
  test(`${name} in strings is an ordinary key and changes no object`, async () => {
    const { problems, resources } = await checkFiles({ 'locales/de/common.json': words });
    assert.ok(problems.some(({ code }) => code === 'locale-key-extra'));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    assert.ok(resources.de);
  });
}

test('endless braces in strings are a problem with a place', async () => {
  const deep = `${'{"a":'.repeat(60)}"x"${'}'.repeat(60)}`;
  const codes = inShort(await checkFiles({ 'locales/de/common.json': deep }));
  assert.deepEqual(codes, ['nested-too-deep 1']);
  const endless = `${'{"a":'.repeat(50_000)}"x"${'}'.repeat(50_000)}`.replaceAll('{"a":{"a":', '{"a":\n{"a":');
  assert.deepEqual(inShort(await checkFiles({ 'locales/de/common.json': endless })), ['nested-too-deep 1']);
});

test('a hidden character in a string is a problem, literal or escaped', async () => {
  for (const text of ['a\\u0001', 'a\\ud800', 'a\u202eb'])
    assert.ok(
      inShort(await checkFiles({ 'locales/de/common.json': `{"x": "${text}"}` })).includes('character-escaped 1'),
      text,
    );
});
