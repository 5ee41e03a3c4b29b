import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expectedSectionsAccounted,
  requiredSectionsPresent,
  sectionsMatchOriginal,
  textInsideSections,
  undocumentedNotWritten,
} from '../../../src/rules/texts/sections.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const [english, romanian, variant, study] = [
  `${folder}/en.md`,
  `${folder}/ro.md`,
  `${folder}/ro-MD.md`,
  `${folder}/study.yml`,
];

test('an original needs both required sections, a translation the ones of its original', async () => {
  const without = (file: string, ...ids: string[]) => ({ [file]: ids.map((id) => [`{#${id}}`, '{#voices}'] as const) });
  assert.deepEqual(await findingsOf(requiredSectionsPresent, without(english, 'challenge', 'action')), [
    'city-library/en.md:1:1 section-required section=challenge',
    'city-library/en.md:1:1 section-required section=action',
  ]);
  assert.deepEqual(await findingsOf(requiredSectionsPresent, without(romanian, 'action')), [
    'city-library/ro.md:1:1 section-required section=action',
  ]);
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, { ...without(english, 'action'), ...without(romanian, 'action') }),
    ['city-library/en.md:1:1 section-required section=action'],
  );
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, { [english]: 'removed', ...without(romanian, 'challenge') }),
    ['city-library/ro.md:1:1 section-required section=challenge'],
  );
});

test('each unknown heading may be one of the missing sections', async () => {
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, {
      [romanian]: [
        ['## Provocarea {#challenge}', '## Ceva'],
        ['{#action}', '{#voices}'],
      ],
    }),
    ['city-library/ro.md:1:1 section-required section=action'],
  );
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, {
      [romanian]: [
        ['## Provocarea {#challenge}', '## Ceva'],
        ['## Acțiunea {#action}', '## Altceva'],
      ],
    }),
    [],
  );
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, { [romanian]: [['## Provocarea {#challenge}', '##Ceva {#challenge}']] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(requiredSectionsPresent, {
      [romanian]: [['## Provocarea {#challenge}', '### Ceva {#challenge}']],
    }),
    ['city-library/ro.md:1:1 section-required section=challenge'],
  );
});

test('a translation needs exactly the sections of its original', async () => {
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, {
      [romanian]: [
        ['## Rezultate {#results}', '## Voci {#voices}\n\nA\n\n## Surse {#sources}\n\nB\n\n## Voci {#voices}'],
      ],
    }),
    [
      'city-library/ro.md:1:1 section-missing-in-translation section=results original=en',
      'city-library/ro.md:32:1 section-extra-in-translation section=voices original=en',
      'city-library/ro.md:36:1 section-extra-in-translation section=sources original=en',
    ],
  );
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, { [romanian]: [['## Rezultate {#results}', '## Rezultate']] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, { [romanian]: [['## Rezultate {#results}', '## Altul {#wholly-other}']] }),
    ['city-library/ro.md:1:1 section-missing-in-translation section=results original=en'],
  );
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, { [english]: [['## Results {#results}', '## Something']] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, { [variant]: '---\ntitle: A\n---\n\n## Acțiunea {#action}\n\nText.\n' }),
    [],
  );
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, { [english]: 'removed', [romanian]: [['{#results}', '{#voices}']] }),
    [],
  );
});

test('the translation of a page needs the sections of its original, with any names', async () => {
  const page = (body: string) => `---\ntitle: A\ntranslation: { from: en, state: draft }\n---\n\n${body}\n`;
  const own = [['We are a small network.', '## Who {#who}\n\nA\n\n## Challenge {#challenge}\n\nB']] as const;
  assert.deepEqual(
    await findingsOf(sectionsMatchOriginal, {
      'pages/about/en.md': own,
      'pages/about/ro.md': page('## Ce {#what}\n\nA'),
    }),
    [
      'pages/about/ro.md:1:1 section-missing-in-translation section=who original=en',
      'pages/about/ro.md:1:1 section-missing-in-translation section=challenge original=en',
      'pages/about/ro.md:6:1 section-extra-in-translation section=what original=en',
    ],
  );
});

test('a section that is declared as not documented must not be written', async () => {
  assert.deepEqual(
    await findingsOf(undocumentedNotWritten, {
      [study]: [['[lessons, transfer]', '[lessons, results, transfer, action]']],
    }),
    ['city-library/study.yml:37:25 section-documented section=results'],
  );
  assert.deepEqual(
    await findingsOf(undocumentedNotWritten, { [english]: 'removed', [study]: [['[lessons, transfer]', '[results]']] }),
    [],
  );
});

test('an expected section must be written or listed as not documented', async () => {
  const listed = (list: string) => ({ [study]: [['undocumented: [lessons, transfer]', list]] }) as const;
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, listed('undocumented: [transfer]')), [
    'city-library/study.yml:37:1 section-unaccounted section=lessons',
  ]);
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, listed('')), [
    'city-library/study.yml:1:1 section-unaccounted section=lessons',
    'city-library/study.yml:1:1 section-unaccounted section=transfer',
  ]);
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, listed('undocumented: [transfer, leson]')), []);
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, listed('undocumented: [leson]')), [
    'city-library/study.yml:37:1 section-unaccounted section=transfer',
  ]);
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, listed('undocumentd: [transfer]')), []);
  assert.deepEqual(await findingsOf(expectedSectionsAccounted, { ...listed(''), [english]: 'removed' }), []);
  assert.deepEqual(
    await findingsOf(expectedSectionsAccounted, {
      ...listed('undocumented: []'),
      [english]: [['## Results {#results}', '## Something']],
    }),
    [
      'city-library/study.yml:37:1 section-unaccounted section=lessons',
      'city-library/study.yml:37:1 section-unaccounted section=transfer',
    ],
  );
});

test('text before the first section needs a heading, unless a required section is missing there', async () => {
  assert.deepEqual(
    await findingsOf(textInsideSections, {
      [english]: [['## Challenge {#challenge}\n', 'Text.\n\n## Challenge {#challenge}\n']],
    }),
    ['city-library/en.md:19:1 text-outside-section'],
  );
  assert.deepEqual(await findingsOf(textInsideSections, { [english]: [['## Challenge {#challenge}\n', '']] }), []);
  assert.deepEqual(
    await findingsOf(textInsideSections, {
      [english]: [['## Challenge {#challenge}\n', 'Text.\n\n## Context {#context}\n']],
    }),
    ['city-library/en.md:19:1 text-outside-section'],
  );
  assert.deepEqual(
    await findingsOf(textInsideSections, { 'pages/about/en.md': [['title: About us', 'title: About']] }),
    [],
  );
});
