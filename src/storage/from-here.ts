import path from 'node:path';

/** The path relative to the working folder if it is inside, else the whole path, with forward slashes. */
export function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
  return shown.split(path.sep).join('/') || '.';
}
