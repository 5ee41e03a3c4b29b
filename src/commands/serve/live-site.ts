/**
 * Keeps a website up to date while it is shown:
 *
 * 1. build it and report problems
 * 2. wait for changes; a change of the builder's code replaces the process that builds
 * 3. build again and refresh open pages; after an error the last good website stays
 */
import path from 'node:path';
import { printable } from '../../problems/printable.ts';
import type { Problem } from '../../problems/problem.ts';
import type { BuilderProcess, PreviewRequest } from '../../server/builder-process.ts';
import type { DevServer } from '../../server/dev-server.ts';
import { type Change, watchFolders } from '../../server/watch.ts';
import { fromHere } from '../../storage/from-here.ts';
import type { ExitCode, Session } from '../command-line/command.ts';
import { summarise } from '../report/text.ts';

const sourceFolder = path.resolve(import.meta.dirname, '../..');

export async function liveSite(
  site: PreviewRequest,
  builder: BuilderProcess,
  server: DevServer,
  session: Session,
): Promise<ExitCode> {
  const { terminal, translator } = session;
  const { t } = translator;
  const changes: Change[] = [];
  let wake: () => void = () => undefined;
  const stopWatching = watchFolders([site.contentDir, ...site.localeDirs, sourceFolder], (change) => {
    changes.push(change);
    wake();
  });
  let stopped = false;
  session.onStop(() => {
    stopped = true;
    stopWatching();
    wake();
    void server.close();
  });
  terminal.say(t('cli:serve.starting'));
  let last = await update(site, builder, server, session, undefined, nothingYet);
  terminal.print(t('cli:serve.ready', { url: server.url }));
  terminal.say(t('cli:serve.stop'));
  while (!stopped) {
    if (changes.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    const change = joinChanges(changes.splice(0));
    last = await update(site, builder, server, session, change, last);
  }
  return 130;
}

const joinChanges = (changes: readonly Change[]): Change => ({
  files: [...new Set(changes.flatMap((each) => each.files))],
  since: Math.min(...changes.map((each) => each.since)),
});

/** What the terminal already shows. */
interface Known {
  readonly isShown: boolean;
  readonly problems: readonly Problem[];
}

const nothingYet: Known = { isShown: false, problems: [] };

/** Builds once and reports the result, with only the new problems. */
async function update(
  site: PreviewRequest,
  builder: BuilderProcess,
  server: DevServer,
  { terminal, translator, report }: Session,
  change: Change | undefined,
  last: Known,
): Promise<Known> {
  const { t } = translator;
  if (change) terminal.say(t('cli:serve.changed', { file: printable(change.files.map(fromHere).join(', ')) }));
  if (change?.files.some((file) => file.startsWith(sourceFolder))) {
    builder.forget();
    terminal.say(t('cli:serve.restart'));
  }
  const built = await builder.build(site);
  const before = new Set(last.problems.map((each) => JSON.stringify(each)));
  report(
    built.problems.filter((each) => !before.has(JSON.stringify(each))),
    site.contentDir,
  );
  terminal.print(summarise(built.problems, translator));
  if (!built.isBuilt) {
    terminal.say(last.isShown ? t('cli:serve.kept') : t('cli:serve.waiting'));
    return { isShown: last.isShown, problems: built.problems };
  }
  if (built.basePath) server.setBasePath(built.basePath);
  server.reload();
  const milliseconds = Math.round(change ? performance.now() - change.since : built.milliseconds);
  terminal.say(change ? t('cli:serve.refreshed', { milliseconds }) : t('cli:serve.built', { milliseconds }));
  return { isShown: true, problems: built.problems };
}
