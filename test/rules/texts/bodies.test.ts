import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noRawHtml, notesDefined, notesUsed, promptsReplaced } from '../../../src/rules/texts/bodies.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const english = 'case-studies/city-library/en.md';

test('tags and undefined notes are found in every text, each with its place', async () => {
  const changes = {
    [english]: [
      ['## Results {#results}\n', '## Results {#results}\n\nA <b>word</b>.[^lost]\n\n[^idle]: Nobody calls it.\n'],
    ],
    'pages/about/en.md': [['We are', 'We[^gone] are<br>']],
  } as const;
  assert.deepEqual(await findingsOf(noRawHtml, changes), [
    'city-library/en.md:33:3 raw-html html=<b>',
    'pages/about/en.md:5:14 raw-html html=<br>',
  ]);
  assert.deepEqual(await findingsOf(notesDefined, changes), [
    'city-library/en.md:33:15 note-undefined note=lost',
    'pages/about/en.md:5:3 note-undefined note=gone',
  ]);
  assert.deepEqual(await findingsOf(notesUsed, changes), ['city-library/en.md:35:1 note-unused note=idle']);
});

const wording = { prompts: ['Say what\n  was hard.', 'Title'], sectionNames: new Map() };

test('the words of a template are found in bodies, titles and summaries, with any line breaks', async () => {
  const changes = {
    [english]: [
      ['title: A library for the whole city', 'title: " Title"'],
      ['Few people came.[^count]', 'Say  what was\nhard.\n\nSay what was hard. More.[^count]'],
    ],
    'pages/about/en.md': [['title: About us', 'title: Titles']],
  } as const;
  assert.deepEqual(await findingsOf(promptsReplaced, changes, wording), [
    'city-library/en.md:21:1 placeholder-text text=Say  what was\nhard.',
    'city-library/en.md:2:8 placeholder-text text= Title',
  ]);
  assert.deepEqual(await findingsOf(promptsReplaced, changes, { prompts: [], sectionNames: new Map() }), []);
});
