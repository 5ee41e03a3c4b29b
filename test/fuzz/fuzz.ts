/**
 * `npm run fuzz -- --runs 10000 --seed 1`: spoils the files of a small publication and reports what must never happen.
 * `--first 77 --runs 1` repeats one run. Exit code 1 where there was a fault.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { printable } from '../../src/problems/printable.ts';
import { fuzz } from './run-fuzz.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    seconds: { type: 'string' },
    'render-every': { type: 'string', default: '10' },
  },
});
const seed = Number(values.seed);

// A run that never ends leaves nothing else to say so.
const current = new Int32Array(new SharedArrayBuffer(8));
const watchdog = new Worker(
  `const { workerData } = require('node:worker_threads');
   const { writeSync } = require('node:fs');
   let [last, since] = [-1, Date.now()];
   setInterval(() => {
     if (workerData[1] !== last) [last, since] = [workerData[1], Date.now()];
     else if (Date.now() - since > 120_000) {
       writeSync(2, 'Run ' + workerData[0] + ' does not end (--seed ${seed} --first ' + workerData[0] + ' --runs 1).\\n');
       process.kill(process.pid, 'SIGKILL');
     }
   }, 1000);`,
  { eval: true, workerData: current },
);

const result = await fuzz({
  seed,
  first: Number(values.first),
  runs: Number(values.runs),
  seconds: Number(values.seconds ?? Infinity),
  renderEvery: Number(values['render-every']),
  onTry: (run) => {
    Atomics.store(current, 0, run);
    Atomics.add(current, 1, 1);
  },
});
await watchdog.terminate();

const counts = Map.groupBy(result.faults, ({ kind }) => kind);
for (const [kind, all] of counts) {
  const [one] = all;
  console.log(`\n${printable(kind)}: ${all.length} (--seed ${seed} --first ${one?.run} --runs 1)`);
  console.log(
    (one?.detail ?? '')
      .split('\n')
      .map((line) => `  ${printable(line)}`)
      .join('\n'),
  );
  for (const [file, text] of Object.entries(one?.files ?? {}))
    console.log(`  ${printable(file)}: ${printable(JSON.stringify(text)).slice(0, 1500)}`);
}
const { runs } = result;
console.log(
  `\n${runs} runs, seed ${seed}: ${result.faults.length} faults; ${result.withErrors} with errors, ${result.rendered} rendered, ` +
    `${Math.round(result.total / runs)} ms of CPU each, ${Math.round(result.slowest)} ms the slowest`,
);
process.exitCode = result.faults.length > 0 ? 1 : 0;
