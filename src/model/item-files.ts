/** The paths of a study's or news item's files, relative to the content folder. */
interface InFolder {
  readonly folder: string;
}

/** Without a name if the schema refuses it: the rules look at the rest. */
interface NamedFile {
  readonly file?: string | undefined;
}

export const imagePath = ({ folder }: InFolder, { file }: NamedFile): string =>
  `${folder}/images/${(file ?? '').normalize('NFC')}`;

export const documentFilePath = ({ folder }: InFolder, { file }: NamedFile): string =>
  `${folder}/documents/${(file ?? '').normalize('NFC')}`;
