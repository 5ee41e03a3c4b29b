/**
 * `node test/fuzz/kill.ts --kills 200 --folder FOLDER`: kills builds of the publication in a folder, at random moments.
 * Exit code 1 where something was left, lost or half.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killBuilds } from './kill-builds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: '.' },
  },
});

const temporary = await mkdtemp(path.join(tmpdir(), 'compendium-kills-'));
try {
  const { faults, killed } = await killBuilds({
    cwd: path.resolve(values.folder),
    temporary,
    kills: Number(values.kills),
    seed: Number(values.seed),
    args: positionals,
  });
  for (const fault of faults) console.log(fault);
  console.log(`${killed} of ${values.kills} builds were killed: ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await rm(temporary, { recursive: true, force: true });
}
