import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodesKnown, localizedMapsComplete } from '../../../src/rules/texts/languages.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const study = 'case-studies/city-library/study.yml';
const found = (changes: Parameters<typeof findingsOf>[1]) => findingsOf(languageCodesKnown, changes);

test('language codes are checked everywhere in publication.yml', async () => {
  assert.deepEqual(
    await found({
      'publication.yml': [
        ['fallback: [ro, en]', 'fallback: [ro, ua, zz]'],
        ['defaultLanguage: en', 'defaultLanguage: ro_MD'],
        [
          'date: "2021-05-01"',
          'date: "2021-05-01"\n    isbn: { de: { pdf: 978-3-16-148410-0 } }\n    accessibility:\n      pdf: { by: A, checkedOn: "2021-05-01", languages: [en, fr], standard: wcag-2.2-aa }',
        ],
      ],
    }),
    [
      'publication.yml:9:20 language-unknown code=ua suggestion=uk',
      'publication.yml:9:24 language-unknown code=zz suggestion=en, ro, uk, el, ro-MD',
      'publication.yml:10:18 language-code-alias written=ro_MD language=ro-MD',
      'publication.yml:32:13 language-not-published code=de languages=en, ro, uk, el, ro-MD',
      'publication.yml:34:62 language-not-published code=fr languages=en, ro, uk, el, ro-MD',
    ],
  );
});

test('a language of the lists that is not published is one problem; a wrong code is one at each place', async () => {
  const names = (list: string, more: string) => [[`    en: ${list}`, `    en: ${list}\n${more}`]] as const;
  assert.deepEqual(
    await found({
      'topics.yml': names('Literacy', '    de: Lesen\n    gr: Γ\n'),
      'categories.yml': names('Event', '    de: Ereignis\n    gr: Γ\n    fr: E\n'),
      'publication.yml': [['  en: Small network', '  en: Small network\n  de: Netz']],
    }),
    [
      'publication.yml:13:3 language-not-published code=de languages=en, ro, uk, el, ro-MD',
      'topics.yml:5:5 language-unknown code=gr suggestion=el',
      'categories.yml:5:5 language-unknown code=gr suggestion=el',
      'categories.yml:6:5 language-not-published code=fr languages=en, ro, uk, el, ro-MD',
    ],
  );
});

test('a study must name its original language, a translation any existing language', async () => {
  assert.deepEqual(await found({ [study]: [['originalLanguage: en', 'originalLanguage: de']] }), [
    'city-library/study.yml:2:19 language-not-published code=de languages=en, ro, uk, el, ro-MD',
  ]);
  assert.deepEqual(await found({ 'case-studies/city-library/ro.md': [['from: en', 'from: de']] }), []);
  assert.deepEqual(await found({ 'case-studies/city-library/ro.md': [['from: en', 'from: EN']] }), [
    'city-library/ro.md:10:9 language-code-alias written=EN language=en',
  ]);
  assert.deepEqual(await found({ 'case-studies/city-library/ro.md': [['from: en', 'from: qq']] }), [
    'city-library/ro.md:10:9 language-unknown code=qq suggestion=en, ro, uk, el, ro-MD',
  ]);
});

test('if the schema rejected languages, no language is reported as not published', async () => {
  const wrong = { 'publication.yml': [['- code: ro\n', '- ro\n']] } as const;
  assert.deepEqual(await found({ ...wrong, [study]: [['originalLanguage: en', 'originalLanguage: de']] }), []);
});

test('a text of the lists needs every language; a variant uses its base’s, and people need no other script', async () => {
  assert.deepEqual(
    await findingsOf(localizedMapsComplete, {
      'topics.yml': [
        ['    ro: Alfabetizare\n', ''],
        ['    el: Εγγραμματισμός\n', ''],
      ],
      'people.yml': [['family: Pop', 'family: Pop\n  names: { uk: Ана Поп }']],
      'partners.yml': [['role: lead', 'role: lead\n  logo: { file: a.svg, licence: CC0-1.0, alt: { en: A } }']],
      'publication.yml': [
        ['          uk: Усі приклади\n', ''],
        ['theme:\n', 'theme:\n  logo: { file: b.svg, licence: CC0-1.0, alt: { en: A, ro: A, el: A, ua: A } }\n'],
        ['  ro: Două studii de caz pentru teste.\n', '  ro: ""\n'],
      ],
    }),
    [
      'publication.yml:34:9 localized-missing field=editions.0.parts.0.title languages=uk',
      'topics.yml:2:3 localized-missing field=literacy.names languages=ro, el',
    ],
  );
});
