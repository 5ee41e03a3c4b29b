import { checkPublication } from '../../check/check.ts';
import { folderSource } from '../../check/publication-source.ts';
import type { Content } from '../../content/content.ts';
import { hasErrors, type Problem, sortProblems } from '../../problems/problem.ts';
import { type Command, optionValue } from '../command-line/command.ts';
import { contentOption } from '../command-line/options.ts';
import { summarise } from '../report/text.ts';
import { checkDrawings } from './check-drawings.ts';
import { linksOption } from './options.ts';

export const runCheck: Command['run'] = async (input, session) => {
  const contentDir = optionValue(input, contentOption);
  const source = folderSource(contentDir, session.localeDirs);
  const checked = await checkPublication({ ...source, words: session.locales });
  const asksForLinks = input.flags.has(linksOption.name);
  const found = checked.content && asksForLinks ? await checkOutsideLinks(checked.content) : [];
  const drawings = checked.content ? await checkDrawings(source.content, checked.content) : [];
  const problems = sortProblems([...checked.problems, ...drawings, ...found]);
  session.report(problems, contentDir);
  if (session.format === 'text') {
    if (problems.length > 0) session.terminal.print('');
    session.terminal.print(summarise(problems, session.translator));
  }
  return hasErrors(problems) ? 1 : 0;
};

/** Few ask for it: the others need not wait for what looks up addresses. */
async function checkOutsideLinks(content: Content): Promise<readonly Problem[]> {
  const [{ findOutsideLinks }, { checkLinks }] = await Promise.all([
    import('./find-links.ts'),
    import('./check-links.ts'),
  ]);
  return checkLinks(findOutsideLinks(content));
}
