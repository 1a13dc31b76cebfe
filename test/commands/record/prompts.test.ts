import { describe, expect, it } from 'vitest';
import { type Ran, runItil } from '../../cli/run-itil.ts';
import { filesWith, incidentText } from './files.ts';

const [AAAA, text] = incidentText('AAAA', { state: 'new' });
const bbbb = incidentText('BBBB', { state: 'new' });
const workspace = (): Map<string, string> => filesWith(Object.fromEntries([[AAAA, text], bbbb]));

interface Case {
  readonly line: string;
  readonly answers: readonly string[];
  /** The questions, in order. */
  readonly asked: readonly string[];
  /** Lines that the incident has afterwards. */
  readonly has: readonly string[];
}

const moves: readonly Case[] = [
  {
    line: 'incident hold aaaa',
    answers: ['awaiting_change', 'p4xd'],
    asked: ['hold reason', 'hold ref'],
    has: ['hold: {reason: awaiting_change, ref: CHG-20260907-P4XD}', 'state: on_hold'],
  },
  {
    line: 'incident hold aaaa --reason scheduled_with_customer',
    answers: ['2026-10-02 09:00'],
    asked: ['hold until'],
    has: ['hold: {reason: scheduled_with_customer, until: 2026-10-02T09:00+02:00}'],
  },
  {
    line: 'incident resolve aaaa',
    answers: ['fixed', 'Rolled back'],
    asked: ['resolution code', 'resolution summary'],
    has: ['  code: fixed', '  summary: Rolled back', 'state: resolved'],
  },
  {
    line: 'incident resolve aaaa --summary "Rolled back"',
    answers: ['fixed'],
    asked: ['resolution code'],
    has: ['  code: fixed'],
  },
  {
    line: 'incident major aaaa',
    answers: ['mo', 'No customer can pay'],
    asked: ['major manager', 'major reason'],
    has: ['  manager: mo', '  reason: No customer can pay'],
  },
  {
    line: 'incident major aaaa --manager mo --reason "Nobody can pay"',
    answers: [],
    asked: [],
    has: ['  reason: Nobody can pay'],
  },
  {
    line: 'incident cancel aaaa',
    answers: ['duplicate', 'bbbb'],
    asked: ['reason', 'duplicate of'],
    has: ['state: cancelled', 'duplicate_of: INC-20260908-BBBB'],
  },
  {
    line: 'incident assign aaaa',
    answers: ['assignee', 'mo'],
    asked: ['what to set', 'assignee'],
    has: ['assignee: mo'],
  },
  {
    line: 'incident prioritise aaaa',
    answers: ['impact', 'low', 'Nobody noticed'],
    asked: ['what to set', 'impact', 'reason'],
    has: [
      'impact: low',
      '  - {at: 2026-10-01T08:00+02:00, by: mo, event: prioritised, impact: low, priority: P4, reason: Nobody noticed}',
    ],
  },
  {
    line: 'incident prioritise aaaa',
    answers: ['priority', 'P1', 'The board meets'],
    asked: ['what to set', 'priority', 'reason'],
    has: ['priority: P1', 'priority_override: {priority: P1, reason: The board meets, by: mo}'],
  },
  {
    line: 'incident link aaaa',
    answers: ['parent', 'bbbb'],
    asked: ['what to set', 'parent'],
    has: ['parent: INC-20260908-BBBB'],
  },
  {
    line: 'incident ack',
    answers: ['INC-20260908-AAAA'],
    asked: ['which incident'],
    has: ['state: in_progress'],
  },
  {
    line: 'incident note',
    answers: ['INC-20260908-AAAA', 'Looked at the logs'],
    asked: ['which incident', 'note'],
    has: ['  - {at: 2026-10-01T08:00+02:00, by: mo, event: noted, note: Looked at the logs}'],
  },
  {
    line: 'incident cancel aaaa --note "Not ours"',
    answers: ['withdrawn'],
    asked: ['reason'],
    has: [
      'state: cancelled',
      '  - {at: 2026-10-01T08:00+02:00, by: mo, event: cancelled, reason: withdrawn, note: Not ours}',
    ],
  },
  {
    line: 'incident note aaaa',
    answers: ['Looked at the logs'],
    asked: ['note'],
    has: ['  - {at: 2026-10-01T08:00+02:00, by: mo, event: noted, note: Looked at the logs}'],
  },
];

const linesOf = (files: ReadonlyMap<string, string>, path: string): readonly string[] =>
  (files.get(path) ?? '').split('\n');

