import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../src/node/read-text.ts';
import { tempFolder } from '../support/temp-folder.ts';

const base = tempFolder();
const root = join(base, 'root');
fs.mkdirSync(join(root, 'a'), { recursive: true });
fs.mkdirSync(join(base, 'elsewhere'));

const put = (path: string, content: string | Uint8Array): void => fs.writeFileSync(join(root, path), content);

put('a/plain.yaml', 'title: Grüße ✓\n');
put('a/empty.yaml', '');
put('a/bom.yaml', '\ufeffid: x\n');
put('a/large.yaml', 'ü'.repeat(300_000));
put('a/exact.yaml', 'x'.repeat(64 * 1024));
put('a/huge.yaml', new Uint8Array(6 * 1024 * 1024).fill(0x61));
put('a/latin1.yaml', Buffer.from('title: Grüße\n', 'latin1'));
put('a/cut.yaml', Buffer.from('title: ✓').subarray(0, 9));
fs.writeFileSync(join(base, 'elsewhere/secret.yaml'), 'secret\n');
fs.symlinkSync(join(base, 'elsewhere/secret.yaml'), join(root, 'a/out.yaml'));
fs.symlinkSync(join(base, 'elsewhere'), join(root, 'b'));
fs.symlinkSync('plain.yaml', join(root, 'a/in.yaml'));
fs.symlinkSync('loop.yaml', join(root, 'a/loop.yaml'));
fs.symlinkSync('/dev/zero', join(root, 'a/zero.yaml'));
fs.mkdirSync(join(root, 'a/folder.yaml'));
execFileSync('mkfifo', [join(root, 'a/pipe.yaml')]);

const read = textReader(root);

describe('reading text', () => {
  it.each([
    ['a/plain.yaml', 'title: Grüße ✓\n'],
    ['a/empty.yaml', ''],
    ['a/bom.yaml', '\ufeffid: x\n'],
    ['a/large.yaml', 'ü'.repeat(300_000)],
    ['a/exact.yaml', 'x'.repeat(64 * 1024)],
    ['a/in.yaml', 'title: Grüße ✓\n'],
  ])('%s', (path, text) => {
    expect(read(path)).toEqual({ text });
  });

  it.each([
    ['a/huge.yaml', 'schema/too-large', '6.0 MiB are more than the 4 MiB that a record may have'],
    ['a/latin1.yaml', 'schema/encoding', 'byte 9 and those after it are not UTF-8'],
    ['a/cut.yaml', 'schema/encoding', 'byte 7 and those after it are not UTF-8'],
    ['a/out.yaml', 'schema/file', 'a/out.yaml is a symbolic link that leads out of the workspace'],
    ['a/zero.yaml', 'schema/file', 'a/zero.yaml is a symbolic link that leads out of the workspace'],
    ['b/secret.yaml', 'schema/file', 'b/secret.yaml is a symbolic link that leads out of the workspace'],
    [
      '../elsewhere/secret.yaml',
      'schema/file',
      '../elsewhere/secret.yaml is a symbolic link that leads out of the workspace',
    ],
    ['a/loop.yaml', 'schema/file', 'cannot read a/loop.yaml: it is a symbolic link that leads in circles'],
    ['a/folder.yaml', 'schema/file', 'cannot read a/folder.yaml: it is a folder'],
    ['a/pipe.yaml', 'schema/file', 'this is no plain file'],
    ['a/none.yaml', 'schema/file', 'cannot read a/none.yaml: it does not exist'],
    ['none/none.yaml', 'schema/file', 'cannot read none/none.yaml: it does not exist'],
  ])('%s is a fault', (path, fault, message) => {
    expect(read(path)).toMatchObject({ fault, message });
  });
});
