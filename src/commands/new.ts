import { type Command, loaded } from './command-line/command.ts';
import { contentOption, localesOption } from './command-line/options.ts';
import { inOption, kindOption, titleOption } from './new/options.ts';

/**
 * `compendium new <slug>`: a study with every section, a question in each, listed in the current edition. What only its
 * authors know is left open: nothing is built before it is filled in.
 */
export const newCommand: Command = {
  name: 'new',
  summary: (t) => t('cli:commands.new.summary'),
  arguments: [{ name: 'slug', text: (t) => t('cli:commands.new.slug') }],
  options: [inOption, titleOption, kindOption, contentOption, localesOption],
  examples: [{ line: 'compendium new garden-library --in uk', text: (t) => t('cli:commands.new.example') }],
  run: loaded(async () => (await import('./new/run-new.ts')).runNew),
};
