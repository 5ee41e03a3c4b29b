import { sortByName } from '../../i18n/formatters.ts';
import type { ResolvedPartner } from '../../model/language-edition.ts';
import { plainInline } from '../../text/inline.ts';

const roles = ['lead', 'partner', 'associate'] as const;

/** Partners by role: the lead first, associates last. Within a role they are sorted by the language's alphabet. */
export function partnersInOrder(language: string, partners: readonly ResolvedPartner[]): ResolvedPartner[] {
  const sorted = sortByName(language, partners, ({ name }) => plainInline(name.text, name.language));
  return roles.flatMap((role) => sorted.filter((each) => each.facts.role === role));
}
