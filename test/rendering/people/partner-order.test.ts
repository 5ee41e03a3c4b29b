import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedPartner } from '../../../src/model/language-edition.ts';
import { partnersInOrder } from '../../../src/rendering/people/partner-order.ts';

const partner = (text: string, language: string, role: ResolvedPartner['facts']['role']): ResolvedPartner => ({
  id: text,
  name: { text, language, origin: 'own' },
  description: undefined,
  facts: { id: text, names: {}, country: 'UA', role },
});
const namesIn = (language: string, partners: readonly ResolvedPartner[]): string[] =>
  partnersInOrder(language, partners).map(({ name }) => name.text);

test('the lead comes first and associates last, whatever their names', () => {
  const partners = [partner('A', 'en', 'associate'), partner('C', 'en', 'partner'), partner('Z', 'en', 'lead')];
  assert.deepEqual(namesIn('en', partners), ['Z', 'C', 'A']);
});

test('partners are in the alphabetical order of the reader’s language', () => {
  const inUkrainian = ['Їжак', 'Гурт', 'Ґанок', 'Іскра', 'EduAct'].map((each) => partner(each, 'uk', 'partner'));
  assert.deepEqual(namesIn('uk', inUkrainian), ['Гурт', 'Ґанок', 'Іскра', 'Їжак', 'EduAct']);
  const inRomanian = ['Șapte', 'Sud', 'Tur', 'Ălan', 'Avant'].map((each) => partner(each, 'ro', 'partner'));
  assert.deepEqual(namesIn('ro', inRomanian), ['Avant', 'Ălan', 'Sud', 'Șapte', 'Tur']);
});

test('an emphasised word is sorted by its letters', () => {
  assert.deepEqual(namesIn('en', [partner('B', 'en', 'partner'), partner('*A*', 'en', 'partner')]), ['*A*', 'B']);
});
