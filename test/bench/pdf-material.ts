/** The inputs of PDFs of generated content, as in a build. */
import path from 'node:path';
import { checkPublication } from '../../src/check/check.ts';
import { folderSource } from '../../src/check/publication-source.ts';
import { createTranslators, type LocaleResources, type Translator } from '../../src/i18n/translator.ts';
import { preparePictures } from '../../src/images/prepare.ts';
import { type ExportJob, textsOf } from '../../src/jobs/jobs.ts';
import type { LanguageEdition } from '../../src/model/language-edition.ts';
import type { Pictures } from '../../src/model/picture.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import { compendiumBody } from '../../src/pdf/book/compendium.ts';
import { studyFileBody } from '../../src/pdf/book/study-file.ts';
import { bookDocument } from '../../src/pdf/document.ts';
import type { PrintDocument } from '../../src/printing/launch.ts';
import { generateContent } from './generate.ts';

export interface Material {
  readonly edition: LanguageEdition;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  readonly translators: (language: string) => Translator;
}

const locales = path.resolve(import.meta.dirname, '../../locales');

export async function loadBench(folder: string, studies: number): Promise<Material> {
  await generateContent(folder, studies);
  return loadMaterial(folder, 'en');
}

/** @param folder a content folder */
export async function loadMaterial(folder: string, language: string): Promise<Material> {
  const source = folderSource(folder, [locales]);
  const { content, resources } = await checkPublication(source);
  if (!content) throw new Error('The generated content cannot be loaded');
  const { publication } = content;
  const { pictures } = await preparePictures(source.content, publication);
  const edition = buildLanguageEdition(publication, currentEdition(publication), language);
  return { edition, resources, pictures, translators: createTranslators(resources, publication) };
}

/** The document of a job's PDF, with empty slots for page numbers. */
export async function documentOf(job: ExportJob, material: Material): Promise<PrintDocument> {
  const { edition, study } = textsOf(job, [material.edition]);
  const { setting } = job;
  const { pictures, translators } = material;
  const context = { edition, study, setting, pictures, translator: translators(edition.language) };
  const body = study ? studyFileBody(context) : compendiumBody(context);
  return { ...(await bookDocument(context, 'Bench', body.content)), name: 'Bench' };
}
