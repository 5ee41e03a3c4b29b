/** Finds invalid web addresses in texts and fields. */

import { type Content, placeOf } from '../../content/content.ts';
import type { Place } from '../../content/source-file.ts';
import type { DataPath } from '../../content/yaml.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type AddressFault, addressFault } from '../../schemas/web-address.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, subjectsOf } from '../subjects.ts';

const codes: Readonly<Record<AddressFault, ProblemCode>> = {
  percent: 'address-percent',
  hash: 'address-hash',
  host: 'address-host',
};

export const addressesWellFormed: Rule = (content) => [...inTexts(content), ...inFields(content)];

function check(address: string, place: () => Place): Problem[] {
  const fault = addressFault(address);
  return fault ? [problem(codes[fault], place(), { address })] : [];
}

const inTexts = (content: Content): Problem[] =>
  subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap((text) =>
      bodyOf(text).links.flatMap(({ text: address, line, column }) =>
        check(address, () => ({ file: text.file, line, column })),
      ),
    ),
  );

/** Every value that is an address, in any field. */
const inFields = (content: Content): Problem[] =>
  [...content.sources.values()].flatMap((source) =>
    source.body === ''
      ? addressesIn(source.data, []).flatMap(({ address, path }) =>
          check(address, () => placeOf(content, source.file, path)),
        )
      : [],
  );

function addressesIn(value: unknown, path: DataPath): { readonly address: string; readonly path: DataPath }[] {
  if (typeof value === 'string') return /^https?:\S*$/i.test(value) ? [{ address: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => addressesIn(inner, [...path, at]));
  return Object.entries(value).flatMap(([key, inner]) => addressesIn(inner, [...path, key]));
}
