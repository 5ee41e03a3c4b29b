import type { Publication, SectionId } from '../model/publication.ts';
import type { Problem } from '../problems/problem.ts';
import type { FontFacts } from './font-facts.ts';
import type { PictureFacts } from './reading/picture-facts.ts';
import { fieldOf } from './schema-problem.ts';
import type { Place, SourceFile } from './source-file.ts';
import type { DataPath } from './yaml.ts';

/** The content that was read: the publication, and the place of each value. Rules see only this. */
export interface Content {
  readonly publication: Publication;
  /** Every text file that was read, by path relative to the content folder. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Every file in the content folder, relative, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Every folder in it, in the same form. */
  readonly folders: readonly string[];
  /** Files that exist and could not be understood: texts as `folder language`, lists by file. */
  readonly unread: ReadonlySet<string>;
  /** Facts about the pictures, by path. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** Problems inside the documents that readers can download. */
  readonly documents: readonly Problem[];
  /** Facts about the publication's own fonts, by path. */
  readonly fonts: ReadonlyMap<string, FontFacts>;
  readonly wording: TemplateWording;
}

/** The builder's words that rules must recognise in content. */
export interface TemplateWording {
  /** The instructions in a new study, which its author must replace. */
  readonly prompts: readonly string[];
  /** Names of sections in any language, in lower case. */
  readonly sectionNames: ReadonlyMap<string, SectionId>;
}

export interface LoadResult {
  /** Undefined where publication.yml cannot be used, because then nothing else has a meaning. */
  readonly content: Content | undefined;
  /** All problems, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** File, line, column and field of a value, for a problem. */
export function placeOf(content: Content, file: string, path: DataPath = [], what: 'key' | 'value' = 'value'): Place {
  const source = content.sources.get(file);
  if (!source) return { file };
  const field = path.length > 0 && { field: fieldOf(source.schema, source.pathInFile(path)) };
  return { file, ...source.locate(path, what), ...field };
}
