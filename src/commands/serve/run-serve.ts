import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError, problem } from '../../problems/problem.ts';
import { startBuilder } from '../../server/builder-process.ts';
import { makeScratchFolder } from '../../storage/machine/scratch-folder.ts';
import { type Command, optionValue } from '../command-line/command.ts';
import { contentOption } from '../command-line/options.ts';
import { liveSite } from './live-site.ts';
import { hostOption, portOption } from './options.ts';

export const runServe: Command['run'] = async (input, session) => {
  const port = readPort(optionValue(input, portOption));
  const contentDir = path.resolve(optionValue(input, contentOption));
  if (!existsSync(contentDir)) throw new ProblemError(problem('content-missing', {}, { folder: contentDir }));
  // Loaded on request, so that other commands start faster.
  const { startDevServer } = await import('../../server/dev-server.ts');
  const folder = await makeScratchFolder('compendium-serve');
  const builder = startBuilder(
    path.join(import.meta.dirname, `../../server/worker${path.extname(import.meta.filename)}`),
  );
  const removeAll = async (): Promise<void> => {
    builder.end();
    await rm(folder, { recursive: true, force: true });
  };
  session.onStop(removeAll);
  try {
    const outDir = path.join(folder, 'site');
    const server = await startDevServer({ folder: outDir, host: optionValue(input, hostOption), port });
    const site = {
      contentDir,
      localeDirs: session.localeDirs,
      outDir,
      cacheDir: input.options.cache,
    };
    return await liveSite(site, builder, server, session);
  } finally {
    await removeAll();
  }
};

function readPort(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65535) return port;
  throw new ProblemError(problem('usage-bad-value', {}, { option: '--port', value: written, allowed: '1 – 65535' }));
}
