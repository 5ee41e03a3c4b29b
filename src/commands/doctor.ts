import type { Command } from './command-line/command.ts';
import { browserOption, jsonOption } from './command-line/options.ts';
import type { Finding } from './doctor/findings.ts';
import { formatFindings } from './doctor/format.ts';

/** `compendium doctor`: what the builder needs, what is installed, and what to do about the rest. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: (t) => t('cli:commands.doctor.summary'),
  options: [browserOption, jsonOption],
  examples: [{ line: 'compendium doctor', text: (t) => t('cli:commands.doctor.example') }],
  async run(input, { terminal, translator }) {
    const { t } = translator;
    // Loaded on request, so that other commands start faster.
    const { lookAround } = await import('./doctor/findings.ts');
    const findings = await lookAround(input.options.browser, t);
    const isReady = !findings.some(isMissing);
    if (input.flags.has('json')) terminal.print(JSON.stringify(findings, undefined, 2));
    else {
      terminal.print(formatFindings(findings, t, terminal.paint));
      terminal.print(`\n${isReady ? t('cli:doctor.ready') : t('cli:doctor.notReady')}`);
    }
    return isReady ? 0 : 2;
  },
};

const isMissing = (finding: Finding): boolean => finding.state === 'missing';
