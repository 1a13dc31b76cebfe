import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { filesWith, incidentText, resolvedText } from './files.ts';

const [PARENT, parent] = resolvedText('AAAA');
const [CHILD, child] = incidentText('BBBB', { state: 'new' });
const NO_CHILD = /error: INC-20260908-AAAA: resolved with 1 open child: INC-20260908-BBBB\n/;

const workspace = (more: Readonly<Record<string, string>> = {}): Map<string, string> =>
  filesWith({ [PARENT]: parent, [CHILD]: child, ...more });

describe('an edit that spoils what it does not touch', () => {
  it('is refused: a resolved parent gets no open child', async () => {
    const files = workspace();
    const { status, err } = await runItil('incident edit bbbb --parent aaaa', { files });
    expect([status, err]).toEqual([2, expect.stringMatching(NO_CHILD)]);
    expect(files.get(CHILD)).toBe(child);
  });

  it('is refused in the editor as well', async () => {
    const files = workspace();
    const { status, err } = await runItil('incident edit bbbb', {
      files,
      answers: ['n'],
      edit: (text) => text.replace('timeline:', 'parent: INC-20260908-AAAA\ntimeline:'),
    });
    expect([status, err]).toEqual([2, expect.stringContaining('resolved with 1 open child')]);
    expect(files.get(CHILD)).toBe(child);
  });

  it('may leave a fault that stood there before, and make it smaller', async () => {
    const below = 'parent: INC-20260908-AAAA\n';
    const [OTHER, other] = incidentText('CCCC', { state: 'new', head: below });
    const files = workspace({
      [CHILD]: incidentText('BBBB', { state: 'new', head: below })[1],
      [OTHER]: other,
    });
    for (const line of [
      'incident edit bbbb --category web',
      'incident edit bbbb --parent ""',
      'incident resolve cccc --code fixed --summary "Cache restarted"',
    ])
      expect(await runItil(line, { files })).toMatchObject({ status: 0, err: '' });
  });
});

describe('a link by a former id', () => {
  const [RENAMED, renamed] = resolvedText('AAAA');
  const linkedBy = (link: string): Map<string, string> =>
    workspace({
      [RENAMED]: renamed.replace('state:', 'aliases: [INC-20260908-XYZ9]\nstate:'),
      [CHILD]: incidentText('BBBB', { state: 'cancelled', head: `${link}: INC-20260908-XYZ9\n` })[1],
    });

  it('is shown as the record that bore it', async () => {
    const { out } = await runItil('show bbbb --json', { files: linkedBy('follows') });
    expect(JSON.parse(out).linked).toEqual([
      { link: 'follows', id: 'INC-20260908-AAAA', title: 'Basket is slow', state: 'resolved' },
    ]);
  });

  it('is shown from the other end', async () => {
    const { out } = await runItil('show aaaa --json', { files: linkedBy('follows') });
    expect(JSON.parse(out).linked).toMatchObject([{ id: 'INC-20260908-BBBB' }]);
  });

  it('is taken by a move, as check takes it', async () => {
    const files = linkedBy('follows');
    files.set(CHILD, incidentText('BBBB', { state: 'new', head: 'follows: INC-20260908-XYZ9\n' })[1]);
    const line = 'incident resolve bbbb --code fixed --summary "Cache restarted"';
    expect(await runItil(line, { files })).toMatchObject({ status: 0, err: '' });
  });

  it('makes a child as well, which stands in the way of its parent', async () => {
    const [OPEN, open] = incidentText('AAAA', { state: 'new', head: 'aliases: [INC-20260908-XYZ9]\n' });
    const files = workspace({
      [OPEN]: open,
      [CHILD]: incidentText('BBBB', { state: 'new', head: 'parent: INC-20260908-XYZ9\n' })[1],
    });
    const { status, err } = await runItil('incident resolve aaaa --code fixed --summary "Done" --no-input', {
      files,
    });
    expect([status, err]).toEqual([2, expect.stringMatching(NO_CHILD)]);
  });
});
