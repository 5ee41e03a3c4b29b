import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../run/test-files.ts';
import { applyMutant, type Mutant } from './plant.ts';

/** Of mutants that no test noticed, those that the compiler refuses: the line that they change has an error. */
export async function refusedByCompiler(mutants: readonly Mutant[]): Promise<Set<Mutant>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compendium-mutants-'));
  try {
    for (const name of ['src', 'test', 'locales', 'package.json', 'tsconfig.json'])
      await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    return new Set(roundsOf(mutants).flatMap((round) => refusedIn(folder, round)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Mutants are compiled many at once, but never two that change the same line. */
function roundsOf(mutants: readonly Mutant[]): Mutant[][] {
  const rounds: Mutant[][] = [];
  for (const mutant of mutants) {
    const lines = linesOf(mutant);
    const isFree = (round: readonly Mutant[]): boolean =>
      round.every((other) => other.file !== mutant.file || linesOf(other).every((line) => !lines.includes(line)));
    const round = rounds.find(isFree);
    if (round) round.push(mutant);
    else rounds.push([mutant]);
  }
  return rounds;
}

const linesOf = ({ line, original }: Mutant): number[] => original.split('\n').map((_text, at) => line + at);

function refusedIn(folder: string, round: readonly Mutant[]): Mutant[] {
  const byFile = Map.groupBy(round, ({ file }) => file);
  for (const [file, mutants] of byFile) writeFileSync(path.join(folder, file), withAll(file, mutants));
  const compiler = path.join(projectRoot, 'node_modules/typescript/bin/tsc');
  const { stdout, error } = spawnSync(
    process.execPath,
    [compiler, '--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', 'mutants.tsbuildinfo'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (error) throw error;
  for (const file of byFile.keys()) writeFileSync(path.join(folder, file), sourceOf(file));
  return round.filter(({ file, line }) => stdout.includes(`${file}(${line},`));
}

const sourceOf = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

/** From the last to the first, so that offsets hold; removed line ends are kept, so that line numbers hold. */
const withAll = (file: string, mutants: readonly Mutant[]): string =>
  mutants
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { original, replacement, ...edit }) => {
      const ends = '\n'.repeat(original.split('\n').length - 1);
      return applyMutant(text, { ...edit, replacement: `${replacement}${ends}` });
    }, sourceOf(file));
