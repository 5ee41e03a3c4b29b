import { printable } from '../problems/printable.ts';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { formatDate, formatNumber, languageName, scriptName } from './formatters.ts';
import type { Translator } from './translator.ts';

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** The message of a problem and the hint what to do, in the translator's language. */
export function wordProblem(problem: Problem, translator: Translator): Wording {
  // Every code has other placeholders, so the compiler cannot check them. A test of the locales does.
  const t = translator.t as unknown as PlainTranslate;
  const params = writtenIn(translator.language, shownIn(problem.params));
  const hint = isAlone(problem, t) ? 'hintAlone' : 'hint';
  return {
    message: t(`problems:${problem.code}.message`, params),
    hint: t(`problems:${problem.code}.${hint}`, params),
  };
}

/** Parameters come from files and may contain hidden characters, so these are made visible. */
const shownIn = (params: Problem['params']): Problem['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? printable(value) : value]),
  );

/** The name of a problem's field as people see it: "Picture 1: licence"; undefined for a problem without a field. */
export function wordField({ field }: Problem, translator: Translator): string | undefined {
  if (field?.label === undefined) return undefined;
  const t = translator.t as unknown as PlainTranslate;
  const words = fieldSteps(field.path, field.label, translator, t);
  const whole = words.reduceRight((inner, outer) => t('problems:fields.inside', { outer, inner }));
  // Not `toLocaleUpperCase`: Greek would lose its accent.
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** One name for each step of the path, with the number or id of the list entry. */
function fieldSteps(path: FieldPath, label: string, { language }: Translator, t: PlainTranslate): string[] {
  const [schema = '', ...names] = label.split('.');
  const known = (key: string): string | undefined => (t(`problems:${key}`) === key ? undefined : key);
  const words: string[] = [];
  let last: string | undefined;
  for (const step of path) {
    if (step === names[0]) {
      last = String(names.shift());
      words.push(t(`problems:${known(`fields.own.${schema}.${last}`) ?? `fields.names.${last}`}`));
      continue;
    }
    const item = typeof step === 'number' ? formatNumber(language, step + 1) : printable(step);
    const name = words.pop();
    const key = name === undefined ? 'fields.items.entry' : (known(`fields.items.${last}`) ?? 'fields.items.other');
    words.push(t(`problems:${key}`, { item, name: name ?? '' }));
    last = undefined;
  }
  return words;
}

type PlainTranslate = (key: string, params?: Readonly<Record<string, string>>) => string;

/**
 * Numbers and dates as the language writes them, and a dash for an empty choice. A language or script has two
 * parameters: `language` is the code that people type, `languageName` its name.
 */
const writtenIn = (language: string, params: Problem['params']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]): [string, string][] => {
      const written = typeof value === 'number' ? formatNumber(language, value) : writtenText(language, name, value);
      const called = value === '' ? undefined : nameFor(language, name, String(value));
      return called === undefined
        ? [[name, written]]
        : [
            [name, written],
            [`${name}Name`, called],
          ];
    }),
  );

const nameFor = (language: string, param: string, code: string): string | undefined =>
  namesOfLanguages.has(param)
    ? languageName(language, code)
    : param === 'script'
      ? scriptName(language, code)
      : undefined;

const namesOfLanguages = new Set(['language', 'original']);

function writtenText(language: string, name: string, value: string): string {
  if (name === 'suggestion' && value === '') return '–';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(language, value) : value;
}

/** Whether there is no suggestion and the locale has a hint for that case. */
const isAlone = ({ code, params }: Problem, t: (key: string) => string): boolean =>
  params.suggestion === '' && t(`problems:${code}.hintAlone`) !== `${code}.hintAlone`;
