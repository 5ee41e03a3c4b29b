import { checkPublication } from '../../check/check.ts';
import { checkPictures } from '../../check/check-pictures.ts';
import { folderSource } from '../../check/publication-source.ts';
import type { Content } from '../../content/content.ts';
import { defaultCacheFolder, openCache } from '../../jobs/cache.ts';
import { hasErrors, type Problem, sortProblems } from '../../problems/problem.ts';
import type { ContentStore } from '../../storage/store.ts';
import { type Command, optionValue, type Session } from '../command-line/command.ts';
import { contentOption } from '../command-line/options.ts';
import { summarise } from '../report/text.ts';
import { checkDrawings } from './check-drawings.ts';
import { fixOption, linksOption, spellingOption } from './options.ts';

export const runCheck: Command['run'] = async (input, session) => {
  const contentDir = optionValue(input, contentOption);
  const source = folderSource(contentDir, session.localeDirs);
  const asked = { ...source, words: session.locales, kept: openCache(defaultCacheFolder) };
  const first = await checkPublication(asked);
  const hasFixed = input.flags.has(fixOption.name) && (await fix(first.problems, contentDir, session));
  // After a fix only the remaining problems are reported.
  const checked = hasFixed ? await checkPublication(asked) : first;
  const asksForLinks = input.flags.has(linksOption.name);
  const found = checked.content && asksForLinks ? await checkOutsideLinks(checked.content) : [];
  const drawings = checked.content ? await checkDrawings(source.content, checked.content) : [];
  const undecoded = checked.content ? await decodePictures(source.content, checked.content) : [];
  const spelling =
    checked.content && input.flags.has(spellingOption.name) ? await spellingOf(checked.content, contentDir) : [];
  const problems = sortProblems([...checked.problems, ...undecoded, ...drawings, ...spelling, ...found]);
  session.report(problems, contentDir);
  if (session.format === 'text') {
    if (problems.length > 0) session.terminal.print('');
    session.terminal.print(summarise(problems, session.translator));
  }
  return hasErrors(problems) ? 1 : 0;
};

const decodePictures = (store: ContentStore, content: Content): Promise<readonly Problem[]> =>
  checkPictures(store, content, openCache(defaultCacheFolder));

/** Loaded on request, because few people use it. */
async function checkOutsideLinks(content: Content): Promise<readonly Problem[]> {
  const [{ findOutsideLinks }, { checkLinks }] = await Promise.all([
    import('./find-links.ts'),
    import('./check-links.ts'),
  ]);
  return checkLinks(findOutsideLinks(content));
}

/** Loaded on request, because the dictionary reader is slow to load. */
async function spellingOf(content: Content, contentDir: string): Promise<readonly Problem[]> {
  const { checkSpelling } = await import('./spelling/check-spelling.ts');
  return checkSpelling(content, contentDir);
}

/** Shows each changed line before and after, and writes the files. */
async function fix(problems: readonly Problem[], contentDir: string, session: Session): Promise<boolean> {
  const { planFixes, writeFixes } = await import('../../editing/fix-files.ts');
  const { terminal, translator } = session;
  const fixes = await planFixes(problems, contentDir);
  for (const { file, lines } of session.format === 'text' ? fixes : []) {
    terminal.print(translator.t('cli:check.fixed', { file, count: lines.length }));
    for (const { line, before, after } of lines) terminal.print(`  ${line}: - ${before}\n  ${line}: + ${after}`);
    terminal.print('');
  }
  await writeFixes(fixes, contentDir);
  return fixes.length > 0;
}
