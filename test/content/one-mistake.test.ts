/** One mistake gives one problem: what follows from it is not reported again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChanged } from '../helpers/changed-content.ts';

const study = 'case-studies/city-library';

interface Case {
  readonly title: string;
  readonly file: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly codes: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'a mistaken code of the original language says nothing about the texts',
    file: `${study}/study.yml`,
    pairs: [['originalLanguage: en', 'originalLanguage: ua']],
    codes: ['language-unknown'],
  },
  {
    title: 'an original language that does not exist makes no text a translation',
    file: `${study}/study.yml`,
    pairs: [['originalLanguage: en', 'originalLanguage: xx']],
    codes: ['language-unknown'],
  },
  {
    title: 'an original language that is not published makes no text a translation',
    file: `${study}/study.yml`,
    pairs: [['originalLanguage: en', 'originalLanguage: de']],
    codes: ['language-not-published'],
  },
  {
    title: 'a mistaken code of the language translated from is not the language of the text too',
    file: `${study}/ro-MD.md`,
    pairs: [['ușile.\n---', 'ușile.\ntranslation: { from: md, state: draft }\n---']],
    codes: ['language-unknown'],
  },
  {
    title: 'a misspelt image id in the text does not make the image unused',
    file: `${study}/en.md`,
    pairs: [['![](plan)', '![](plann)']],
    codes: ['image-undeclared'],
  },
  {
    title: 'a misspelt image id in the front matter does not make the description missing',
    file: `${study}/en.md`,
    pairs: [['  plan:\n    alt', '  plann:\n    alt']],
    codes: ['words-unknown-id'],
  },
  {
    title: 'a misspelt label of a drawing is not missing too',
    file: `${study}/ro.md`,
    pairs: [['door: Ușă', 'doors: Ușă']],
    codes: ['words-unknown-id'],
  },
  {
    title: 'a misspelt list of images does not make every picture undeclared',
    file: `${study}/study.yml`,
    pairs: [['images:', 'imagse:']],
    codes: ['field-unknown'],
  },
  {
    title: 'a picture whose folder was written too is not unlisted too',
    file: `${study}/study.yml`,
    pairs: [['file: plan.svg', 'file: images/plan.svg']],
    codes: ['image-missing'],
  },
  {
    title: 'a misspelt required section is not missing too',
    file: `${study}/en.md`,
    pairs: [['{#action}', '{#acton}']],
    codes: ['section-unknown'],
  },
  {
    title: 'a required section whose heading has no id is not missing too',
    file: `${study}/en.md`,
    pairs: [['## Challenge {#challenge}', '## What was hard']],
    codes: ['section-without-id'],
  },
  {
    title: 'a link whose scheme has a capital letter is followed like any other',
    file: `${study}/en.md`,
    pairs: [['## Challenge {#challenge}\n', '## Challenge {#challenge}\n\n[there](Study:nowhere)\n']],
    codes: ['link-dead'],
  },
  {
    title: 'a misspelt section does not make links to it dead',
    file: `${study}/en.md`,
    pairs: [['{#challenge}', '{#chalenge}']],
    codes: ['section-unknown'],
  },
  {
    title: 'a required heading that was deleted leaves no other trace',
    file: `${study}/en.md`,
    pairs: [['## Challenge {#challenge}\n', '']],
    codes: ['section-required'],
  },
  {
    title: 'a language that was refused makes nothing written in it a mistake',
    file: 'publication.yml',
    pairs: [['- code: ro\n', '- code: 5\n']],
    codes: ['field-format'],
  },
  {
    title: 'a study that its edition misspells is not unlisted too',
    file: 'publication.yml',
    pairs: [['[city-library, reading-room]', '[city-libary, reading-room]']],
    codes: ['unknown-study'],
  },
  {
    title: 'a broken list does not make every id of it unknown',
    file: 'topics.yml',
    pairs: [['- id: literacy', '- id: Literacy']],
    codes: ['field-format'],
  },
  {
    title: 'facts that cannot be read say nothing of what they name',
    file: `${study}/study.yml`,
    pairs: [['[literacy]', '[literacy']],
    codes: ['yaml-syntax'],
  },
  {
    title: 'an original that cannot be read is not missing',
    file: `${study}/en.md`,
    pairs: [['---\ntitle', '---\n"title']],
    codes: ['yaml-syntax'],
  },
  {
    title: 'an empty title is not missing too',
    file: `${study}/ro.md`,
    pairs: [['title: O bibliotecă pentru tot orașul', 'title:']],
    codes: ['field-empty'],
  },
  {
    title: 'a misspelt title is not missing too',
    file: `${study}/ro.md`,
    pairs: [['title:', 'titel:']],
    codes: ['field-unknown'],
  },
  {
    title: 'a misspelt language does not make its texts unpublished',
    file: 'publication.yml',
    pairs: [['- code: uk', '- code: ua']],
    codes: ['language-unknown'],
  },
  {
    title: 'a misspelt original language does not make the original missing',
    file: 'case-studies/reading-room/study.yml',
    pairs: [['originalLanguage: uk', 'originalLanguage: ua']],
    codes: ['language-unknown'],
  },
  {
    title: 'a refused section in the list of undocumented ones is not unaccounted for',
    file: `${study}/study.yml`,
    pairs: [['[lessons, transfer]', '[lessons, transfers]']],
    codes: ['field-value'],
  },
  {
    title: 'a licence that forbids translations is not incompatible too',
    file: `${study}/study.yml`,
    pairs: [['licence: CC-BY-4.0\nfunders', 'licence: CC-BY-NC-ND-4.0\nfunders']],
    codes: ['licence-forbids-translation'],
  },
  {
    title: 'a value that the schema left out of a list moves no other problem',
    file: `${study}/study.yml`,
    pairs: [['[north-library, south-library]', '[North, south-libary]']],
    codes: ['field-format', 'unknown-partner'],
  },
];

for (const { title, file, pairs, codes } of cases) {
  test(title, async () => {
    const { problems } = await checkChanged({ [file]: pairs });
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
    );
  });
}

test('a problem after a rejected value has the right place', async () => {
  const pairs = [['[north-library, south-library]', '[North, south-libary]']] as const;
  const { problems } = await checkChanged({ [`${study}/study.yml`]: pairs });
  const unknown = problems.find(({ code }) => code === 'unknown-partner');
  assert.deepEqual([unknown?.line, unknown?.column], [11, 19]);
});

test('a missing file is reported with the folder where it was expected', async () => {
  const { problems } = await checkChanged({ [`${study}/study.yml`]: [['file: plan.svg', 'file: images/plan.svg']] });
  assert.deepEqual(problems[0]?.params, {
    image: 'case-studies/city-library/images/images/plan.svg',
    suggestion: 'plan.svg',
  });
});

test('a folder in place of a picture is reported as a folder', async () => {
  const picture = `${study}/images/plan.svg`;
  const { problems } = await checkChanged({ [picture]: 'removed', [`${picture}/notes.txt`]: 'x' });
  const found = problems.filter(({ code }) => code !== 'image-unlisted').map(({ code, file }) => ({ code, file }));
  assert.deepEqual(found, [{ code: 'file-is-folder', file: 'case-studies/city-library/images/plan.svg' }]);
});
