import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingsLabelled, imagesDescribed, labelsDrawn } from '../../../src/rules/pictures/image-words.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const [english, romanian] = [`${folder}/en.md`, `${folder}/ro.md`];
const alt = '    alt: Planul bibliotecii, cu o ușă.\n';
const drawing = (labels: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99">${labels.map((label) => `<text data-label="${label}" y="9">${label}</text>`).join('')}</svg>`;

test('a picture needs a description in each language that shows it; an overlay uses its base’s', async () => {
  assert.deepEqual(await findingsOf(imagesDescribed, { [romanian]: [[alt, '']] }), [
    'city-library/ro.md:5:3 image-alt-missing image=plan language=ro',
  ]);
  assert.deepEqual(
    await findingsOf(imagesDescribed, {
      [romanian]: [
        ['![](plan)\n', ''],
        [alt, ''],
      ],
    }),
    [],
    'English alone shows it',
  );
  const unseen = {
    [english]: [['![](plan)\n', '']],
    [romanian]: [
      ['![](plan)\n', ''],
      [alt, ''],
    ],
  } as const;
  assert.deepEqual(await findingsOf(imagesDescribed, unseen), []);
  assert.deepEqual(await findingsOf(imagesDescribed, { [romanian]: [[alt, '    alt: [a]\n']] }), []);
  assert.deepEqual(await findingsOf(imagesDescribed, { [romanian]: [['  plan:\n', '  plans:\n']] }), []);
});

test('every label of a drawing is needed in each language that describes it', async () => {
  const plan = { [`${folder}/images/plan.svg`]: drawing(['door', 'window', 'roof']) } as const;
  assert.deepEqual(await findingsOf(drawingsLabelled, plan), [
    'city-library/en.md:7:5 image-label-missing image=plan language=en labels=window, roof',
    'city-library/ro.md:7:5 image-label-missing image=plan language=ro labels=window, roof',
  ]);
  const misspelt = { ...plan, [romanian]: [['door: Ușă', 'dor: Ușă\n      windows: Geam\n      roof: ""']] } as const;
  assert.deepEqual(await findingsOf(drawingsLabelled, misspelt), [
    'city-library/en.md:7:5 image-label-missing image=plan language=en labels=window, roof',
  ]);
  assert.deepEqual(
    await findingsOf(drawingsLabelled, { ...plan, [romanian]: [[alt, '']] }),
    ['city-library/en.md:7:5 image-label-missing image=plan language=en labels=window, roof'],
    'a description is missed first',
  );
});

test('unknown labels are reported with the labels of the drawing', async () => {
  const words = { [romanian]: [['door: Ușă', 'door: Ușă\n      roof: Acoperiș\n      doors: Uși']] } as const;
  assert.deepEqual(await findingsOf(labelsDrawn, words), [
    'city-library/ro.md:9:7 words-unknown-id field=images.plan.labels id=roof suggestion=door',
    'city-library/ro.md:10:7 words-unknown-id field=images.plan.labels id=doors suggestion=door',
  ]);
  assert.deepEqual(await findingsOf(labelsDrawn, { ...words, [`${folder}/images/plan.svg`]: '<svg' }), []);
  assert.deepEqual(await findingsOf(labelsDrawn, { ...words, [`${folder}/images/plan.svg`]: 'removed' }), []);
});
