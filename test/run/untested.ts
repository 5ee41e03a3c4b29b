/** A test that did not run. */
export interface Untested {
  readonly name: string;
  readonly file: string | undefined;
  readonly reason: string;
}

/** Reasons that lie in the run itself and not in what the machine lacks. */
const allowed = [
  /^the builder was edited/,
  /^this system has no/,
  /^needs Linux with user namespaces/,
  /^root may read/,
];
export const isAllowed = ({ reason }: Untested): boolean => allowed.some((each) => each.test(reason));

/** What was not tested: by reason, with the tests. @param filesLeftOut test files that were not asked for */
export function listUntested(untested: readonly Untested[], filesLeftOut: number): string {
  const byReason = [...Map.groupBy(untested, ({ reason }) => reason)].map(
    ([reason, tests]) => `  ${reason}\n${tests.map(({ name }) => `    ${name}`).join('\n')}`,
  );
  const files = filesLeftOut > 0 ? [`  ${filesLeftOut} files of tests, which were not asked for`] : [];
  const parts = [...byReason, ...files];
  return parts.length > 0 ? ['Not tested:', ...parts].join('\n') : 'Not tested: nothing. Every test ran.';
}
