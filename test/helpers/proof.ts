import type { ResolvedItem } from '../../src/model/language-edition.ts';
import { type LostWords, lostWords } from '../../src/proof/lost-words.ts';
import { readShownWords } from '../../src/proof/shown-words.ts';
import { renderBody } from './render-body.ts';

/** A body as one text, as it is written, for `src/proof` only. */
export function writtenItem(body: string, language = 'en'): ResolvedItem {
  const title = { text: '', language, origin: 'own' as const };
  const whole = { id: '', title, markdown: body, language, origin: 'own' as const, file: 'en.md', line: 1 };
  return {
    slug: 'a',
    folder: 'a',
    language,
    textLanguage: language,
    origin: 'own',
    originalLanguage: language,
    title,
    summary: undefined,
    sections: [whole],
    translation: undefined,
    ownLanguages: [language],
  };
}

/** The markup of a body: its sections with their headings, then its notes. */
export function markupOf(body: string, language = 'en'): string {
  const { sections, notes } = renderBody(body, language);
  const texts = sections.map(({ titleHtml, html }) => `<h2>${titleHtml.markup}</h2>${html.markup}`);
  return [...texts, ...notes.map(({ html }) => `<div>${html.markup}</div>`)].join('\n');
}

/** The words of a body that its own markup does not show. */
export const lostFrom = (body: string, language = 'en'): LostWords[] =>
  lostWords(writtenItem(body, language), readShownWords(markupOf(body, language)), { prefixes: [''] });
