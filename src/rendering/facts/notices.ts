/** Sentences that tell a reader where a text comes from: fallback, inherited, draft translation. */
import { languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { baseLanguage } from '../../model/language-code.ts';
import type { ResolvedItem, ResolvedSection } from '../../model/language-edition.ts';
import type { TranslationRecord } from '../../schemas/types.ts';

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
    notices.push({ kind: translation.state, text: translationSentence(translation, { t, language }) });
  }
  return notices;
}

/** From which language a text was translated and who reviewed it; a regional variant of its source is an adaptation. */
export function translationSentence({ from, state }: TranslationRecord, { t, language }: Translator): string {
  if (baseLanguage(language) === from)
    return t(state === 'draft' ? 'common:translation.adaptedDraft' : 'common:translation.adaptedReviewed');
  return t(`common:translation.${state}`, { language: languageName(language, from) });
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
