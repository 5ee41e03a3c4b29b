/** Resolves the entries of the lists: partners, funders, people, programmes, topics, categories. */
import type { FunderEntry, PartnerEntry, PersonEntry } from '../../schemas/types.ts';
import type { NamedEntry, ResolvedFunder, ResolvedName, ResolvedPartner, ResolvedPerson } from '../language-edition.ts';
import type { LanguageConfig } from './resolve.ts';
import { resolveLocalized, resolveOptional, wordsOf } from './resolve-text.ts';

export function resolveNamed(config: LanguageConfig, language: string, entry: NamedEntry): ResolvedName {
  return {
    id: entry.id,
    name: resolveLocalized(config, language, entry.names),
    description: resolveOptional(config, language, entry.description),
    ...(entry.url !== undefined && { url: entry.url }),
    ...(entry.funders !== undefined && { funders: entry.funders }),
  };
}

export function resolvePartner(config: LanguageConfig, language: string, facts: PartnerEntry): ResolvedPartner {
  return {
    id: facts.id,
    facts,
    name: resolveLocalized(config, language, facts.names),
    description: resolveOptional(config, language, facts.description),
  };
}

export function resolveFunder(config: LanguageConfig, language: string, facts: FunderEntry): ResolvedFunder {
  return {
    id: facts.id,
    facts,
    name: resolveLocalized(config, language, facts.names),
    acknowledgement: resolveLocalized(config, language, facts.acknowledgement),
    disclaimer: resolveOptional(config, language, facts.disclaimer),
  };
}

/** A person's name for readers of the language. It is in another script only if people.yml gives it so. */
export function resolvePerson(_config: LanguageConfig, language: string, facts: PersonEntry): ResolvedPerson {
  const written = facts.names?.[language] ?? [facts.given, facts.family].filter((each) => each !== undefined).join(' ');
  return { id: facts.id, facts, name: wordsOf(written, language, language) };
}
