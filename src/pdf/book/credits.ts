import { formatDate, formatList, languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { html } from '../../markdown/html.ts';
import type { LanguageEdition, ResolvedItem } from '../../model/language-edition.ts';
import { resolvePerson } from '../../model/resolve-lists.ts';
import { pickAll } from '../../model/resolve-study.ts';
import { inlineText } from '../../rendering/language.ts';
import { type Chapter, chapterPiece } from './chapter.ts';
import { type BookContext, type BookPiece, studyAnchor } from './context.ts';

/** Who translated and reviewed which study; undefined where no text of the book is a translation. */
export const creditsPiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'credits', anchor: 'credits' }, creditsChapter);

function creditsChapter({ edition, translator }: BookContext): Chapter {
  const groups = Map.groupBy(
    edition.studies.filter((study) => study.translation),
    (study) => creditOf(edition, study, translator),
  );
  const lists = [...groups].map(([credit, studies], at) => ({
    key: `credit ${at}`,
    content: html`<p>${credit}</p>
<ul>${studies.map(({ slug, title }) => html`<li><a href="#${studyAnchor(slug)}">${inlineText(title, edition.language)}</a></li>`)}</ul>`,
  }));
  return { title: translator.t('book:credits.title'), blocks: lists };
}

function creditOf(
  { publication }: LanguageEdition,
  { translation }: ResolvedItem,
  { t, language }: Translator,
): string {
  if (!translation) return '';
  const namesOf = (ids: readonly string[] | undefined): string[] =>
    pickAll(publication.people, ids).map((person) => resolvePerson(publication, language, person).name.text);
  const from = languageName(language, translation.from);
  const translators = namesOf(translation.translators);
  const [reviewer] = namesOf(translation.reviewer ? [translation.reviewer] : []);
  const { date } = translation;
  const sentences = [
    translators.length > 0
      ? t('book:credits.translated', { language: from, names: formatList(language, translators) })
      : t(`common:translation.${translation.state}`, { language: from }),
    ...(reviewer && date ? [t('book:credits.reviewedOn', { name: reviewer, date: formatDate(language, date) })] : []),
    ...(reviewer && !date ? [t('book:credits.reviewed', { name: reviewer })] : []),
    ...(translators.length > 0 && translation.state === 'draft' ? [t('book:credits.draft')] : []),
  ];
  return sentences.join(' ');
}
