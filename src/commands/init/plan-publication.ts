/** The `content/` folder of a new publication: names to replace, an example study, two pages. */
import { stringify } from 'yaml';
import type { Translate, Translator } from '../../i18n/translator.ts';
import type { NewFile } from '../../storage/write-files.ts';
import { exampleStudy } from './example-study.ts';
import { hasWords, type PublicationRequest } from './request.ts';

const partnerId = 'our-network';
const topicId = 'first-topic';
const studySlug = 'example-study';

export function planPublication(
  request: PublicationRequest,
  translatorFor: (language: string) => Translator,
): NewFile[] {
  const { strings, languages, defaultLanguage } = request;
  const { t } = translatorFor(defaultLanguage);
  // A variant uses its base language's texts. A language without strings waits for its translators.
  const written = languages.filter((code) => code === defaultLanguage || hasWords(strings, code));
  const inEach = (text: (t: Translate) => string): Record<string, string> =>
    Object.fromEntries(written.map((code) => [code, text(translatorFor(code).t)]));
  const country = regionOf(defaultLanguage);
  const pages = written.flatMap((code) => pageFiles(request, code, translatorFor(code).t));
  return [
    { file: 'content/publication.yml', text: publicationYaml(request, inEach, t) },
    list('partners', t('cli:init.files.partners'), [
      { id: partnerId, names: inEach((each) => each('cli:init.partner')), country, role: 'lead' },
    ]),
    list('topics', t('cli:init.files.topics'), [{ id: topicId, names: inEach((each) => each('cli:init.topic')) }]),
    list('categories', t('cli:init.files.categories'), [
      { id: 'announcements', names: inEach((each) => each('cli:init.category')) },
    ]),
    emptyList('people', t('cli:init.files.people'), { id: 'ana-popa', given: 'Ana', family: 'Popa' }, t),
    emptyList('programmes', t('cli:init.files.programmes'), { id: 'programme', names: { [defaultLanguage]: '…' } }, t),
    emptyList(
      'funders',
      t('cli:init.files.funders'),
      { id: 'funder', names: { [defaultLanguage]: '…' }, acknowledgement: { [defaultLanguage]: '…' } },
      t,
    ),
    ...pages,
    ...exampleStudy(studySlug, { language: defaultLanguage, date: request.date, country, partnerId, topicId }, t),
  ];
}

/** The main country of a language, as a first value for editors to correct. */
function regionOf(language: string): string {
  if (language === 'en') return 'GB';
  return new Intl.Locale(language).maximize().region ?? 'GB';
}

type InEach = (text: (t: Translate) => string) => Record<string, string>;

function publicationYaml(request: PublicationRequest, inEach: InEach, t: Translate): string {
  const { id, title, languages, defaultLanguage, date } = request;
  const titles = title ? { [defaultLanguage]: title } : inEach((each) => each('cli:init.title'));
  const edition = {
    id: date.slice(0, 4),
    date,
    parts: [{ title: inEach((each) => each('cli:init.part')), studies: [studySlug] }],
  };
  const pieces: (readonly [comment: string | undefined, data: object])[] = [
    [t('cli:init.files.publication'), { id }],
    [t('cli:init.files.url'), { url: `https://${id}.example`, basePath: '/' }],
    [undefined, { languages: languages.map((code) => ({ code })), defaultLanguage, title: titles }],
    [undefined, { description: inEach((each) => each('cli:init.description')), publisher: partnerId }],
    [undefined, { licence: 'CC-BY-4.0' }],
    [t('cli:init.files.contact'), { contact: contactOf(id) }],
    [t('cli:init.files.publish'), { publish: 'draft' }],
    [t('cli:init.files.theme'), { theme: { accent: '#5b3a8c', accentDark: '#c9b3ec' } }],
    [undefined, { editions: [edition] }],
  ];
  return pieces.map(([comment, data]) => `${comment ? `# ${comment}\n` : ''}${yaml(data)}`).join('');
}

const contactOf = (id: string): string => `contact@${id}.example`;

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

const list = (name: string, comment: string, entries: readonly object[]): NewFile => ({
  file: `content/${name}.yml`,
  text: `# ${comment}\n${yaml(entries)}`,
});

function emptyList(name: string, comment: string, example: object, t: Translate): NewFile {
  const shown = yaml([example]).trimEnd().replace(/^/gm, '# ');
  return { file: `content/${name}.yml`, text: `# ${comment}\n# ${t('cli:init.files.exampleEntry')}\n${shown}\n[]\n` };
}

function pageFiles({ id, defaultLanguage }: PublicationRequest, code: string, t: Translate): NewFile[] {
  const translation = code === defaultLanguage ? {} : { translation: { from: defaultLanguage, state: 'draft' } };
  const address = `[${contactOf(id)}](mailto:${contactOf(id)})`;
  const page = (slug: 'about' | 'contact', text: string): NewFile => {
    const front = { title: t(`cli:init.${slug}.title`), summary: t(`cli:init.${slug}.summary`), ...translation };
    const heading = `## ${t(`cli:init.${slug}.heading`)} {#${slug}}`;
    return { file: `content/pages/${slug}/${code}.md`, text: `---\n${yaml(front)}---\n\n${heading}\n\n${text}\n` };
  };
  return [page('about', t('cli:init.about.text')), page('contact', t('cli:init.contact.text', { address }))];
}
