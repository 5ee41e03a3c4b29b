import type { LocaleResources } from '../../i18n/translator.ts';
import { baseLanguage, normaliseLanguage, suggestLanguage } from '../../model/language-code.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** The languages that messages can be in: those with strings for problems or commands, and their variants. */
export function messageLanguages(resources: LocaleResources): string[] {
  const hasWords = (code: string | undefined): boolean =>
    code !== undefined && (resources[code]?.problems !== undefined || resources[code]?.cli !== undefined);
  return Object.keys(resources)
    .filter((code) => hasWords(code) || hasWords(baseLanguage(code)))
    .sort();
}

interface Choice {
  readonly language: string;
  readonly problem: Problem | undefined;
}

/**
 * The language of all messages: the requested one, else the computer's if it has strings, else English.
 * @param asked the value of `--messages`
 */
export function chooseMessagesLanguage(
  asked: string | undefined,
  known: readonly string[],
  env: NodeJS.ProcessEnv,
): Choice {
  if (asked === undefined) return { language: systemLanguage(known, env), problem: undefined };
  const language = normaliseLanguage(asked);
  if (known.includes(language)) return { language, problem: undefined };
  const meant = suggestLanguage(asked);
  const allowed = meant && known.includes(meant) ? meant : known.join(', ');
  return {
    language: systemLanguage(known, env),
    problem: problem('usage-bad-value', {}, { option: '--messages', value: asked, allowed }),
  };
}

/** POSIX order: LC_ALL before LC_MESSAGES before LANG; `uk_UA.UTF-8` is `uk`. */
function systemLanguage(known: readonly string[], env: NodeJS.ProcessEnv): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const code = normaliseLanguage(locale.replace(/[.@].*$/, ''));
  return [code, code.split('-')[0] ?? ''].find((each) => known.includes(each)) ?? 'en';
}
