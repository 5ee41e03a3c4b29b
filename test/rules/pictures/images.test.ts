import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/content/content.ts';
import { problem } from '../../../src/problems/problem.ts';
import {
  imageConsentPresent,
  imageConsentStands,
  imageCreditsPresent,
  imageLicencesPresent,
  imagesOnTheirOwn,
  imagesShownOnce,
  imagesUsed,
  picturesReadable,
  shownImagesListed,
} from '../../../src/rules/pictures/images.ts';
import { type ContentChanges, changedContent, findingsOf, shown } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const study = `${folder}/study.yml`;
const english = `${folder}/en.md`;
const second = '    licence: CC-BY-4.0\nlinks:';
const withSecond = (fields: string) =>
  [second, `    licence: CC-BY-4.0\n  - id: door\n    file: door.svg\n${fields}links:`] as const;

test('each picture needs a credit in the facts or the original text, a licence and, with people, a consent', async () => {
  const changes = {
    [study]: [withSecond('    showsPeople: true\n'), ['  - id: plan', '  - id: plan\n    showsPeople: false']],
  } as const;
  assert.deepEqual(await findingsOf(imageCreditsPresent, changes), [
    'city-library/study.yml:32:9 image-credit-missing image=door',
  ]);
  assert.deepEqual(await findingsOf(imageLicencesPresent, changes), [
    'city-library/study.yml:32:9 image-licence-missing image=door',
  ]);
  assert.deepEqual(await findingsOf(imageConsentPresent, changes), [
    'city-library/study.yml:32:9 image-consent-missing image=door',
  ]);
  const inWords = { ...changes, [english]: [['images:\n', 'images:\n  door:\n    credit: By the door\n']] } as const;
  assert.deepEqual(await findingsOf(imageCreditsPresent, inWords), []);
  const inTranslation = {
    ...changes,
    [`${folder}/ro.md`]: [['images:\n', 'images:\n  door:\n    credit: A\n']],
  } as const;
  assert.deepEqual(await findingsOf(imageCreditsPresent, inTranslation), [
    'city-library/study.yml:32:9 image-credit-missing image=door',
  ]);
});

test('a field that the schema rejected is not reported as missing too', async () => {
  const wrong = {
    [study]: [withSecond('    credit: ""\n    licence: [x]\n    showsPeople: true\n    consnt: { obtained: yes }\n')],
  } as const;
  assert.deepEqual(await findingsOf(imageCreditsPresent, wrong), []);
  assert.deepEqual(await findingsOf(imageLicencesPresent, wrong), []);
  assert.deepEqual(await findingsOf(imageConsentPresent, wrong), []);
  assert.deepEqual(await findingsOf(imageCreditsPresent, { [study]: [withSecond('')], [english]: 'removed' }), []);
});

test('a picture with withdrawn consent is reported, and nothing else about it', async () => {
  const changes = {
    [study]: [withSecond('    showsPeople: true\n    consent: { obtained: "2020-01-01", withdrawn: "2021-02-03" }\n')],
  } as const;
  assert.deepEqual(await findingsOf(imageConsentStands, changes), [
    'city-library/study.yml:34:51 image-consent-withdrawn image=door date=2021-02-03',
  ]);
  for (const rule of [imageCreditsPresent, imageLicencesPresent, imageConsentPresent, imagesUsed])
    assert.deepEqual(await findingsOf(rule, changes), []);
});

test('a picture has one problem: its fault, or else its losses, or else its place', async () => {
  const content = await changedContent({});
  const fault = problem('image-unreadable', { file: 'a.png' });
  const loss = problem('svg-part-lost', { file: 'b.svg' }, { part: '<image>' });
  const pictures: Content['pictures'] = new Map([
    ['x/a.png', { isReadable: false, labels: [], hasPosition: true, fault, losses: [loss] }],
    ['x/b.svg', { isReadable: true, labels: [], hasPosition: true, losses: [loss, loss] }],
    ['x/y/c.jpg', { isReadable: true, labels: [], hasPosition: true, losses: [] }],
    ['x/d.jpg', { isReadable: true, labels: [], hasPosition: false }],
  ] as unknown as [string, never][]);
  assert.deepEqual(picturesReadable({ ...content, pictures }).map(shown), [
    'a.png:1:1 image-unreadable',
    'b.svg:1:1 svg-part-lost part=<image>',
    'b.svg:1:1 svg-part-lost part=<image>',
    'x/y/c.jpg:1:1 image-has-position image=c.jpg',
  ]);
});

test('a listed picture must be used', async () => {
  assert.deepEqual(await findingsOf(imagesUsed, { [study]: [withSecond('')] }), [
    'city-library/study.yml:31:9 image-unused image=door',
  ]);
  const inRomanian = {
    [study]: [withSecond('')],
    [`${folder}/ro.md`]: [['![](plan)', '![](plan)\n\n![](door)']],
  } as const;
  assert.deepEqual(await findingsOf(imagesUsed, inRomanian), []);
  const misspelt = { [study]: [withSecond('')], [english]: [['![](plan)', '![](plan)\n\n![](doors)']] } as const;
  assert.deepEqual(await findingsOf(imagesUsed, misspelt), []);
  const another = { [study]: [withSecond('')], [english]: [['![](plan)', '![](plan)\n\n![](entrance)']] } as const;
  assert.deepEqual(await findingsOf(imagesUsed, another), ['city-library/study.yml:31:9 image-unused image=door']);
  assert.deepEqual(await findingsOf(imagesUsed, { [study]: [withSecond('')], [english]: 'removed' }), []);
});

test('a picture in a text must be listed; the listed ones are named', async () => {
  const changes = { [english]: [['![](plan)', '![](plan)\n\n![](garden)']] } as const;
  assert.deepEqual(await findingsOf(shownImagesListed, changes), [
    'city-library/en.md:25:1 image-undeclared image=garden suggestion=plan',
  ]);
  for (const [from, to] of [
    ['  - id: plan', '  - id: Plan A'],
    ['images:', 'imagse:'],
    ['  - id: plan\n', '  - 5\n  - id: plan\n'],
    ['[literacy]', '[literacy'],
  ] as const)
    assert.deepEqual(await findingsOf(shownImagesListed, { ...changes, [study]: [[from, to]] }), [], to);
  const other = { ...changes, [study]: [['credit: North Library', 'credit: ""']] } as const;
  assert.deepEqual(await findingsOf(shownImagesListed, other), [
    'city-library/en.md:25:1 image-undeclared image=garden suggestion=plan',
  ]);
});

test('a picture must be alone in its paragraph, with its description in the front matter', async () => {
  const changes = { [english]: [['![](plan)', '![A plan](plan)\n\nSee ![](plan) and ![Door](plan) here.']] } as const;
  assert.deepEqual(await findingsOf(imagesOnTheirOwn, changes), [
    'city-library/en.md:23:1 image-alt-in-body image=plan',
    'city-library/en.md:25:5 image-inline image=plan',
    'city-library/en.md:25:19 image-inline image=plan',
  ]);
});

test('a text may show a picture only once; each repetition is a problem', async () => {
  const again: ContentChanges = {
    [english]: [['## Results {#results}\n', '## Results {#results}\n\n![](plan)\n\n![](other)\n\n![](plan)\n']],
  };
  assert.deepEqual(await findingsOf(imagesShownOnce, again), [
    'city-library/en.md:33:1 image-shown-twice image=plan',
    'city-library/en.md:37:1 image-shown-twice image=plan',
  ]);
  assert.deepEqual(await findingsOf(imagesShownOnce, {}), []);
});
