/** The facts of a study as rows of a panel, the same in site, PDF and EPUB. */

import { countryName, formatDate, formatList, formatNumber, languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { LanguageEdition, ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import type { AuthorEntry, Effort, Period } from '../../schemas/types.ts';
import { plainInline, plainResolved } from '../../text/inline.ts';

/** The ids of rows; their labels are in `common:facts`. */
type FactsRowId =
  | 'kind'
  | 'countries'
  | 'place'
  | 'period'
  | 'partners'
  | 'programme'
  | 'topics'
  | 'audience'
  | 'sdgs'
  | 'effort'
  | 'authors'
  | 'funders'
  | 'licence'
  | 'published'
  | 'updated'
  | 'originalLanguage'
  | 'doi';

export interface FactsRow {
  readonly id: FactsRowId;
  readonly label: string;
  /** One or more values, each in its language; `target` names what the value can link to. */
  readonly values: readonly FactsValue[];
}
export interface FactsValue extends Pick<ResolvedText, 'text' | 'language'> {
  readonly target?: {
    readonly kind: 'country' | 'partner' | 'programme' | 'topic' | 'sdg' | 'url';
    readonly id: string;
  };
}

/** The rows that have a value, in reading order. */
export function factsRows(study: ResolvedStudy, translator: Translator): FactsRow[] {
  const { t, language } = translator;
  const { facts } = study;
  const own = (text: string): FactsValue => ({ text, language });
  const named = (kind: 'partner' | 'programme' | 'topic', id: string, name: ResolvedText): FactsValue => ({
    ...plainResolved(name),
    target: { kind, id },
  });
  const rows: [FactsRowId, FactsValue[]][] = [
    ['kind', [own(t(`common:kinds.${facts.kind}`))]],
    [
      'countries',
      facts.countries.map((id) => ({ ...own(countryName(language, id)), target: { kind: 'country', id } })),
    ],
    ['place', [...(study.place ? [study.place] : []), ...(facts.online ? [own(t('common:online'))] : [])]],
    ['period', facts.period ? [own(formatPeriod(facts.period, translator))] : []],
    ['partners', study.partners.map((each) => named('partner', each.id, each.name))],
    ['programme', study.programme ? [named('programme', study.programme.id, study.programme.name)] : []],
    ['topics', study.topics.map((each) => named('topic', each.id, each.name))],
    ['audience', (facts.audience ?? []).map((code) => own(t(`common:audience.${code}`)))],
    [
      'sdgs',
      (facts.sdgs ?? []).map((number) => ({
        ...own(sdgName(number, translator)),
        target: { kind: 'sdg', id: String(number) },
      })),
    ],
    ['effort', facts.effort ? effortValues(facts.effort, translator).map(own) : []],
    ['authors', study.authors.map(({ person, roles }) => own(authorName(person.name.text, roles, translator)))],
    ['funders', study.funders.map((each) => plainResolved(each.name))],
    ['licence', [own(facts.licence)]],
    ['published', [own(formatDate(language, facts.published))]],
    ['updated', facts.updated ? [own(formatDate(language, facts.updated))] : []],
    ['originalLanguage', [own(languageName(language, study.originalLanguage))]],
    ['doi', facts.doi ? [{ ...own(facts.doi), target: { kind: 'url', id: `https://doi.org/${facts.doi}` } }] : []],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([id, values]) => ({ id, label: t(`common:facts.${id}`, { count: labelCount(values) }), values }));
}

/**
 * The number for the label's plural form: 2 for any number of values but one. The label shows no number, so grammar
 * rules such as "21 is singular" must not apply.
 */
export const labelCount = (values: readonly unknown[]): 1 | 2 => (values.length === 1 ? 1 : 2);

/** "April 2020 – March 2021", "since April 2020" where no end is known. */
export function formatPeriod(period: Period, { t, language }: Translator): string {
  const start = formatDate(language, period.start);
  if (!period.end) return t('common:period.since', { start });
  return period.end === period.start
    ? start
    : t('common:period.range', { start, end: formatDate(language, period.end) });
}

/** "4. Quality education" */
export const sdgName = (number: number, { t }: Translator): string =>
  t('common:sdgWithNumber', { number, name: t(`common:sdg.${String(number) as '1'}`) });

function effortValues(effort: Effort, { t, language }: Translator): string[] {
  const values: string[] = [];
  if (effort.budget) values.push(t(`common:budget.${effort.budget}`));
  if (effort.staff !== undefined)
    values.push(t('common:effort.staff', { count: effort.staff, value: formatNumber(language, effort.staff) }));
  if (effort.months !== undefined)
    values.push(t('common:effort.months', { count: effort.months, value: formatNumber(language, effort.months) }));
  return values;
}

const authorName = (name: string, roles: AuthorEntry['roles'], { t, language }: Translator): string =>
  t('common:person.withRoles', {
    name,
    roles: formatList(
      language,
      roles.map((role) => t(`common:roles.${role}`)),
    ),
  });

export interface Indicator {
  readonly label: ResolvedText;
  /** The figure with its unit: "6 libraries". */
  readonly value: string;
  /** Date, baseline, target and source, each a part of a sentence. */
  readonly details: readonly string[];
  /** The two details that a chart marks. */
  readonly baseline: string | undefined;
  readonly target: string | undefined;
}

export function indicatorRows(study: ResolvedStudy, { t, language }: Translator): Indicator[] {
  return study.indicators.map(({ facts, label }) => {
    const measure = (value: number): string =>
      t(`common:units.${facts.unit}`, { count: value, value: formatNumber(language, value) });
    const baseline =
      facts.baseline === undefined ? undefined : t('common:figures.baseline', { value: measure(facts.baseline) });
    const target =
      facts.target === undefined ? undefined : t('common:figures.target', { value: measure(facts.target) });
    const date = facts.date && formatDate(language, facts.date);
    const source = facts.source && t('common:figures.source', { source: facts.source });
    const details = [date, baseline, target, source].filter((detail) => detail !== undefined);
    return { label, value: measure(facts.value), details, baseline, target };
  });
}

/**
 * "The sources of this study do not document: results and lessons learned.", with the section names of the collection's
 * studies; undefined where everything is documented.
 */
export function undocumentedSentence(
  study: ResolvedStudy,
  { sectionNames }: Pick<LanguageEdition, 'sectionNames'>,
  { t, language }: Translator,
): string | undefined {
  if (study.undocumented.length === 0) return undefined;
  const nameOf = (id: string): string | undefined => sectionNames[id] && plainInline(sectionNames[id], language);
  const names = study.undocumented.map((id) => nameOf(id) ?? t(`common:sections.${id}`));
  return t('common:undocumented.text', { sections: formatList(language, names, 'enumeration') });
}
