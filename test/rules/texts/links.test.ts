import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksAlive, linksAllowed } from '../../../src/rules/texts/links.ts';
import { type ContentChanges, findingsOf } from '../../helpers/changed-content.ts';

const english = 'case-studies/city-library/en.md';
const linked = (links: string, more: ContentChanges = {}) =>
  ({ ...more, [english]: [['More people came.', links]] }) as ContentChanges;
const alive = (links: string, more: ContentChanges = {}) => findingsOf(linksAlive, linked(links, more));

test('links need a scheme or a place in the same text; a bare word is not allowed', async () => {
  assert.deepEqual(
    await findingsOf(
      linksAllowed,
      linked(
        '[a](plan) [b]() [c](javascript:x) [d](https://a.example) [e](#results) [f](study:reading-room) [g](mailto:a@b.example) [h](file:///a)',
      ),
    ),
    [
      'city-library/en.md:33:5 link-forbidden address=plan',
      'city-library/en.md:33:5 link-forbidden address=()',
      'city-library/en.md:33:21 link-forbidden address=javascript:x',
      'city-library/en.md:33:124 link-forbidden address=file:///a',
    ],
  );
});

test('a missing study or page is reported with the closest name, or with its new address', async () => {
  assert.deepEqual(
    await alive(
      '[a](study:reading-rom) [b](study:old-city-library) [c](page:abuot) [d](page:about) [e](study:reading-room)',
    ),
    [
      'city-library/en.md:33:5 link-dead address=study:reading-rom suggestion=reading-room',
      'city-library/en.md:33:28 link-dead address=study:old-city-library suggestion=city-library',
      'city-library/en.md:33:56 link-dead address=page:abuot suggestion=about',
    ],
  );
  assert.deepEqual(await alive('[a](study:nothing-like-it) [b](https://a.example) [c](page:city-library)'), [
    'city-library/en.md:33:5 link-dead address=study:nothing-like-it suggestion=city-library, reading-room',
    'city-library/en.md:33:55 link-dead address=page:city-library suggestion=about, case-studies, news, partners, downloads, editions, changes, funding, licence, accessibility, report, contact',
  ]);
});

test('a link to a withdrawn study is reported, and such a study is never proposed', async () => {
  const withdrawn = { 'case-studies/reading-room/study.yml': [['status: current', 'status: withdrawn']] } as const;
  assert.deepEqual(await alive('[a](study:reading-room) [b](study:other)', withdrawn), [
    'city-library/en.md:27:54 link-dead address=study:reading-room#action suggestion=city-library',
    'city-library/en.md:33:5 link-dead address=study:reading-room suggestion=city-library',
    'city-library/en.md:33:29 link-dead address=study:other suggestion=city-library',
    'city-library/ro-MD.md:7:66 link-dead address=study:reading-room#action suggestion=city-library',
    'city-library/ro.md:30:55 link-dead address=study:reading-room#action suggestion=city-library',
  ]);
});

test('a section must exist in the target’s text of the language or in its original', async () => {
  const target = 'case-studies/reading-room';
  const uk = {
    [`${target}/uk.md`]: [['{#action}', '{#action}\n\nТекст.\n\n### Нижче {#below}\n\nТекст.\n\n## Дія {#voices}']],
  } as const;
  assert.deepEqual(
    await alive(
      '[a](study:reading-room#action-below) [b](study:reading-room#voices) [c](study:reading-room#below)',
      uk,
    ),
    ['city-library/en.md:33:73 link-dead address=study:reading-room#below suggestion=study:reading-room#action-below'],
  );
  assert.deepEqual(await alive('[a](study:reading-room#resluts) [b](study:reading-room#action)'), [
    'city-library/en.md:33:5 link-dead address=study:reading-room#resluts suggestion=study:reading-room#action',
  ]);
});

test('a link may lead to a section of its own text, or of the base of a variant', async () => {
  assert.deepEqual(await alive('[a](#results) [b](#voices) [c](#challenge)'), [
    'city-library/en.md:33:19 link-dead address=#voices suggestion=#challenge, #action, #results',
  ]);
  const variant = 'case-studies/city-library/ro-MD.md';
  assert.deepEqual(
    await findingsOf(linksAlive, {
      [variant]: '---\ntitle: A\n---\n\n## Acțiunea {#action}\n\n[a](#results) [b](#voices)\n',
    }),
    ['city-library/ro-MD.md:7:19 link-dead address=#voices suggestion=#action, #challenge, #results'],
  );
  assert.deepEqual(
    await findingsOf(linksAlive, {
      [variant]: '---\ntitle: A\n---\n\n[b](#voices)\n',
      'case-studies/city-library/ro.md': '---\n"title\n---\n',
    }),
    [],
    'its base could not be read',
  );
});

test('a heading without an id may be the target, a heading below it may not', async () => {
  assert.deepEqual(await alive('[a](#voices)\n\n## Voices'), []);
  assert.deepEqual(await alive('[a](#voices)\n\n### Voices'), [
    'city-library/en.md:33:5 link-dead address=#voices suggestion=#challenge, #action, #results',
  ]);
  assert.deepEqual(await alive('[a](#voices)\n\n## Voices {#voics}'), [], 'a misspelt id has the one that was meant');
});

test('links to a missing required section are not reported, because it has its own problem; pages have none', async () => {
  assert.deepEqual(await alive('[a](study:reading-room#challenge)'), []);
  assert.deepEqual(await alive('[a](page:about#challenge)'), [
    'city-library/en.md:33:5 link-dead address=page:about#challenge suggestion=',
  ]);
  assert.deepEqual(await alive('[a](page:licence#terms) [b](page:licence)'), [
    'city-library/en.md:33:5 link-dead address=page:licence#terms suggestion=licence',
  ]);
});
