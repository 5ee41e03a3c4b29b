/** Compares drawings with their files. Readers must see what partners see in their program. */
import { createHash } from 'node:crypto';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { Printer } from '../printing/launch.ts';
import { maxPictureBytes } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { codeKey } from '../storage/machine/code-key.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import type { DrawingFile } from './compare-drawing.ts';

export interface CompareMeans {
  /** Results for drawings that have not changed. */
  readonly cache: ByteCache;
  /** Undefined where this machine has no browser. Called only for drawings without a stored result. */
  readonly openPrinter: () => Promise<Printer | undefined>;
}

/** @param files drawings that can be shown completely, relative to the store */
export async function compareDrawings(
  store: ContentStore,
  files: readonly string[],
  { cache, openPrinter }: CompareMeans,
): Promise<Problem[]> {
  const drawings = (await Promise.all(files.map((file) => readFile(store, file)))).flatMap((each) => each ?? []);
  const known = await Promise.all(drawings.map((each) => recall(each, cache)));
  const found = known.flatMap((each) => each ?? []);
  const open = drawings.filter((_, at) => known[at] === undefined);
  if (open.length === 0) return found;
  const printer = await openPrinter();
  if (!printer) return [...found, problem('svg-not-compared', {}, { count: open.length })];
  try {
    for (const drawing of open) found.push(...(await compareNew(drawing, printer, cache)));
  } finally {
    await printer.close();
  }
  return found;
}

async function readFile(store: ContentStore, file: string): Promise<DrawingFile | undefined> {
  const bytes = await store.read(file, maxPictureBytes);
  return isFault(bytes) ? undefined : { file, source: new TextDecoder().decode(bytes) };
}

async function compareNew(drawing: DrawingFile, printer: Printer, cache: ByteCache): Promise<Problem[]> {
  // Loaded only for new drawings.
  const { compareDrawing, readDrawing } = await import('./compare-drawing.ts');
  const read = readDrawing(drawing);
  const found = read && (await compareDrawing(read, printer));
  await cache.write(keyOf(drawing), { bytes: Buffer.from(JSON.stringify(found ?? null)) });
  return found ? [found] : [];
}

const keyOf = ({ file, source }: DrawingFile): string =>
  createHash('sha256')
    .update(`compared\0${codeKey('images/svg', 'check')}\0${file}\0${source}`)
    .digest('hex');

async function recall(drawing: DrawingFile, cache: ByteCache): Promise<Problem[] | undefined> {
  const kept = await cache.read(keyOf(drawing));
  if (!kept) return undefined;
  const found = JSON.parse(Buffer.from(kept.bytes).toString('utf8')) as Problem | null;
  return found ? [found] : [];
}
