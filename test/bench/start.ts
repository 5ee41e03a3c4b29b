/**
 * CPU time of starting the program: `--help`, and `check` of the demonstration content, beside a bare start of Node
 * and, with `--against FOLDER`, beside another checkout. All run in turn, so that they have the same load.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const here = path.resolve(import.meta.dirname, '../..');
const rounds = 10;

export function benchStart(against: string | undefined): void {
  const folders = against ? [here, path.resolve(against)] : [here];
  // An older builder may not know today's content.
  const content = path.resolve(against ?? here, 'content');
  const commands = [['--help'], ['check', '--content', content]];
  const runs = [
    { name: 'node, nothing', args: ['--eval', '0'], folder: here, cpu: 0 },
    ...commands.flatMap((command) =>
      folders.map((folder) => ({
        name: `${command[0]}, ${folder === here ? 'here' : against}`,
        args: [programOf(folder), ...command],
        folder,
        cpu: 0,
      })),
    ),
  ];
  // The first round fills the caches of compiled code.
  for (const run of runs) cpuOf(run.args, run.folder);
  for (let round = 0; round < rounds; round += 1) for (const run of runs) run.cpu += cpuOf(run.args, run.folder);
  console.log(`start: CPU seconds, mean of ${rounds}`);
  for (const { name, cpu } of runs) console.log(`  ${name.padEnd(40)} ${(cpu / rounds).toFixed(3)}`);
  if (!against) return;
  const [, help, helpThere, check, checkThere] = runs.map(({ cpu }) => cpu);
  console.log(`  --help: ${percent(help, helpThere)} of ${against}; check: ${percent(check, checkThere)}`);
}

const percent = (part = 0, whole = 1): string => `${Math.round((part / whole) * 100)} %`;

/** The file that `npm run compendium` starts in a checkout. */
function programOf(folder: string): string {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    scripts: { compendium: string };
  };
  return path.join(folder, scripts.compendium.split(' ').at(-1) ?? '');
}

function cpuOf(args: readonly string[], cwd: string): number {
  const before = childTicks();
  const { status, stderr } = spawnSync(process.execPath, [...args], { cwd, env: { ...process.env, LANG: 'C' } });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return (childTicks() - before) / ticksPerSecond;
}

const ticksPerSecond = 100;

/** `cutime` and `cstime` of /proc/self/stat: the children that have ended. */
function childTicks(): number {
  const text = readFileSync('/proc/self/stat', 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}
