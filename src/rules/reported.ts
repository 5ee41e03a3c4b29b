import { closest, mostNames } from '../content/closest.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { DataPath } from '../content/yaml.ts';

/**
 * Whether the schema has already reported this value, a value around it, or a field beside it that probably is a
 * misspelling of it. One mistake is one problem.
 */
export function wasReported(source: SourceFile | undefined, path: DataPath): boolean {
  return (source?.reported ?? []).some((faulty) => startsWith(path, faulty) || isMisspelt(faulty, path));
}

/** Whether the schema has reported anything inside this value. */
export const hasFaultInside = (source: SourceFile | undefined, path: DataPath): boolean =>
  (source?.reported ?? []).some((faulty) => startsWith(faulty, path));

const startsWith = (path: DataPath, start: DataPath): boolean =>
  start.every((step, at) => String(step) === String(path[at])) && start.length <= path.length;

function isMisspelt(faulty: DataPath, path: DataPath): boolean {
  const [written, meant] = [faulty.at(-1), path[faulty.length - 1]];
  // Entries of a list have no names that could be misspelt.
  if (typeof written !== 'string' || typeof meant !== 'string') return false;
  return startsWith(path, faulty.slice(0, -1)) && closest(written, [meant]) !== undefined;
}

/** The name that was probably meant, or the possible names; empty where there are none. */
export function suggest(written: string, known: readonly string[]): string {
  const near = closest(written, known);
  if (near !== undefined) return near;
  return known.length > mostNames ? `${known.slice(0, mostNames).join(', ')} …` : known.join(', ');
}
