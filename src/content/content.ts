import type { Publication, SectionId } from '../model/publication.ts';
import type { Problem } from '../problems/problem.ts';
import type { FontFacts } from './font-facts.ts';
import type { PictureFacts } from './reading/pictures.ts';
import { fieldOf } from './schema-problem.ts';
import type { Place, SourceFile } from './source-file.ts';
import type { DataPath } from './yaml.ts';

/** What was read: the publication, and where each value of it stands. Rules look at this and nothing else. */
export interface Content {
  readonly publication: Publication;
  /** Every text file that was read, by its path relative to the content folder. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Every file in the content folder, relative, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Every folder in it, likewise. */
  readonly folders: readonly string[];
  /** What is there and could not be understood: texts as `folder language`, lists by their file. */
  readonly unread: ReadonlySet<string>;
  /** What was found inside the pictures, by path. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** What was found inside the documents that readers can take away. */
  readonly documents: readonly Problem[];
  /** What was found inside the publication's own fonts, by path. */
  readonly fonts: ReadonlyMap<string, FontFacts>;
  readonly wording: TemplateWording;
}

/** The words of the builder that rules must know when they see them in content. */
export interface TemplateWording {
  /** The instructions that a new study holds until its author replaces them. */
  readonly prompts: readonly string[];
  /** Names of sections in any language, in small letters. */
  readonly sectionNames: ReadonlyMap<string, SectionId>;
}

export interface LoadResult {
  /** Undefined where publication.yml itself cannot be used: nothing else has a meaning then. */
  readonly content: Content | undefined;
  /** Everything that was found, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** File, line, column and field of a value, for a problem. */
export function placeOf(content: Content, file: string, path: DataPath = [], what: 'key' | 'value' = 'value'): Place {
  const source = content.sources.get(file);
  if (!source) return { file };
  const field = path.length > 0 && { field: fieldOf(source.schema, source.pathInFile(path)) };
  return { file, ...source.locate(path, what), ...field };
}
