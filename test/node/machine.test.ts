import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, gitFolder } from '../../src/node/cache-folder.ts';
import { editText, keepText } from '../../src/node/editor.ts';
import { findRoot } from '../../src/node/find-root.ts';
import { gitEmail } from '../../src/node/git-email.ts';
import { nodeHost } from '../../src/node/node-host.ts';
import { progressLine } from '../../src/node/progress.ts';
import { tempFolder } from '../support/temp-folder.ts';

const git = (cwd: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('the workspace', () => {
  it('is the nearest folder upwards with itil.yaml', () => {
    const root = tempFolder();
    fs.writeFileSync(join(root, 'itil.yaml'), '');
    fs.mkdirSync(join(root, 'a/b'), { recursive: true });
    expect([findRoot(root), findRoot(join(root, 'a/b'))]).toEqual([root, root]);
  });

  it('is missing elsewhere', () => {
    const root = tempFolder();
    expect(() => findRoot(root)).toThrow(
      expect.objectContaining({
        message: `no itil.yaml in ${root} or any folder above it`,
        hint: 'itil init',
      }),
    );
  });
});

describe('the cache', () => {
  it('lies in .git, for a worktree in its own part of it', () => {
    const root = tempFolder();
    git(root, 'init', '-q');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'x');
    git(root, 'worktree', 'add', '-q', join(root, 'tree'));
    fs.mkdirSync(join(root, 'records'));
    expect(cacheFolder(join(root, 'records'))).toBe(join(root, '.git/itil'));
    expect(cacheFolder(join(root, 'tree'))).toBe(join(root, '.git/worktrees/tree/itil'));
  });

  it('lies in the workspace outside of git, or beside a .git that is none', () => {
    const root = tempFolder();
    fs.mkdirSync(join(root, '.git'));
    expect(gitFolder(root)).toBeUndefined();
    expect(cacheFolder(root)).toBe(join(root, '.itil'));
    expect(fs.readdirSync(join(root, '.itil'))).toEqual(['.gitignore']);
  });
});

