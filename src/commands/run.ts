/**
 * One run of the command line:
 *
 * 1. read the arguments
 * 2. choose the language of messages
 * 3. show help or the version, report wrong use, or run the command
 * 4. report a fault as a problem, never as a stack trace
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createTranslators } from '../i18n/translator.ts';
import { loadLocales } from '../locales/load-locales.ts';
import { localeDirsFor } from '../locales/locale-dirs.ts';
import { debugText } from '../problems/faults.ts';
import type { Problem } from '../problems/problem.ts';
import { folderStore } from '../storage/folder-store.ts';
import { faultProblems } from '../storage/machine/fault-report.ts';
import type { ExitCode, Session } from './command-line/command.ts';
import { commandHelp, overview } from './command-line/help.ts';
import { chooseMessagesLanguage, messageLanguages } from './command-line/messages-language.ts';
import { localesOption } from './command-line/options.ts';
import { type CommandLine, parseArguments } from './command-line/parse-arguments.ts';
import type { Terminal } from './command-line/terminal.ts';
import { commands } from './commands.ts';
import { placeProblems } from './report/place.ts';
import { printProblems, reportFormat, sayFaults } from './report/report.ts';

/** @param stopping aborted when the user stops the program */
export async function run(args: readonly string[], terminal: Terminal, stopping: AbortSignal): Promise<ExitCode> {
  const commandLine = parseArguments(args, commands);
  const { input } = commandLine;
  const { session, problems, cleanUp } = await openSession(commandLine, terminal);
  const stopped = new Promise<ExitCode>((resolve) => {
    const stop = async (): Promise<void> => {
      for (const fault of await cleanUp())
        sayFaults(faultProblems(fault), session.format, session.translator, terminal);
      resolve(130);
    };
    stopping.addEventListener('abort', () => void stop(), { once: true });
  });
  try {
    const code = await Promise.race([runCommand(commandLine, session, problems), stopped]);
    if (code === 130) terminal.say(session.translator.t('cli:stopped'));
    return code;
  } catch (fault) {
    sayFaults(faultProblems(fault), session.format, session.translator, terminal);
    if (input.flags.has('debug') || process.env.COMPENDIUM_DEBUG) terminal.say(debugText(fault));
    return 2;
  }
}

/** Reports an error that nothing has caught, in the language of the messages. */
export async function reportUncaught(fault: unknown, args: readonly string[], terminal: Terminal): Promise<void> {
  const { session } = await openSession(parseArguments(args, commands), terminal);
  sayFaults(faultProblems(fault), session.format, session.translator, terminal);
}

async function runCommand(
  { command, input }: CommandLine,
  session: Session,
  problems: readonly Problem[],
): Promise<ExitCode> {
  const { terminal, translator } = session;
  if (input.flags.has('version')) {
    terminal.print(await readVersion());
    return 0;
  }
  const asksForHelp = input.flags.has('help');
  if (problems.length > 0 && !(command && asksForHelp)) {
    sayFaults(problems, session.format, translator, terminal);
    return 2;
  }
  if (command && !asksForHelp) return command.run(input, session);
  const { t } = translator;
  terminal.print(command ? commandHelp(command, t, terminal.paint) : overview(commands, t, terminal.paint));
  return asksForHelp ? 0 : 2;
}

async function openSession({ input, problems }: CommandLine, terminal: Terminal) {
  const localeDirs = localeDirsFor(
    input.options.locales ?? localesOption.default ?? '',
    input.options.locales !== undefined,
  );
  const locales = await loadLocales(localeDirs.map((folder) => folderStore(folder)));
  const { resources } = locales;
  const chosen = chooseMessagesLanguage(input.options.messages, messageLanguages(resources), process.env);
  const translatorFor = createTranslators(resources, {
    languages: Object.keys(resources).map((code) => ({ code })),
    defaultLanguage: 'en',
  });
  const translator = translatorFor(chosen.language);
  const format = reportFormat(input.options.format, input.flags.has('json'));
  const cleanUps: (() => void | Promise<void>)[] = [];
  const session: Session = {
    translator,
    translatorFor,
    terminal,
    format,
    localeDirs,
    locales,
    report: (found, contentDir) =>
      printProblems(placeProblems(found, contentDir, localeDirs), format, translator, terminal),
    onStop: (cleanUp) => void cleanUps.push(cleanUp),
  };
  return {
    session,
    problems: chosen.problem ? [...problems, chosen.problem] : problems,
    /** Returns the errors of clean-ups that failed. */
    cleanUp: async (): Promise<unknown[]> => {
      const results = await Promise.allSettled(cleanUps.map(async (each) => each()));
      return results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    },
  };
}

async function readVersion(): Promise<string> {
  const file = path.resolve(import.meta.dirname, '../../package.json');
  const { name, version } = JSON.parse(await readFile(file, 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
}