describe('a move asks for what it lacks, and for nothing else', () => {
  it.each(moves)('$line', async ({ line, answers, asked, has }) => {
    const files = workspace();
    const ran = await runItil(line, { files, answers });
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.host?.asked).toEqual(asked);
    expect(linesOf(files, AAAA)).toEqual(expect.arrayContaining([...has]));
  });

  it('open asks for a title, until it is one', async () => {
    const files = workspace();
    const ran = await runItil('incident open -s checkout', { files, answers: ['', 'Basket is slow'] });
    expect(ran.host?.asked).toEqual(['title', '! title is needed', 'title']);
    expect(linesOf(files, 'incidents/2026/10/INC-20261001-134G.yaml')).toContain('title: Basket is slow');
  });

  it('asks once for several records, as a flag holds for all of them', async () => {
    const files = workspace();
    const ran = await runItil('incident resolve aaaa bbbb', { files, answers: ['fixed', 'Rolled back'] });
    expect(ran.host?.asked).toEqual(['resolution code', 'resolution summary']);
    expect([...files.values()].filter((text) => text.includes('summary: Rolled back'))).toHaveLength(2);
  });

  it.each([
    ['a record that is not there', 'incident hold aaaa --reason awaiting_change', ['zzzz', 'p4xd'], /zzzz/],
    [
      'a time that does not exist',
      'incident hold aaaa --reason scheduled_with_customer',
      ['2027-03-28 02:30', '2027-03-28 03:30'],
      /does not exist/,
    ],
  ])('says that it cannot take %s, and asks again', async (_, line, answers, said) => {
    const ran = await runItil(line, { files: workspace(), answers });
    expect(ran.status).toBe(0);
    expect(ran.host?.asked).toHaveLength(2);
    expect(JSON.stringify(ran.host?.shown)).toMatch(said);
  });
});

describe('what is chosen from a list', () => {
  const failing = async (line: string): Promise<Ran> =>
    runItil(line, { files: workspace(), answers: ['no such word'] });

  it.each(['incident hold aaaa', 'incident resolve aaaa', 'incident major aaaa'])(
    '%s takes its words only',
    async (line) => {
      const { status, err } = await failing(line);
      expect(status).toBe(70);
      expect(err).toContain("'no such word' is no choice");
    },
  );
});

describe('a prompt that is cancelled', () => {
  it.each([
    ['incident open', ['^C']],
    ['incident hold aaaa', ['awaiting_change', '^C']],
    ['incident resolve aaaa', ['fixed', '^C']],
    ['incident major aaaa', ['^C']],
    ['incident cancel aaaa', ['^C']],
  ] as const)('%s: nothing is written', async (line, answers) => {
    const files = workspace();
    const ran = await runItil(line, { files, answers });
    expect(ran).toMatchObject({ status: 130, out: '', err: 'cancelled: nothing was written\n' });
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });
});

describe('where nothing may be asked', () => {
  it.each([
    ['incident open', /^error: open needs a title\nhint: itil incident open "…"\n$/],
    [
      'incident hold aaaa --reason awaiting_change',
      /^error: INC-20260908-AAAA: hold needs --ref\nhint: itil incident hold aaaa --reason awaiting_change --ref "…"\n/,
    ],
    [
      'incident resolve aaaa',
      /resolve needs --code \(fixed, .*\), --summary\nhint: itil incident resolve aaaa --code fixed --summary "…"\n$/,
    ],
    ['incident major aaaa', /major needs --manager \(mo\), --reason\n/],
    [
      'incident cancel aaaa',
      /cancel needs --reason \(duplicate, not_an_incident, .*\)\nhint: itil incident cancel aaaa --reason duplicate\n/,
    ],
    ['incident note aaaa', /note needs a note\nhint: itil incident note aaaa "…"\n$/],
    ['incident note aaaa "  "', /note needs a note\nhint: itil incident note aaaa "…"\n$/],
    [
      'incident assign aaaa',
      /assign needs --team or --assignee\nhint: itil incident assign aaaa --team "…"\n$/,
    ],
    [
      'incident prioritise aaaa --urgency low',
      /prioritise needs --reason \(P4 is lower than P3\)\nhint: itil incident prioritise aaaa --urgency low --reason "…"\n$/,
    ],
    ['incident link aaaa', /link needs --parent, --problem, --caused-by or --follows\n/],
    ['incident ack', /^error: ack needs an id\nhint: itil incident list\n$/],
    ['incident edit --title x', /^error: edit needs an id\nhint: itil incident list\n$/],
    [
      'incident cancel aaaa --reason duplicate -m "One of two"',
      /hint: itil incident cancel aaaa --reason duplicate --note "One of two" --duplicate-of "…"\n$/,
    ],
  ] as const)('%s names the flags', async (line, err) => {
    const files = workspace();
    for (const more of [{ answers: ['never asked'] }, {}]) {
      const ran = await runItil(`${line} ${'answers' in more ? '--no-input' : ''}`, { files, ...more });
      expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringMatching(err) });
    }
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });
});
