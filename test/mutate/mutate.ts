/**
 * Plants small faults in a room and says which of them no test notices: `npm run mutate -- ROOM`.
 *
 * 1. Plans the mutants of the room from its syntax tree and chooses some of them, the same at every run.
 * 2. Runs the room's tests once and notes which code each test runs.
 * 3. Plants each mutant in the modules of a process, never in a file, and runs the tests that run its code.
 * 4. Compiles those that no test noticed, in a copy of the project.
 * 5. Lists the survivors. `explained.json` says why some change nothing that can be seen; the others need a test.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../run/test-files.ts';
import { refusedByCompiler } from './compile.ts';
import { chooseMutants, type Mutant, plantMutants } from './plant.ts';
import { type Explanations, summarise } from './report.ts';
import { sourcesOf, testsOf } from './rooms.ts';
import { type Tried, tryMutants } from './try-mutants.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '400' },
    // Processes side by side.
    lanes: { type: 'string', default: '2' },
    // Milliseconds: tests that take longer are not run against mutants.
    longest: { type: 'string', default: '3000' },
    // Only the mutants that survived the last run of this room.
    survivors: { type: 'boolean', default: false },
  },
});
const [room] = positionals;
if (room === undefined) throw new Error('Say which room: npm run mutate -- model');

const lastRun = path.join(projectRoot, '.cache/mutants', `${room}.json`);
const planned = (await Promise.all(sourcesOf(room).map(plan))).flat();
const mutants = values.survivors ? await lastSurvivors(planned) : chooseMutants(planned, Number(values.count));
say(`${room}: ${planned.length} mutants can be planted, ${mutants.length} are.\n`);

const mark = ({ verdict }: Tried): void => say(verdict === 'nobody' ? 's' : '.');
const settings = { lanes: Number(values.lanes), longest: Number(values.longest) };
const trials = await tryMutants({ room, mutants, testFiles: testsOf(room), ...settings }, mark);
const tried = await withCompiler(trials.tried);
await keep(tried);
const explained: Explanations = JSON.parse(await readFile(path.join(import.meta.dirname, 'explained.json'), 'utf8'));
const { text, isGood } = summarise(room, tried, explained);
say(`\n${text}\n`);
for (const name of trials.leftOut) say(`Not tried: ${name}\n`);
process.exitCode = isGood ? 0 : 1;

async function plan(file: string): Promise<Mutant[]> {
  return plantMutants(file, await readFile(path.join(projectRoot, file), 'utf8'));
}

/** What no test noticed is compiled: the types are one more check. */
async function withCompiler(all: readonly Tried[]): Promise<Tried[]> {
  const survivors = all.filter(({ verdict }) => verdict === 'nobody').map(({ mutant }) => mutant);
  const refused = await refusedByCompiler(survivors);
  return all.map((each) => (refused.has(each.mutant) ? { ...each, verdict: 'compiler' } : each));
}

async function lastSurvivors(all: readonly Mutant[]): Promise<Mutant[]> {
  const ids: string[] = JSON.parse(await readFile(lastRun, 'utf8'));
  return all.filter(({ id }) => ids.includes(id));
}

async function keep(all: readonly Tried[]): Promise<void> {
  await mkdir(path.dirname(lastRun), { recursive: true });
  const ids = all.filter(({ verdict }) => verdict === 'nobody').map(({ mutant }) => mutant.id);
  await writeFile(lastRun, `${JSON.stringify(ids, undefined, 2)}\n`);
}

function say(text: string): void {
  process.stdout.write(text);
}
