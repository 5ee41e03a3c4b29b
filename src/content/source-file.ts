import type { ProblemPlace } from '../problems/problem.ts';
import type { SchemaName } from '../schemas/schemas.ts';
import type { DataPath, Locate } from './yaml.ts';

export interface Place extends ProblemPlace {
  readonly file: string;
}

/** A text file that was read, with what rules need to point into it. */
export interface SourceFile {
  readonly file: string;
  readonly locate: Locate;
  readonly schema: SchemaName;
  /** The path in the file of a path in `data`: where items of a list were refused, the rest have moved up. */
  readonly pathInFile: (path: DataPath) => DataPath;
  /** The valid parts of the file's data, as written; undefined where it could not be understood at all. */
  readonly data: unknown;
  /** The paths that the schema has already found fault with. */
  readonly reported: readonly DataPath[];
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}
