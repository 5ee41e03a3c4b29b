import type { Content } from '../../content/content.ts';
import type { Place, SourceFile } from '../../content/source-file.ts';
import type { DataPath } from '../../content/yaml.ts';
import { bodyOf, subjectsOf } from '../../rules/subjects.ts';

export interface OutsideLink {
  readonly address: string;
  readonly place: Place;
}

/** Every address of another site in texts, facts and lists, with its line. */
export function findOutsideLinks(content: Content): OutsideLink[] {
  const inBodies = subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap((text) =>
      bodyOf(text).links.map(({ text: address, line, column }) => ({
        address,
        place: { file: text.file, line, column },
      })),
    ),
  );
  const inData = [...content.sources.values()].flatMap((source) => linksInData(source, source.data, []));
  // The publication's own address may not exist before it is published.
  const own = `${content.publication.url}${content.publication.basePath}`;
  return [...inBodies, ...inData].filter(
    ({ address }) => /^https?:\/\/\S+$/i.test(address) && !own.startsWith(address) && !address.startsWith(own),
  );
}

function linksInData(source: SourceFile, value: unknown, path: DataPath): OutsideLink[] {
  if (typeof value === 'string') return [{ address: value, place: { file: source.file, ...source.locate(path) } }];
  if (Array.isArray(value)) return value.flatMap((each, index) => linksInData(source, each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => linksInData(source, each, [...path, key]));
}
