import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outsideFiles } from '../../src/node/outside-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

const files = outsideFiles(() => process.stdin);

const workspace = (): string => {
  const root = fs.realpathSync(tempFolder());
  for (const path of ['itil.yaml', 'incidents/2026/11/INC-20261124-K7Q2.yaml']) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), 'as it was\n');
  }
  fs.symlinkSync('itil.yaml', join(root, 'link.txt'));
  fs.symlinkSync('incidents', join(root, 'in'));
  return root;
};

describe('what is written beside the records', () => {
  it.each([
    'itil.yaml',
    'people.yaml',
    'incidents/2026/11/INC-20261124-K7Q2.yaml',
    'incidents/2026/11/report.yaml',
    'services/report.yml',
    'link.txt',
    'in/2026/11/INC-20261124-K7Q2.yaml',
    'in/2026/12/new.yaml',
  ])('is never written to %s', async (name) => {
    const root = workspace();
    const before = fs.readdirSync(root, { recursive: true });
    const path = join(root, name);
    const message = `${path} is a place for records: no output is written there`;
    expect(() => files.refuse(path)).toThrow(message);
    await expect(files.write(path, 'list\n')).rejects.toThrow(message);
    expect(fs.readFileSync(join(root, 'itil.yaml'), 'utf8')).toBe('as it was\n');
    expect(fs.readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('is never a folder', () => {
    const root = workspace();
    expect(() => files.refuse(root)).toThrow(`${root} is a folder`);
  });

  it.each(['report.md', 'reports.yaml', 'itil.yaml.txt', 'incidents/2026/11/report.csv'])(
    'may be %s',
    async (name) => {
      const path = join(workspace(), name);
      for (const text of ['one\n', 'two\n']) {
        files.refuse(path);
        await files.write(path, text);
        expect(fs.readFileSync(path, 'utf8')).toBe(text);
      }
    },
  );

  it('may be named as it likes outside any workspace', async () => {
    const path = join(tempFolder(), 'people.yaml');
    await files.write(path, 'one\n');
    expect(fs.readFileSync(path, 'utf8')).toBe('one\n');
  });

  it('goes through a pipe, which stays one', async () => {
    const path = join(tempFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = fs.promises.readFile(path, 'utf8');
    await files.write(path, 'list\n');
    expect([await reader, fs.statSync(path).isFIFO()]).toEqual(['list\n', true]);
  });
});
