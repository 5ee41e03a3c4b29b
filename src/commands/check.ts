import { checkPublication, folderSource } from '../check/check.ts';
import { hasErrors, sortProblems } from '../problems/problem.ts';
import { checkLinks } from './check/check-links.ts';
import { findOutsideLinks } from './check/find-links.ts';
import { type Command, type Option, optionValue } from './command-line/command.ts';
import { contentOption, formatOption, jsonOption, localesOption } from './command-line/options.ts';
import { summarise } from './report/text.ts';

const linksOption: Option = { name: 'links', text: (t) => t('cli:options.links') };

/** `compendium check`: everything that is wrong with content and strings, at once. */
export const checkCommand: Command = {
  name: 'check',
  summary: (t) => t('cli:commands.check.summary'),
  options: [contentOption, localesOption, linksOption, formatOption, jsonOption],
  examples: [
    { line: 'compendium check --messages uk', text: (t) => t('cli:commands.check.example') },
    { line: 'compendium check --links', text: (t) => t('cli:commands.check.exampleLinks') },
    { line: 'compendium check --format github', text: (t) => t('cli:commands.check.exampleGithub') },
  ],
  async run(input, session) {
    const contentDir = optionValue(input, contentOption);
    const checked = await checkPublication(folderSource(contentDir, session.localeDirs));
    const asked = checked.content && input.flags.has(linksOption.name) ? findOutsideLinks(checked.content) : [];
    const problems = sortProblems([...checked.problems, ...(await checkLinks(asked))]);
    session.report(problems, contentDir);
    if (session.format === 'text') {
      if (problems.length > 0) session.terminal.print('');
      session.terminal.print(summarise(problems, session.translator));
    }
    return hasErrors(problems) ? 1 : 0;
  },
};
