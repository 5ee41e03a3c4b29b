import { fixOption, linksOption, spellingOption } from './check/options.ts';
import { type Command, loaded } from './command-line/command.ts';
import { contentOption, formatOption, jsonOption, localesOption } from './command-line/options.ts';

/** `compendium check`: all problems of content and strings at once. */
export const checkCommand: Command = {
  name: 'check',
  summary: (t) => t('cli:commands.check.summary'),
  options: [contentOption, localesOption, fixOption, spellingOption, linksOption, formatOption, jsonOption],
  examples: [
    { line: 'compendium check --messages uk', text: (t) => t('cli:commands.check.example') },
    { line: 'compendium check --fix', text: (t) => t('cli:commands.check.exampleFix') },
    { line: 'compendium check --spelling', text: (t) => t('cli:commands.check.exampleSpelling') },
    { line: 'compendium check --links', text: (t) => t('cli:commands.check.exampleLinks') },
    { line: 'compendium check --format github', text: (t) => t('cli:commands.check.exampleGithub') },
  ],
  run: loaded(async () => (await import('./check/run-check.ts')).runCheck),
};
