import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../src/content/content.ts';
import { themeReadable } from '../../src/rules/publication/theme.ts';
import type { ThemeFile } from '../../src/schemas/types.ts';
import { publicationWith } from '../helpers/publication.ts';

function fieldsFoundIn(theme: ThemeFile): string[] {
  const content: Content = {
    publication: publicationWith({ theme }),
    sources: new Map(),
    files: [],
    folders: [],
    unread: new Set(),
    pictures: new Map(),
    documents: [],
    fonts: new Map(),
    wording: { prompts: [], sectionNames: new Map() },
  };
  return themeReadable(content).map(({ params }) => `${params.field} ${params.ratio} of ${params.needed}`);
}

test('running text needs a contrast of 7 to 1, links of 4.5 to 1', () => {
  assert.deepEqual(fieldsFoundIn({ ink: '#595959', accent: '#767676' }), []);
  assert.deepEqual(fieldsFoundIn({ ink: '#767676' }), ['ink 4.5 of 7']);
  assert.deepEqual(fieldsFoundIn({ accent: '#777777' }), ['accent 4.4 of 4.5']);
});

test('a paper that is too dark for the default ink is one problem', () => {
  assert.deepEqual(fieldsFoundIn({ paper: '#808080', accent: '#000000' }), ['paper 4.3 of 7']);
  assert.deepEqual(fieldsFoundIn({ paper: '#808080' }), ['paper 4.3 of 7']);
});

test('a paper that is too dark for the default links is a problem too', () => {
  assert.deepEqual(fieldsFoundIn({ paper: '#999999', ink: '#000000' }), ['paper 2.9 of 4.5']);
});

test('ink and links for dark paper are refused in light mode, because books are printed on white', () => {
  assert.deepEqual(fieldsFoundIn({ paper: '#101010', ink: '#ffffff', accent: '#eeeeee' }), [
    'ink 1 of 7',
    'accent 1.1 of 4.5',
  ]);
});

test('an accent for dark mode is compared with dark paper', () => {
  assert.deepEqual(fieldsFoundIn({ accentDark: '#0b5563' }), ['accentDark 2.1 of 4.5']);
});
