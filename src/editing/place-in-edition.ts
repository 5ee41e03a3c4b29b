import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Translate } from '../i18n/translator.ts';
import { baseLanguage } from '../model/language-code.ts';
import { fromHere } from '../storage/from-here.ts';

export interface Placed {
  readonly text: string;
  readonly line: number;
  readonly edition: string;
  /** The part's title, by language. */
  readonly part: Readonly<Record<string, string>>;
}

/** Lists a study in the last part of the current edition, and says where, or what to do by hand. */
export async function placeInEdition(
  contentDir: string,
  slug: string,
  language: string,
  t: Translate,
): Promise<string> {
  const file = path.join(contentDir, 'publication.yml');
  const placed = insertStudy(await readFile(file, 'utf8'), slug);
  if (!placed) return t('cli:new.unplaced', { path: fromHere(file), line: `- ${slug}` });
  await writeFile(file, placed.text);
  const part = titleOfPart(placed, language);
  return t('cli:new.placed', { path: fromHere(file), line: placed.line, edition: placed.edition, part });
}

/** The part's title for a reader of `language`: `ro-MD` reads what `ro` says before anything else. */
export const titleOfPart = ({ part }: Pick<Placed, 'part'>, language: string): string =>
  part[language] ?? part[baseLanguage(language) ?? ''] ?? Object.values(part)[0] ?? '';

/**
 * Adds the study to publication.yml by inserting one line (or one word), so that comments, order and
 * spacing stay as the editors wrote them.
 * @returns undefined where the file is not laid out so that this is safe
 */
export function insertStudy(text: string, slug: string): Placed | undefined {
  const found = findStudies(text);
  if (!found) return undefined;
  const { studies, edition, part } = found;
  const changed = studies.flow ? insertIntoFlow(text, studies, slug) : insertIntoBlock(text, studies, slug);
  if (!changed) return undefined;
  const now = findStudies(changed.text)?.studies.items.map(scalarText);
  const before = studies.items.map(scalarText);
  if (now?.join() !== [...before, slug].join()) return undefined;
  return { text: changed.text, line: changed.text.slice(0, changed.at).split('\n').length, edition, part };
}

const scalarText = (node: unknown): string => (isScalar(node) ? String(node.value) : '');

/** The `studies` of the last part of the edition that is current: the latest date, of equal dates the last. */
function findStudies(text: string) {
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: new LineCounter() });
  if (document.errors.length > 0) return undefined;
  const editions = document.get('editions');
  if (!isSeq(editions)) return undefined;
  const edition = editions.items
    .filter((each): each is YAMLMap => isMap(each))
    .reduce<YAMLMap | undefined>(
      (latest, each) => (latest && String(each.get('date')) < String(latest.get('date')) ? latest : each),
      undefined,
    );
  const parts = edition?.get('parts');
  const part = isSeq(parts) ? parts.items.at(-1) : undefined;
  const studies = isMap(part) ? part.get('studies') : undefined;
  const title = isMap(part) ? part.get('title') : undefined;
  if (!edition || !isSeq(studies)) return undefined;
  return {
    studies,
    edition: String(edition.get('id')),
    part: isMap(title) ? (title.toJSON() as Record<string, string>) : {},
  };
}

interface Changed {
  readonly text: string;
  /** Offset of what was inserted. */
  readonly at: number;
}

function insertIntoBlock(text: string, studies: YAMLSeq, slug: string): Changed | undefined {
  const last = studies.items.at(-1);
  const range = isScalar(last) ? last.range : undefined;
  if (!range) return undefined;
  const lineStart = text.lastIndexOf('\n', range[0]) + 1;
  const indent = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart, range[0]))?.[0];
  if (!indent) return undefined;
  const lineEnd = text.indexOf('\n', range[1]);
  const newline = text.slice(0, lineEnd).endsWith('\r') ? '\r\n' : '\n';
  if (lineEnd < 0) return { text: `${text}\n${indent}${slug}\n`, at: text.length + 1 };
  return { text: `${text.slice(0, lineEnd + 1)}${indent}${slug}${newline}${text.slice(lineEnd + 1)}`, at: lineEnd + 1 };
}

function insertIntoFlow(text: string, studies: YAMLSeq, slug: string): Changed | undefined {
  const last = studies.items.at(-1);
  const at = isScalar(last) ? last.range?.[1] : studies.range && studies.range[0] + 1;
  if (at === undefined || at === null) return undefined;
  const word = last ? `, ${slug}` : slug;
  return { text: `${text.slice(0, at)}${word}${text.slice(at)}`, at };
}
