import type { ResolvedSection } from '../model/language-edition.ts';
import type { Html } from './markup/html.ts';
import { type RenderedText, type RenderTargets, renderSections } from './render.ts';

/** A writer's answer for a link, figure or note in a text. */
type Answer =
  | { readonly of: 'link' | 'figure'; readonly name: string; readonly said: string | undefined }
  | { readonly of: 'noteLabel'; readonly name: number; readonly said: string };

interface Known {
  readonly text: RenderedText;
  readonly answers: readonly Answer[];
}

/** Beyond this number all texts are dropped. */
const mostKnown = 10_000;
const rendered = new Map<string, Known>();

/**
 * Returns the result of `renderSections`, but renders only new texts. An old result is used if the writer gives the
 * same answer for every link, figure and note in the text. For processes that render a publication repeatedly.
 * @param targetsOf makes targets that were not used yet
 */
export function rerenderSections(sections: readonly ResolvedSection[], targetsOf: () => RenderTargets): RenderedText {
  const key = keyOf(sections, targetsOf());
  const last = rendered.get(key);
  const targets = targetsOf();
  if (last?.answers.every((answer) => answer.said === say(targets, answer))) return last.text;
  const { targets: listening, answers } = listenTo(targetsOf());
  const text = renderSections(sections, listening);
  if (rendered.size >= mostKnown) rendered.clear();
  rendered.set(key, { text, answers });
  return text;
}

function say(targets: RenderTargets, asked: Answer): string | undefined {
  if (asked.of === 'noteLabel') return targets.noteLabel(asked.name);
  return asked.of === 'link' ? targets.link(asked.name) : targets.figure(asked.name)?.markup;
}

/** Targets that record their answers in order, because the first figure may differ from later ones. */
function listenTo(targets: RenderTargets): { targets: RenderTargets; answers: readonly Answer[] } {
  const answers: Answer[] = [];
  const link = (name: string): string | undefined => {
    const said = targets.link(name);
    answers.push({ of: 'link', name, said });
    return said;
  };
  const figure = (name: string): Html | undefined => {
    const shown = targets.figure(name);
    answers.push({ of: 'figure', name, said: shown?.markup });
    return shown;
  };
  const noteLabel = (name: number): string => {
    const said = targets.noteLabel(name);
    answers.push({ of: 'noteLabel', name, said });
    return said;
  };
  return { targets: { ...targets, link, figure, noteLabel }, answers };
}

const keyOf = (sections: readonly ResolvedSection[], targets: RenderTargets): string =>
  JSON.stringify([
    targets.idPrefix,
    targets.sectionLevel,
    targets.hyphens,
    targets.labelLanguage,
    sections.map(({ id, title, markdown, language, origin, line }) => [id, title, markdown, language, origin, line]),
  ]);
