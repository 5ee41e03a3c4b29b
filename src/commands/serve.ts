import { type Command, loaded } from './command-line/command.ts';
import { cacheOption, contentOption, localesOption } from './command-line/options.ts';
import { hostOption, portOption } from './serve/options.ts';

/**
 * `compendium serve`: the website on this computer. It is built again after every change of content, strings and code.
 */
export const serveCommand: Command = {
  name: 'serve',
  summary: (t) => t('cli:commands.serve.summary'),
  options: [contentOption, localesOption, portOption, hostOption, cacheOption],
  examples: [{ line: 'compendium serve', text: (t) => t('cli:commands.serve.example') }],
  run: loaded(async () => (await import('./serve/run-serve.ts')).runServe),
};
