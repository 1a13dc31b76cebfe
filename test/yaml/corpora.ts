import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** YAML files of other projects; they do not belong to this one and are read where they are found. */
export interface Corpus {
  readonly name: string;
  readonly text: string;
}

const archives = fileURLToPath(new URL('../../../shared/data/yaml-corpora/', import.meta.url));

const yamlFiles = (folder: string): readonly Corpus[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));

const unpacked = (): readonly Corpus[] => {
  const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  try {
    for (const archive of readdirSync(archives).filter((name) => name.endsWith('.tar.gz'))) {
      execFileSync('tar', ['-xzf', join(archives, archive), '-C', folder]);
    }
    return yamlFiles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The files below `ITIL_CORPORA`, else those of the archives beside the project, else none. */
export const corpora: readonly Corpus[] = process.env.ITIL_CORPORA
  ? yamlFiles(process.env.ITIL_CORPORA)
  : existsSync(archives)
    ? unpacked()
    : [];

/** Every nth, so that all of a corpus is touched; the whole of it with `ITIL_CORPORA_FULL`. */
export const sample = <T>(items: readonly T[], count: number): readonly T[] => {
  const every = process.env.ITIL_CORPORA_FULL ? 1 : Math.max(1, Math.floor(items.length / count));
  return items.filter((_, i) => i % every === 0);
};

/** The documents that the YAML test suite keeps as text inside its own files, its marks for white space undone. */
export const suiteDocuments: readonly Corpus[] = corpora
  .filter(({ name }) => name.includes('yaml-test-suite'))
  .flatMap(({ name, text }) =>
    (parse(text) as readonly { readonly yaml?: string }[]).map((test, i) => ({
      name: `${name}#${i}`,
      text: (test.yaml ?? '')
        .replace(/␣/g, ' ')
        .replace(/—*»/g, '\t')
        .replace(/⇔/g, '\ufeff')
        .replace(/↵/g, '')
        .replace(/←/g, '\r')
        .replace(/∎\n$/, ''),
    })),
  );
