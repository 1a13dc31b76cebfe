import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/node/make-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('makeFolder', () => {
  it('makes what is missing, and minds nothing that is there', () => {
    const root = tempFolder();
    for (const path of ['a/b/c', 'a/b/c', 'a/d']) makeFolder(join(root, path));
    expect(fs.readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c', 'a/d']);
  });

  it('minds nobody who was quicker', () => {
    const existsSync = (path: fs.PathLike): boolean => path === '/';
    const mkdirSync = (() => {
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    }) as typeof fs.mkdirSync;
    expect(() => makeFolder('/a/b', { existsSync, mkdirSync })).not.toThrow();
  });

  it('tries each folder once where none can be made', () => {
    const tried: unknown[] = [];
    const mkdirSync = ((path: fs.PathLike) => {
      tried.push(path);
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    }) as typeof fs.mkdirSync;
    expect(() => makeFolder('/proc/x/y', { existsSync: (path) => path === '/proc', mkdirSync })).toThrow(
      'ENOENT',
    );
    expect(tried).toEqual(['/proc/x']);
  });
});
