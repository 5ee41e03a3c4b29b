/** Sentences that tell a reader where a text comes from: fallback, inherited, draft translation. */
import { languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedItem, ResolvedSection } from '../../model/language-edition.ts';

export interface Notice {
  readonly kind: 'fallback' | 'inherited' | 'draft' | 'reviewed';
  readonly text: string;
}

/** What must be said above a text, most important first; nothing for an original. */
export function noticesOf(item: ResolvedItem, { t, language }: Translator): Notice[] {
  const notices: Notice[] = [];
  const actual = languageName(language, item.textLanguage);
  if (item.origin === 'fallback') {
    notices.push({
      kind: 'fallback',
      text: t('common:translation.fallback', { asked: languageName(language, item.language), actual }),
    });
  }
  if (item.origin === 'inherited')
    notices.push({ kind: 'inherited', text: t('common:translation.inherited', { language: actual }) });
  const translation = item.translation;
  if (translation) {
    const from = languageName(language, translation.from);
    notices.push({ kind: translation.state, text: t(`common:translation.${translation.state}`, { language: from }) });
  }
  return notices;
}

/** What must be said above a section that is in another language than the rest of its text. */
export function strangerSentence(
  item: ResolvedItem,
  section: Pick<ResolvedSection, 'language' | 'origin'>,
  { t, language }: Translator,
): string | undefined {
  if (section.origin !== 'fallback' || section.language === item.textLanguage) return undefined;
  return t('common:translation.section', { actual: languageName(language, section.language) });
}
