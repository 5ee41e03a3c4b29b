/** The translators and reviewers of the studies of a book. */

import { formatDate, formatList, languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { LanguageEdition, ResolvedStudy } from '../../model/language-edition.ts';
import { pickAll } from '../../model/resolve/resolve-study.ts';
import type { TranslationRecord } from '../../schemas/types.ts';
import { translationSentence } from '../facts/notices.ts';

/** A sentence about one or more studies, with these studies in order. */
export interface Credit {
  readonly text: string;
  readonly studies: readonly ResolvedStudy[];
}

/** Empty where the book has no translations. */
export function creditsOf(edition: LanguageEdition, translator: Translator): Credit[] {
  const credited = edition.studies.flatMap((study) =>
    study.translation ? [{ study, text: creditOf(edition, study.translation, translator) }] : [],
  );
  return [...Map.groupBy(credited, ({ text }) => text)].map(([text, group]) => ({
    text,
    studies: group.map(({ study }) => study),
  }));
}

function creditOf({ people }: LanguageEdition, translation: TranslationRecord, { t, language }: Translator): string {
  const namesOf = (ids: readonly string[] | undefined): string[] => pickAll(people, ids).map(({ name }) => name.text);
  const from = languageName(language, translation.from);
  const translators = namesOf(translation.translators);
  const [reviewer] = namesOf(translation.reviewer ? [translation.reviewer] : []);
  const { date } = translation;
  const sentences = [
    translators.length > 0
      ? t('book:credits.translated', { language: from, names: formatList(language, translators) })
      : translationSentence(translation, { t, language }),
    ...(reviewer && date ? [t('book:credits.reviewedOn', { name: reviewer, date: formatDate(language, date) })] : []),
    ...(reviewer && !date ? [t('book:credits.reviewed', { name: reviewer })] : []),
    ...(translators.length > 0 && translation.state === 'draft' ? [t('book:credits.draft')] : []),
  ];
  return sentences.join(' ');
}
