/** The texts in several languages in publication.yml and the lists, as in their files. */
import type { Content } from '../../content/content.ts';
import { listFileOf, localizedFields, publicationFile } from '../../content/known-files.ts';
import type { DataPath } from '../../content/yaml.ts';
import { entriesOf } from '../facts/references.ts';

export interface LocalizedMap {
  readonly file: string;
  readonly path: DataPath;
  /** The field for people: its path, with ids in place of numbers. */
  readonly label: string;
  /** Language codes as they are written. */
  readonly codes: readonly string[];
  /** False for names of people, which need other languages only for other scripts. */
  readonly isExpectedInAll: boolean;
}

/** Every such map, in the order of the files. */
export function localizedMapsOf(content: Content): LocalizedMap[] {
  const data = content.sources.get(publicationFile)?.data;
  const lists = Object.keys(listFileOf) as (keyof typeof listFileOf)[];
  return [
    ...mapsIn(data, publicationFile, [], ''),
    ...mapsIn(logoIn(data), publicationFile, ['theme', 'logo'], 'theme.logo'),
    ...editionParts(data).flatMap(({ part, path }) => mapsIn(part, publicationFile, path, path.join('.'))),
    ...lists.flatMap((list) =>
      entriesOf(content, list).flatMap(({ entry, index }) =>
        mapsIn(entry, listFileOf[list].file, [index], String(entry.id ?? index), list !== 'people'),
      ),
    ),
  ];
}

const logoIn = (data: unknown): unknown => (data as { theme?: { logo?: unknown } } | undefined)?.theme?.logo;

function editionParts(data: unknown): { part: unknown; path: DataPath }[] {
  const { editions = [] } = (data ?? {}) as { editions?: readonly { parts?: readonly unknown[] }[] };
  return editions.flatMap(({ parts = [] }, edition) =>
    parts.map((part, at) => ({ part, path: ['editions', edition, 'parts', at] })),
  );
}

function mapsIn(data: unknown, file: string, path: DataPath, owner: string, isExpectedInAll = true): LocalizedMap[] {
  return localizedFields.flatMap((field) => {
    const map = (data as Record<string, unknown> | undefined)?.[field];
    if (typeof map !== 'object' || map === null) return [];
    const label = owner === '' ? field : `${owner}.${field}`;
    return [{ file, path: [...path, field], label, codes: Object.keys(map), isExpectedInAll }];
  });
}
