import { checkPublication } from '../content/check.ts';
import { hasErrors } from '../problems/problem.ts';
import { type Command, optionValue } from './command.ts';
import { contentOption, formatOption, jsonOption, localesOption } from './options.ts';
import { summarise } from './report/text.ts';

/** `compendium check`: everything that is wrong with content and strings, at once. */
export const checkCommand: Command = {
  name: 'check',
  summary: (t) => t('cli:commands.check.summary'),
  options: [contentOption, localesOption, formatOption, jsonOption],
  examples: [
    { line: 'compendium check --messages uk', text: (t) => t('cli:commands.check.example') },
    { line: 'compendium check --format github', text: (t) => t('cli:commands.check.exampleGithub') },
  ],
  async run(input, session) {
    const contentDir = optionValue(input, contentOption);
    const { problems } = await checkPublication(contentDir, session.localeDirs);
    session.report(problems, contentDir);
    if (session.format === 'text') {
      if (problems.length > 0) session.terminal.print('');
      session.terminal.print(summarise(problems, session.translator));
    }
    return hasErrors(problems) ? 1 : 0;
  },
};