describe('the e-mail address of git', () => {
  const at = (local: string | undefined, own: string | undefined): string | undefined => {
    const root = tempFolder();
    git(root, 'init', '-q');
    if (local !== undefined) fs.appendFileSync(join(root, '.git/config'), local);
    const home = tempFolder();
    if (own !== undefined) fs.writeFileSync(join(home, '.gitconfig'), own);
    const env = { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
    const found = gitEmail(root, env);
    const asked = (() => {
      try {
        return execFileSync('git', ['config', 'user.email'], { cwd: root, env, encoding: 'utf8' }).trim();
      } catch {
        return undefined;
      }
    })();
    expect(found).toBe(asked);
    return found;
  };

  it.each([
    ['[user]\n\temail = mo@acme.example\n', undefined, 'mo@acme.example'],
    [undefined, '[user]\n\tname = Mo\n\temail = mo@acme.example\n', 'mo@acme.example'],
    ['[user]\nemail=a@b.example\n', '[user]\nemail = other@b.example\n', 'a@b.example'],
    [
      '[user]\nemail = a@b.example\n[core]\nx = 1\n[USER]\nEmail = last@b.example\n',
      undefined,
      'last@b.example',
    ],
    ['[user]\nemail = "mo@acme.example" # mine\n', undefined, 'mo@acme.example'],
    [
      '[user "x"]\nemail = no@b.example\n',
      '[include]\npath = none\n[user]\nemail = own@b.example\n',
      'own@b.example',
    ],
    ['[user]\nemail = first@b.example\n[user]\nemail = "second@b.example"\n', undefined, 'second@b.example'],
    [undefined, undefined, undefined],
  ])('%j and %j', (local, own, email) => {
    expect(at(local, own)).toBe(email);
  });
});

describe('the editor', () => {
  it('gets a file of the given name and gives back what was saved', async () => {
    const env = { PATH: process.env.PATH, EDITOR: 'sed -i s/old/new/' };
    expect(await editText('INC-20260908-7K3Q.yaml', 'title: old\n', env)).toBe('title: new\n');
    expect(
      await editText('x.yaml', 'a', { PATH: process.env.PATH, VISUAL: 'sh -c \'basename "$0" > "$0"\'' }),
    ).toBe('x.yaml\n');
  });

  it('may fail', async () => {
    await expect(editText('x.yaml', '', { PATH: process.env.PATH, EDITOR: 'false' })).rejects.toThrow(
      "the editor 'false' ended with status 1; nothing was changed",
    );
  });

  it('keeps a text that was not taken', async () => {
    const path = await keepText('../x.yaml', 'a\n');
    expect([path.endsWith('/x.yaml'), fs.readFileSync(path, 'utf8')]).toEqual([true, 'a\n']);
    fs.rmSync(dirname(path), { recursive: true });
  });
});

describe('progress', () => {
  const lines = (isTTY: boolean): string => {
    let text = '';
    const line = progressLine({
      isTTY,
      write: (part: string) => (text += part),
    } as unknown as NodeJS.WriteStream);
    line.report(1, 9, 'records read');
    line.clear();
    return text;
  };

  it('says nothing at first, and nothing off a terminal', () => {
    expect([lines(true), lines(false)]).toEqual(['', '']);
  });
});

describe('the host', () => {
  const options = { input: true, cache: true, show: async () => {}, progress: () => {}, remark: () => {} };

  it('fixes the clock, names the actor, asks nobody off a terminal', async () => {
    const host = nodeHost({ ...options, now: 1000, as: 'mo', folder: tempFolder() });
    expect([host.now(), host.nowIsFixed, host.user(), host.ask]).toEqual([1000, true, 'mo', undefined]);
    expect(host.entropy()).not.toBe(host.entropy());
    expect(() => host.store.root()).toThrow('no itil.yaml');
    expect(JSON.parse(await host.shipped.schema('incident')).title).toBe('Incident');
    await expect(host.shipped.schema('../package')).rejects.toThrow("there is no schema '../package'");
    expect(host.shipped.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('reads and writes files outside the workspace', async () => {
    const { files } = nodeHost({ ...options, folder: tempFolder() });
    const path = join(tempFolder(), 'x.csv');
    await files.write(path, 'a,ü\n');
    expect([await files.text(path), files.size(path)]).toEqual(['a,ü\n', 5]);
    await expect(files.text(`${path}.none`)).rejects.toThrow(`cannot read ${path}.none: it does not exist`);
    fs.writeFileSync(path, Buffer.from([0xff]));
    await expect(files.text(path)).rejects.toThrow(`${path} is not UTF-8 text`);
  });

  it.each([
    ['a file', 'file', /file is a file, not a folder$/],
    ['below a file', 'file/new', /^cannot make .*file\/new: a part of its path is no folder$/],
  ])('makes no workspace of %s', async (_, name, message) => {
    const folder = tempFolder();
    fs.writeFileSync(join(folder, 'file'), 'as it was');
    const store = nodeHost({ ...options, folder }).storeAt(name);
    expect(store.exists('itil.yaml')).toBe(false);
    await expect(
      store.apply([{ step: 'text', path: 'itil.yaml', text: 'schema: itil/1\n' }]),
    ).rejects.toThrow(message);
    expect(fs.readFileSync(join(folder, 'file'), 'utf8')).toBe('as it was');
  });

  it.skipIf(!fs.existsSync('/proc/self'))('ends where the system takes no folder', async () => {
    const store = nodeHost({ ...options, folder: tempFolder() }).storeAt('/proc/itil-new');
    await expect(
      store.apply([{ step: 'text', path: 'itil.yaml', text: 'schema: itil/1\n' }]),
    ).rejects.toThrow(/^cannot make \/proc\/itil-new: /);
  });

  it('makes a workspace in a folder that does not exist yet', async () => {
    const root = join(tempFolder(), 'new');
    const store = nodeHost({ ...options, folder: tempFolder() }).storeAt(root);
    await store.apply([{ step: 'text', path: 'itil.yaml', text: 'schema: itil/1\n' }]);
    expect(store.root()).toBe(root);
    expect((await store.workspace()).findings).toEqual([]);
  });
});
