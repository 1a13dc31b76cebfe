import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillBlocks } from './support/readme-blocks.ts';
import { replayScenario } from './support/scenario.ts';

/** A scenario is Markdown with the commands and what they print; `vitest -u` writes what they print now. */
const scenarios = ['README.md', ...readdirSync('test/scenarios').map((name) => `test/scenarios/${name}`)];

describe('scenarios', () => {
  it.each(scenarios)('%s', async (path) => {
    const replayed = await replayScenario(fillBlocks(readFileSync(path, 'utf8')));
    await expect(replayed).toMatchFileSnapshot(`../${path}`);
  });
});
