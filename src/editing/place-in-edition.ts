import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Translate } from '../i18n/translator.ts';
import { baseLanguage } from '../model/language-code.ts';
import { fromHere } from '../storage/from-here.ts';
import { readForEdit, replaceFile } from '../storage/write-files.ts';
import { applyEdit } from './edit-text.ts';
import { insertEntry } from './edit-yaml.ts';

export interface Placed {
  readonly text: string;
  readonly line: number;
  readonly edition: string;
  readonly part: Readonly<Record<string, string>>;
}

/** Adds a study to the last part of the current edition. Says where it is, or what to do by hand. */
export async function placeInEdition(
  contentDir: string,
  slug: string,
  language: string,
  t: Translate,
): Promise<string> {
  const name = 'publication.yml';
  const file = path.join(contentDir, name);
  const read = await readForEdit(contentDir, name);
  const placed = insertStudy(read.text, slug);
  if (!placed) return t('cli:new.unplaced', { path: fromHere(file), line: `- ${slug}` });
  await replaceFile(contentDir, { file: name, text: placed.text }, read.hash);
  const part = titleOfPart(placed, language);
  return t('cli:new.placed', { path: fromHere(file), line: placed.line, edition: placed.edition, part });
}

/** The title of the part for a reader of `language`. For `ro-MD` the title in `ro` comes before all others. */
export const titleOfPart = ({ part }: Pick<Placed, 'part'>, language: string): string =>
  part[language] ?? part[baseLanguage(language) ?? ''] ?? Object.values(part)[0] ?? '';

/**
 * Adds the study to publication.yml by inserting one line or one word, so that comments, order and spacing stay.
 * @returns undefined where the layout of the file does not allow that
 */
export function insertStudy(text: string, slug: string): Placed | undefined {
  const found = findStudies(text);
  const edit = found && insertEntry(text, found.path, slug);
  if (!found || !edit) return undefined;
  const changed = applyEdit(text, edit);
  const at = edit.start + Math.max(0, edit.text.search(/\S/));
  return { text: changed, line: changed.slice(0, at).split('\n').length, edition: found.edition, part: found.part };
}

/**
 * The `studies` of the last part of the current edition: the one with the latest date, or the last of several with that
 * date.
 */
function findStudies(text: string) {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) return undefined;
  const editions = document.get('editions');
  if (!isSeq(editions)) return undefined;
  const dates = editions.items.map((each) => (isMap(each) ? String(each.get('date')) : ''));
  const latest = dates.lastIndexOf(dates.toSorted().at(-1) ?? '');
  const edition = editions.items[latest];
  const parts = isMap(edition) ? edition.get('parts') : undefined;
  const part = isSeq(parts) ? parts.items.at(-1) : undefined;
  if (!isMap(edition) || !isSeq(parts) || !isMap(part) || !isSeq(part.get('studies'))) return undefined;
  const title = part.get('title');
  return {
    path: ['editions', latest, 'parts', parts.items.length - 1, 'studies'],
    edition: String(edition.get('id')),
    part: isMap(title) ? (title.toJSON() as Record<string, string>) : {},
  };
}
