import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder with public workbooks that nobody here wrote. */
export const CORPUS = process.env.STO_CORPUS_FOLDER ?? resolve(__dirname, '../../../shared/corpus');

export interface PublicFile {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
}

/** All workbooks of the folder; none when it is not there. */
export const publicFiles = (): PublicFile[] =>
  existsSync(CORPUS)
    ? readdirSync(CORPUS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name: folder }) =>
          readdirSync(join(CORPUS, folder)).map((name) => ({ folder, name, path: join(CORPUS, folder, name) })),
        )
        .filter(({ name }) => /\.xls[xm]$/i.test(name))
    : [];
