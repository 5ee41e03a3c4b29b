/** Notices about the origin of a text: fallback, inherited, draft translation. */
import { languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { baseLanguage } from '../../model/language-code.ts';
import type { ResolvedItem, ResolvedSection } from '../../model/language-edition.ts';
import type { TranslationRecord } from '../../schemas/types.ts';

export interface Notice {
  readonly kind: 'fallback' | 'inherited' | 'draft' | 'reviewed';
  readonly text: string;
}

/** The notices above a text, most important first. An original has none. */
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
    notices.push({ kind: translation.state, text: translationSentence(translation, { t, language }) });
  }
  return notices;
}

/**
 * The language that a text was translated from, and who reviewed it. A regional variant of its source is called an
 * adaptation.
 */
export function translationSentence({ from, state }: TranslationRecord, { t, language }: Translator): string {
  if (baseLanguage(language) === from)
    return t(state === 'draft' ? 'common:translation.adaptedDraft' : 'common:translation.adaptedReviewed');
  return t(`common:translation.${state}`, { language: languageName(language, from) });
}

/** The notice above a section in another language than the rest of its text. */
export function strangerSentence(
  item: ResolvedItem,
  section: Pick<ResolvedSection, 'language' | 'origin'>,
  { t, language }: Translator,
): string | undefined {
  if (section.origin !== 'fallback' || section.language === item.textLanguage) return undefined;
  return t('common:translation.section', { actual: languageName(language, section.language) });
}
