import { ProblemError, problem } from '../../problems/problem.ts';
import type { Input, Option } from '../command-line/command.ts';

export const jobsOption: Option = {
  name: 'jobs',
  value: (t) => t('cli:values.number'),
  text: (t) => t('cli:options.jobs'),
};

const most = 16;

/** @throws ProblemError `usage-bad-value` for anything but a number in the allowed range */
export function readJobs(input: Input): number | undefined {
  const value = input.options[jobsOption.name];
  if (value === undefined) return undefined;
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= most) return count;
  throw new ProblemError(problem('usage-bad-value', {}, { option: '--jobs', value, allowed: `1 – ${most}` }));
}
