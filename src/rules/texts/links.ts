/** Checks links: their targets, and the allowed kinds. */

import { closest } from '../../content/closest.ts';
import type { Content } from '../../content/content.ts';
import type { FoundText } from '../../content/scan-body.ts';
import { parseInnerAddress, standingPages } from '../../model/addresses.ts';
import { requiredSections, sectionIds } from '../../model/publication.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isAllowedAddress } from '../../text/engine.ts';
import { suggest } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';

const onLinks =
  (check: (link: FoundText, text: Text, content: Content, subject: Subject) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) =>
      subject.texts.flatMap((text) => bodyOf(text).links.flatMap((link) => check(link, text, content, subject))),
    );

const at = (text: Text, { line, column }: FoundText) => ({ file: text.file, line, column });

/** A bare word is allowed for a picture. As a link it would lead to a file beside the page. */
export const linksAllowed: Rule = onLinks((link, text) =>
  isAllowedAddress(link.text) && /[:#]/.test(link.text)
    ? []
    : [problem('link-forbidden', at(text, link), { address: link.text || '()' })],
);

export const linksAlive: Rule = onLinks((link, text, content, subject) => {
  const address = link.text;
  const dead = (suggestion: string): Problem[] => [problem('link-dead', at(text, link), { address, suggestion })];
  if (address.startsWith('#')) return checkSection(subject, address.slice(1), [text], '#', dead);
  const inner = parseInnerAddress(address);
  if (!inner) return [];
  const { kind, slug, section } = inner;
  const targets = subjectsOf(content).filter((each) => each.kind === (kind === 'study' ? 'studies' : 'pages'));
  const target = targets.find((each) => each.slug === slug);
  // The website always has these pages. Only a text by editors gives them sections.
  if (kind === 'page' && section === undefined && standingPages.includes(slug)) return [];
  if (!target || target.facts.status === 'withdrawn') {
    const shown = targets.filter((each) => each.facts.status !== 'withdrawn').map((each) => each.slug);
    const known = kind === 'page' ? [...shown, ...standingPages] : shown;
    return dead(movedTo(targets, slug) ?? suggest(slug, known));
  }
  return section === undefined
    ? []
    : checkSection(target, section, languageTexts(target, text), `${kind}:${slug}#`, dead);
});

/** The study with this former name. */
const movedTo = (targets: readonly Subject[], slug: string): string | undefined =>
  targets.find((each) => each.facts.aliases?.includes(slug))?.slug;

/** A section exists if a reader of this language sees it: in the target's text in the language, or in its original. */
const languageTexts = (target: Subject, { language }: Text): Text[] => {
  const own = target.texts.filter((text) => text.language === language);
  return [...own, ...(target.original ? [target.original] : [])];
};

function checkSection(
  { kind }: Subject,
  section: string,
  texts: readonly Text[],
  start: string,
  dead: (suggestion: string) => Problem[],
): Problem[] {
  // A study without this section already has a problem.
  if (kind === 'studies' && requiredSections.some((id) => id === section)) return [];
  const known = [...new Set(texts.flatMap(anchorsOf))];
  if (texts.length === 0 || texts.some(isUncertain) || known.includes(section)) return [];
  // The id in the braces of a heading, without the section's id before it.
  const [own, ...others] = known.filter((id) => id.endsWith(`-${section}`));
  if (own !== undefined && others.length === 0) return dead(`${start}${own}`);
  return dead(
    suggest(
      `${start}${section}`,
      known.map((id) => `${start}${id}`),
    ),
  );
}

/**
 * The ids that links can use: ids of sections, and ids of headings inside them after the section's id. A misspelt
 * section also counts under its correct id.
 */
function anchorsOf(text: Text): string[] {
  let section = '';
  const own = bodyOf(text).headings.flatMap(({ level, id }) => {
    if (level <= 2) section = id;
    if (id === '') return [];
    return level <= 2
      ? [id, ...sectionIds.filter((known) => closest(id, [known]) !== undefined)]
      : [section === '' ? id : `${section}-${id}`];
  });
  return [...own, ...(text.base ? anchorsOf(text.base) : [])];
}

/** A heading without an id may be the target, and the base of an overlay may be unread. */
const isUncertain = (text: Text): boolean =>
  bodyOf(text).headings.some(({ level, id }) => level <= 2 && id === '') || (text.isOverlay && !text.base);
