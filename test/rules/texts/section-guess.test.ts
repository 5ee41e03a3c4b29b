import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsHaveIds } from '../../../src/rules/texts/headings.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const file = (headings: readonly string[], more = ''): string =>
  `---\ntitle: T\nsummary: S\n${more}---\n\n${headings.map((heading) => `## ${heading}\n\nText.\n`).join('\n')}`;

/** What is proposed for the headings without an id, in their order. */
async function proposed(changes: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await findingsOf(sectionsHaveIds, changes);
  return found.map((each) => each.split('suggestion=')[1] ?? '');
}

const english = 'case-studies/city-library/en.md';
const romanian = 'case-studies/city-library/ro.md';
const ukrainian = 'case-studies/reading-room/uk.md';
const greek = 'case-studies/reading-room/el.md';

test('frequent words show which section a heading opens', async () => {
  assert.deepEqual(
    await proposed({
      [english]: file([
        'Background',
        'The problem',
        'Our solution',
        'How we did it',
        'Results and impact',
        'What we learned',
        'Next steps for others',
        'Testimonials',
        'What it cost: the budget',
        'Further reading',
      ]),
    }),
    ['context', 'challenge', 'action', 'steps', 'results', 'lessons', 'transfer', 'voices', 'resources', 'sources'],
  );
});

test('frequent words show the section in every language of the builder', async () => {
  assert.deepEqual(
    await proposed({
      [ukrainian]: file([
        'Передумови',
        'Проблема',
        'Рішення',
        'Наші здобутки і вплив',
        'Підсумки',
        'Корисні посилання',
      ]),
    }),
    ['context', 'challenge', 'action', 'results', 'lessons', 'sources'],
  );
  const from = 'translation:\n  from: en\n  state: draft\n';
  assert.deepEqual(await proposed({ [romanian]: file(['Problema', 'Soluția', 'Impactul', 'Concluzii'], from) }), [
    'challenge',
    'action',
    'results',
    'lessons',
  ]);
  const fromUkrainian = 'translation:\n  from: uk\n  state: draft\n';
  assert.deepEqual(
    await proposed({ [greek]: file(['Το πρόβλημα', 'Η λύση', 'Αποτελέσματα', 'Τι μάθαμε'], fromUkrainian) }),
    ['challenge', 'action', 'results', 'lessons'],
  );
});

test('no section is proposed twice or if the text has it', async () => {
  assert.deepEqual(
    await proposed({ [english]: file(['Problems', 'More problems', 'Results {#results}', 'Outcomes']) }),
    ['challenge', '', ''],
  );
});

test('a heading between two sections opens the one between them', async () => {
  assert.deepEqual(
    await proposed({ [english]: file(['Why {#challenge}', 'In the old mill', 'How {#steps}', 'Something else']) }),
    ['action', ''],
  );
});

test('a translation with as many headings as its original has the same sections', async () => {
  const from = 'translation:\n  from: en\n  state: draft\n';
  assert.deepEqual(
    await proposed({
      [english]: file(['A {#challenge}', 'B {#action}', 'C {#voices}']),
      [romanian]: file(['Moara', 'Podul', 'Problema'], from),
    }),
    ['challenge', 'action', 'voices'],
  );
});

test('if nothing shows the section, all ids are listed', async () => {
  const { default: words } = await import('../../../locales/en/problems.json', { with: { type: 'json' } });
  for (const id of [
    'context',
    'challenge',
    'action',
    'steps',
    'results',
    'lessons',
    'transfer',
    'voices',
    'resources',
    'sources',
  ])
    assert.ok(words['section-without-id'].hintAlone.includes(`{#${id}}`), id);
});
