/** The index: partners, places and topics, each with the pages on which their studies begin. */
import { countryName } from '../../i18n/formatters.ts';
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import { langAttribute } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, studyAnchor } from './context.ts';
import { heading } from './heading.ts';
import { pageSlot } from './page-slot.ts';

type Name = Pick<ResolvedText, 'text' | 'language'>;

interface IndexEntry extends Name {
  readonly slugs: readonly string[];
}

/** Undefined where the studies name nothing that could be listed. */
export function indexPiece({ edition, translator }: BookContext): BookPiece | undefined {
  const { language, studies } = edition;
  const { t } = translator;
  const groups: [string, IndexEntry[]][] = [
    [t('book:book.partners'), collect(studies, language, (study) => study.partners.map(({ name }) => name))],
    [t('book:index.places'), collect(studies, language, (study) => placesOf(study, language))],
    [t('common:facts.topics'), collect(studies, language, (study) => study.topics.map(({ name }) => name))],
  ];
  const filled = groups.filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return undefined;
  const title = t('book:index.title');
  const markup = html`<section class="index">
${heading(1, title, html` id="index"`)}
<p class="index-words">${t('book:index.words')}</p>
${filled.map(([name, entries]) => html`<section class="index-group">${heading(2, name)}<ul>${entries.map((entry) => renderEntry(entry, language))}</ul></section>`)}
</section>`.markup;
  return { markup, entry: { anchor: 'index', text: title, language, children: [] } };
}

const placesOf = (study: ResolvedStudy, language: string): Name[] => [
  ...study.facts.countries.map((code) => ({ text: countryName(language, code), language })),
  ...(study.place ? [study.place] : []),
];

/** The names that studies bear, each once, in the order of the language's alphabet. */
function collect(
  studies: readonly ResolvedStudy[],
  language: string,
  namesOf: (study: ResolvedStudy) => readonly Name[],
): IndexEntry[] {
  const found = new Map<string, IndexEntry>();
  for (const study of studies) {
    for (const name of namesOf(study)) {
      const text = plainInline(name.text, name.language);
      const { slugs } = found.get(text) ?? { slugs: [] };
      found.set(text, { text, language: name.language, slugs: [...new Set([...slugs, study.slug])] });
    }
  }
  const { compare } = new Intl.Collator(language);
  return [...found.values()].sort((a, b) => compare(a.text, b.text));
}

function renderEntry(entry: IndexEntry, around: string): Html {
  const pages = entry.slugs.map((slug) => html`<a href="#${studyAnchor(slug)}">${pageSlot(studyAnchor(slug))}</a>`);
  return html`<li><span${langAttribute(entry, around)}>${entry.text}</span> <span class="index-pages">${joinHtml(pages, ', ')}</span></li>`;
}
