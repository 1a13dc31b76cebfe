import { describe, expect, it } from 'vitest';
import { type RunOptions, runItil } from '../../cli/run-itil.ts';
import { workspaceTexts } from '../../support/workspace-texts.ts';
import { closedText, filesWith, K3Q } from './files.ts';

const before = workspaceTexts[K3Q] as string;
const KEPT = `/tmp/${K3Q}`;
/** As no writer of ours would put it: what is typed is kept to the byte. */
const good = before.replace(
  'title: Checkout returns 502',
  "# seen at night\ntitle:   'Checkout returns 502'   # again",
);
const bad = before.replace('impact: high', 'impact: hihg');
/** The schema takes it, a rule on the record does not. */
const worse = before.replace('state: new', 'state: on_hold');

const edit = async (texts: readonly string[], options: Partial<RunOptions> = {}) => {
  const files = filesWith();
  const given: string[] = [];
  const returned = [...texts];
  const ran = await runItil('incident edit 7k3q', {
    files,
    answers: [],
    edit: (text) => {
      given.push(text);
      const next = returned.shift();
      if (next === undefined) throw new Error('the editor was opened once too often');
      return next;
    },
    ...options,
  });
  return { ...ran, files, given };
};

describe('edit without flags opens the editor', () => {
  it('keeps what was typed, to the byte', async () => {
    const { status, files, given } = await edit([good]);
    expect(status).toBe(0);
    expect(given).toEqual([before]);
    expect(files.get(K3Q)).toBe(good);
    expect(good).not.toBe(before);
  });

  it('says what it changed', async () => {
    const typed = before.replace('title: Checkout returns 502', 'title: Checkout is back');
    expect((await edit([typed])).out).toBe(`title: Checkout returns 502 → Checkout is back\n${K3Q}\n`);
    expect((await edit([good])).out).toBe(`${K3Q}: written as typed, no field changed\n`);
  });

  it('asks which record, where none is named', async () => {
    const files = filesWith();
    const { host } = await runItil('incident edit', {
      files,
      answers: ['INC-20260908-7K3Q'],
      edit: () => good,
    });
    expect([host?.asked, files.get(K3Q)]).toEqual([['which incident'], good]);
  });

  it('writes nothing where nothing was changed', async () => {
    const { status, out, files } = await edit([before]);
    expect([status, out]).toEqual([0, `${K3Q}: nothing changed\n`]);
    expect(Object.fromEntries(files)).toEqual(workspaceTexts);
  });

  it('offers to go back in after a fault, with what was typed', async () => {
    const { status, files, given, host } = await edit([bad, worse, good], { answers: ['y', ''] });
    expect(status).toBe(0);
    expect(given).toEqual([before, bad, worse]);
    expect(host?.asked).toEqual(['Go back into the editor?', 'Go back into the editor?']);
    expect(JSON.stringify(host?.shown)).toMatch(/'hihg' is not an impact.*state is on_hold in the head/);
    expect(files.get(K3Q)).toBe(good);
  });

  it('keeps a text that is given up in a file, and leaves the record as it was', async () => {
    const { status, err, files, host } = await edit([bad], { answers: ['n'] });
    expect(status).toBe(2);
    expect(err).toBe(
      `error: ${K3Q} is as it was: 'hihg' is not an impact: high, medium or low\nhint: what you typed is kept in ${KEPT}\n`,
    );
    expect(host?.outside.get(KEPT)).toBe(bad);
    expect(Object.fromEntries(files)).toEqual(workspaceTexts);
  });

  it('finds fault with an empty text', async () => {
    const { status, host } = await edit([''], { answers: ['n'] });
    expect(status).toBe(2);
    expect(host?.outside.get(KEPT)).toBe('');
  });

  it('keeps the text where the question is cancelled', async () => {
    const { status, err, files, host } = await edit([bad], { answers: ['^C'] });
    expect([status, err]).toEqual([
      130,
      `note: what you typed is kept in ${KEPT}\ncancelled: nothing was written\n`,
    ]);
    expect(host?.outside.get(KEPT)).toBe(bad);
    expect(Object.fromEntries(files)).toEqual(workspaceTexts);
  });

  it('never writes over what changed meanwhile, nor opens the editor on it: what was typed is kept', async () => {
    const files = filesWith();
    const meanwhile = before.replace('Checkout returns', 'Checkout still returns');
    const { status, out, err, host } = await edit([], {
      files,
      edit: () => {
        files.set(K3Q, meanwhile);
        return good;
      },
    });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      `error: ${K3Q} has changed since it was read; nothing was written\nhint: what you typed is kept in ${KEPT}\n`,
    );
    expect(host?.outside.get(KEPT)).toBe(good);
    expect(files.get(K3Q)).toBe(meanwhile);
  });

  it('shows the difference in a dry run, and writes nothing', async () => {
    const files = filesWith();
    const ran = await runItil('incident edit 7k3q --dry-run', { files, answers: [], edit: () => good });
    expect(ran.out).toContain('+# seen at night');
    expect(Object.fromEntries(files)).toEqual(workspaceTexts);
  });

  it('opens no editor where nothing may be asked', async () => {
    const ran = await runItil('incident edit 7k3q --no-input', { files: filesWith(), answers: [] });
    expect(ran).toMatchObject({ status: 2, err: expect.stringContaining('the editor needs a terminal') });
  });

  it('takes a file that its schema does not, to mend it', async () => {
    const files = filesWith({ [K3Q]: bad });
    const ran = await runItil(`incident edit ${K3Q}`, { files, answers: [], edit: () => before });
    expect(ran.status).toBe(0);
    expect(files.get(K3Q)).toBe(before);
  });
});

describe('the editor on a closed record', () => {
  const [C105, c105] = closedText('C105');
  const typed = c105.replace('title: Basket is slow', "title:  'Basket was slow'   # it was");
  const entry = (reason: string): string =>
    `  - {at: 2026-10-01T08:00+02:00, by: mo, event: corrected, field: title, was: Basket is slow, now: Basket was slow, reason: ${reason}}\n`;
  const edited = async (line: string, text: string, answers: readonly string[]) => {
    const files = filesWith({ [C105]: c105 });
    const ran = await runItil(line, { files, answers, edit: () => text });
    return { ...ran, text: files.get(C105) };
  };

  it('asks why, and keeps what was typed, with the correction', async () => {
    const { status, text, host } = await edited('incident edit c105', typed, ['Mistyped']);
    expect([status, host?.asked]).toEqual([0, ['because']]);
    expect(text).toBe(typed + entry('Mistyped'));
  });

  it('takes the reason of --because', async () => {
    const { host, text } = await edited('incident edit c105 --because Mistyped', typed, []);
    expect([host?.asked, text]).toEqual([[], typed + entry('Mistyped')]);
  });

  it.each([
    ['a comment changed', c105.replace('service: checkout', 'service: checkout # yes')],
    ['the correction was typed as well', typed + entry('By hand')],
  ])('asks for nothing where %s', async (_, text) => {
    expect(await edited('incident edit c105', text, [])).toMatchObject({ status: 0, text });
  });

  it('keeps the text where the reason is not given', async () => {
    const { status, text, host } = await edited('incident edit c105', typed, ['^C']);
    expect([status, text]).toEqual([130, c105]);
    expect(host?.outside.get(`/tmp/${C105}`)).toBe(typed);
  });
});
