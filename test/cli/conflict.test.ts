import { describe, expect, it } from 'vitest';
import { workspaceTexts } from '../support/workspace-texts.ts';
import { runItil } from './run-itil.ts';

const PATH = 'incidents/2026/09/INC-20260908-7K3Q.yaml';
const text = workspaceTexts[PATH] as string;

/** Files of which somebody else changes one, as the reads of it are counted. */
const changing = (textAt: (read: number) => string) => {
  const files = new Map(Object.entries(workspaceTexts));
  const get = files.get.bind(files);
  let reads = 0;
  files.get = (path) => {
    if (path === PATH) files.set(path, textAt((reads += 1)));
    return get(path);
  };
  return { files, reads: () => reads, now: () => get(PATH) };
};

/** How often a move reads its record, the last time when it writes it. */
const readsOfOneRun = async (line: string): Promise<number> => {
  const { files, reads } = changing(() => text);
  await runItil(line, { files });
  return reads();
};

describe('a file that changes between reading and writing', () => {
  const line = 'incident ack 7k3q';
  const relabelled = text.replace('title: Checkout', 'title: Still, checkout');

  it('makes the command run once more, on what is there now', async () => {
    const last = await readsOfOneRun(line);
    const { files, now } = changing((read) => (read < last ? text : relabelled));
    const ran = await runItil(line, { files });
    expect(ran).toMatchObject({
      status: 0,
      err: `note: ${PATH} has changed since it was read: the command runs once more on what is there now\n`,
    });
    expect(now()).toContain('title: Still, checkout');
  });

  it('that changes again and again is left alone', async () => {
    const { files } = changing((read) => `${text}# ${read}\n`);
    const ran = await runItil(line, { files });
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(
      /has changed since it was read, twice; nothing was written\nhint: run the command again\n$/,
    );
  });
});
