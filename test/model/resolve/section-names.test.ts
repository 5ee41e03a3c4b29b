import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLanguageEdition, currentEdition } from '../../../src/model/resolve/build-edition.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const study = (slug: string, en: string, ro?: string) =>
  studyOf(slug, { texts: { en: [{ title: slug }, en], ...(ro !== undefined && { ro: [{ title: slug }, ro] }) } });
const steps = (name: string): string => `## ${name} {#steps}\n\nText.\n`;

const publication = publicationWith({
  editions: [
    { id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['one', 'two', 'three', 'four'] }] },
  ],
  studies: [
    study('one', steps('Ten steps of ten people'), steps('Pași')),
    study('two', steps('Steps'), steps('Pași')),
    study('three', steps('Steps')),
    study('four', '## What it took {#resources}\n\nText.\n'),
  ],
});
const namesIn = (language: string) =>
  buildLanguageEdition(publication, currentEdition(publication), language).sectionNames;

test('a section has the name that most studies use, and none if only one study has it', () => {
  assert.deepEqual(namesIn('en'), { steps: 'Steps' });
});

test('each language has its own section names, and a regional variant has those of its base', () => {
  assert.deepEqual(namesIn('ro'), { steps: 'Pași' });
  assert.deepEqual(namesIn('ro-MD'), { steps: 'Pași' });
  assert.deepEqual(namesIn('el'), {});
});
