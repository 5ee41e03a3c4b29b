import { type Command, loaded } from './command-line/command.ts';
import { contentOption, localesOption } from './command-line/options.ts';
import { inOption, kindOption, titleOption } from './new/options.ts';

/**
 * `compendium new <slug>`: a study with all sections, each with its question, listed in the current edition. The
 * authors fill in the rest before it can be built.
 */
export const newCommand: Command = {
  name: 'new',
  summary: (t) => t('cli:commands.new.summary'),
  arguments: [{ name: 'slug', text: (t) => t('cli:commands.new.slug') }],
  options: [inOption, titleOption, kindOption, contentOption, localesOption],
  examples: [{ line: 'compendium new garden-library --in uk', text: (t) => t('cli:commands.new.example') }],
  run: loaded(async () => (await import('./new/run-new.ts')).runNew),
};
