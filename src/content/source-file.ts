import type { ProblemPlace } from '../problems/problem.ts';
import type { SchemaName } from '../schemas/schemas.ts';
import type { DataPath, Locate } from './yaml.ts';

export interface Place extends ProblemPlace {
  readonly file: string;
}

/** A text file with everything that rules need to point into it. */
export interface SourceFile {
  readonly file: string;
  readonly locate: Locate;
  readonly schema: SchemaName;
  /** The path in the file for a path in `data`. After rejected list items the others have moved up. */
  readonly pathInFile: (path: DataPath) => DataPath;
  /** The valid parts of the file's data, as written; undefined where the file could not be understood. */
  readonly data: unknown;
  /** The paths that the schema has already reported. */
  readonly reported: readonly DataPath[];
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  readonly bodyLine: number;
}
