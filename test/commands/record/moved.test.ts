import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { filesWith, incidentText } from './files.ts';

const [AAAA, aaaa] = incidentText('AAAA', { state: 'new' });
const child = incidentText('BBBB', { state: 'new', head: 'parent: INC-20260908-AAAA\n' });
const workspace = (): Map<string, string> => filesWith(Object.fromEntries([[AAAA, aaaa], child]));

describe('a move says what it recorded', () => {
  it.each([
    ['hold aaaa --reason awaiting_change --ref p4xd', '  reason awaiting_change, ref CHG-20260907-P4XD'],
    [
      'hold aaaa --reason scheduled_with_customer --until "2026-10-02 09:00" -m "With the store"',
      '  reason scheduled_with_customer, until 2026-10-02 09:00 +02:00',
    ],
    ['link aaaa --parent 7k3q', '  parent INC-20260908-7K3Q'],
    [
      'inform aaaa --audience customer --who "Store 12" --channel phone',
      '  audience customer, who Store 12, channel phone',
    ],
    ['cancel aaaa --reason withdrawn', '  reason withdrawn'],
  ])('%s', async (line, said) => {
    const { status, out, err } = await runItil(`incident ${line}`, { files: workspace() });
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')).toContain(said);
  });

  it('as data: the entry', async () => {
    const { out } = await runItil('incident hold aaaa --reason awaiting_customer -m "Log files" --json', {
      files: workspace(),
    });
    expect(JSON.parse(out)[0].entry).toEqual({
      at: '2026-10-01T08:00+02:00',
      by: 'mo',
      event: 'held',
      hold: { reason: 'awaiting_customer', note: 'Log files' },
    });
  });
});

describe('an opening says whether it opened', () => {
  const open = 'incident open "Checkout returns 502" -s checkout --dedupe-key k1';

  it('as data and in words', async () => {
    const files = workspace();
    const [first, second] = [
      await runItil(`${open} --json`, { files }),
      await runItil(`${open} --json`, { files }),
    ];
    expect(JSON.parse(first.out)).toMatchObject([{ created: true, event: 'opened' }]);
    expect(JSON.parse(second.out)).toMatchObject([{ created: false, id: JSON.parse(first.out)[0].id }]);
    const { out } = await runItil(open, { files });
    expect(out.split('\n')[0]).toBe(
      'INC-20261001-134G  P3  checkout  open already, opened 2026-10-01 08:00 +02:00',
    );
  });
});

describe('- is standard input', () => {
  const outside = (text: string) => ({ files: workspace(), outside: { '-': text } });

  it.each([
    ['incident note aaaa -', 'event: noted, note: Looked at the logs}'],
    ['incident resume aaaa --note -', 'event: resumed, note: Looked at the logs}'],
    ['incident edit aaaa --workaround -', 'workaround: Looked at the logs\n'],
  ])('%s', async (line, wanted) => {
    const options = outside('Looked at the logs\n');
    if (line.includes('resume'))
      await runItil('incident hold aaaa --reason awaiting_customer', { files: options.files });
    const { status, err } = await runItil(line, options);
    expect([status, err]).toEqual([0, '']);
    expect(options.files.get(AAAA)).toContain(wanted);
  });

  it('is the title of an opening, and read once for all', async () => {
    const options = outside('Basket is slow\n');
    const { out } = await runItil('incident open - --description - --json', options);
    const [{ path, title }] = JSON.parse(out);
    expect(title).toBe('Basket is slow');
    expect(options.files.get(path)).toContain('description: Basket is slow\n');
  });

  it('is nothing where nothing comes in', async () => {
    const { status, err } = await runItil('incident note aaaa -', outside('\n'));
    expect([status, err]).toEqual([2, expect.stringContaining('note needs a note')]);
  });
});

describe('a resolve with open children, on a terminal', () => {
  const line = 'incident resolve aaaa --code fixed --summary "Rolled back"';
  const states = (files: ReadonlyMap<string, string>) =>
    [AAAA, child[0]].map((path) => /^state: (\w+)$/m.exec(files.get(path) ?? '')?.[1]);

  it('asks whether to resolve them too', async () => {
    const files = workspace();
    const { status, host } = await runItil(line, { files, answers: ['y'] });
    expect([status, host?.asked]).toEqual([0, ['INC-20260908-BBBB below it: resolve too?']]);
    expect(states(files)).toEqual(['resolved', 'resolved']);
  });

  it('is refused where they are not', async () => {
    const files = workspace();
    const { status, err } = await runItil(line, { files, answers: ['n'] });
    expect([status, err]).toEqual([2, expect.stringContaining('resolved with 1 open child')]);
    expect(states(files)).toEqual(['new', 'new']);
  });
});

it('comes after the last entry, where that bears seconds of the same minute', async () => {
  const seconds = aaaa.replaceAll('T09:00+02:00', 'T09:00:30+02:00');
  const files = new Map([...workspace(), [AAAA, seconds]]);
  const { status, err } = await runItil('incident ack aaaa --now 2026-09-08T09:00:45+02:00', { files });
  expect([status, err]).toEqual([0, '']);
  expect(files.get(AAAA)).toContain('  - {at: 2026-09-08T09:00:30+02:00, by: mo, event: acknowledged');
});
