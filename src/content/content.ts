import type { Publication } from '../model/publication.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from './source.ts';
import { type Place, sourceOf } from './source.ts';
import type { DataPath } from './yaml.ts';

/** What was read: the publication, and where each value of it stands. Rules look at this and nothing else. */
export interface Content {
  /** The content folder's absolute path. */
  readonly root: string;
  readonly publication: Publication;
  /** Every text file that was read, by its path relative to the content folder. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Every file in the content folder, relative, with forward slashes, sorted. */
  readonly files: readonly string[];
}

export interface LoadResult {
  /** Undefined where publication.yml itself cannot be used: nothing else has a meaning then. */
  readonly content: Content | undefined;
  /** Everything that was found, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** File, line and column of a value, for a problem. */
export function placeOf(content: Content, file: string, path: DataPath = [], what: 'key' | 'value' = 'value'): Place {
  return { file, ...sourceOf(content.sources, file)?.locate(path, what) };
}
