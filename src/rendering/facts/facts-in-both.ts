/** The panel of a study's facts, for books in one or two languages. All writers use it. */

import type { Translator } from '../../i18n/translator.ts';
import type { LocalText, ResolvedStudy } from '../../model/language-edition.ts';
import { type FactsRow, type FactsValue, factsRows } from './facts.ts';

/** A study in one language edition, with the translator for that language. */
export interface StudyView {
  readonly study: ResolvedStudy;
  readonly translator: Translator;
}

/** A row with its label in each language. */
export interface PanelRow {
  readonly id: FactsRow['id'];
  readonly labels: readonly LocalText[];
  /** In each language, or once where both are the same. */
  readonly values: readonly { readonly language: string; readonly list: readonly FactsValue[] }[];
}

/** @param views the study in the book's language and, in a bilingual book, in the second */
export function panelRows(views: readonly StudyView[]): PanelRow[] {
  const panels = views.map(({ study, translator }) => ({
    language: translator.language,
    rows: factsRows(study, translator),
  }));
  // A row may exist in one language only, such as a place that only one text names.
  const ids = [...new Set(panels.flatMap(({ rows }) => rows.map(({ id }) => id)))];
  const order = (id: FactsRow['id']): number =>
    Math.max(...panels.map(({ rows }) => rows.findIndex((row) => row.id === id)));
  return ids.sort((a, b) => order(a) - order(b)).map((id) => panelRow(id, panels));
}

interface Panel {
  readonly language: string;
  readonly rows: readonly FactsRow[];
}

function panelRow(id: FactsRow['id'], panels: readonly Panel[]): PanelRow {
  const sides = panels.flatMap(({ language, rows }) =>
    rows.filter((row) => row.id === id).map((row) => ({ language, row })),
  );
  const values = sides.map(({ language, row }) => ({ language, list: row.values }));
  return {
    id,
    labels: onceEach(
      sides.map(({ language, row }) => ({ language, text: row.label })),
      ({ text }) => text,
    ),
    values: onceEach(values, ({ list }) => list.map(({ text }) => text).join('\n')),
  };
}

const onceEach = <T>(items: readonly T[], wordsOf: (item: T) => string): T[] =>
  items.filter((item, at) => items.findIndex((other) => wordsOf(other) === wordsOf(item)) === at);
