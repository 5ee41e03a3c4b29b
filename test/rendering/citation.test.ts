import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createTranslators, type LocaleTree } from '../../src/i18n/translator.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { renderCitation } from '../../src/rendering/citation.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const common = JSON.parse(readFileSync(new URL('../../locales/en/common.json', import.meta.url), 'utf8')) as LocaleTree;
const study = studyOf('reading', { texts: { en: [{ title: 'Reading & "writing"' }, '## C {#challenge}\nA\n'] } });
const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: [study.slug] }] };
const publication = publicationWith({ studies: [study], editions: [edition] });
const translators = createTranslators({ en: { common }, uk: { common } }, publication);

function citationIn(language: string): string {
  const shown = buildLanguageEdition(publication, edition, language);
  const [first] = shown.studies;
  assert.ok(first);
  return renderCitation(shown, first, translators(language)).markup;
}

test('a citation links to the page of the study', () => {
  assert.equal(
    citationIn('en'),
    'Reading &amp; “writing”. In: The collection, 2026 edition. 1\u00a0January 2026. ' +
      '<a class="address" href="https://network.example/en/case-studies/reading/">https://network.example/en/case-studies/reading/</a>',
  );
});

test('a fallback is cited at the page of its own language, with its title marked', () => {
  const citation = citationIn('uk');
  assert.match(citation, /^<span lang="en">Reading &amp; “writing”<\/span>/);
  assert.match(citation, /https:\/\/network\.example\/en\/case-studies\/reading\//);
});
