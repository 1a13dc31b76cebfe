import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVectors, runVector } from '../../support/vectors.ts';

const here = join(import.meta.dirname, '../../vectors');
const folders = [here, process.env.ITIL_VECTORS ?? ''].filter((folder) => folder !== '');

describe.each(folders)('service time as other service desks count it: %s', (folder) => {
  const files = readVectors(folder);

  it('has vectors', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  describe.each(files)('%s', (_name, vectors) => {
    it.each(vectors)('$id $kind $description', (vector) => {
      const { expected, actual } = runVector(vector);
      expect(actual).toEqual(expected);
    });
  });
});

it('keeps all 603 cases', () => {
  expect(readVectors(here).flatMap(([, vectors]) => vectors)).toHaveLength(603);
});
