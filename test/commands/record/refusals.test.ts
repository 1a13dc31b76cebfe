import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { closedText, filesWith, incidentText, resolvedText } from './files.ts';

const people = `people:
  - {id: mo, name: M. Okafor, emails: [mo@acme.example], logins: [mokafor]}
  - {id: ghost}
teams:
  payments: [mo]
`;
const problem = `id: PRB-20260908-H2MW
title: Connection pool runs dry
state: new
timeline:
  - {at: 2026-09-08T10:00+02:00, by: mo, event: opened}
`;

const workspace = (): Map<string, string> =>
  filesWith({
    'people.yaml': people,
    'problems/2026/09/PRB-20260908-H2MW.yaml': problem,
    ...Object.fromEntries([
      incidentText('AAAA', { state: 'new', head: 'team: payments\n' }),
      incidentText('BBBB', { state: 'new' }),
      closedText('C105'),
    ]),
  });

const refused = async (line: string) => {
  const files = workspace();
  const { status, out, err } = await runItil(line, { files });
  expect([status, out]).toEqual([2, '']);
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  return err;
};

describe('a name that people.yaml does not have', () => {
  it.each([
    [
      'incident assign aaaa --assignee ghst',
      "no person is called 'ghst' in people.yaml\nhint: did you mean ghost?",
    ],
    ['incident ack aaaa --assignee zz', "no person is called 'zz' in people.yaml\nhint: one of mo, ghost"],
    [
      'incident assign aaaa --team payment',
      "no team is called 'payment' in people.yaml\nhint: did you mean payments?",
    ],
    ['incident major aaaa --manager ghst --reason x', "no person is called 'ghst'"],
    ['incident major aaaa --manager mo --communications ghst --reason x', "no person is called 'ghst'"],
  ])('is refused in a move: %s', async (line, said) => {
    expect(await refused(line)).toContain(said);
  });

  it('is taken in an opening, and said', async () => {
    const files = workspace();
    const { status, err } = await runItil('incident open x --assignee ghst --team zz -s nope', { files });
    expect([status, err.split('\n')]).toEqual([
      0,
      [
        "note: no service 'nope' in services/: write services/nope.yaml in three lines: id: nope, title: …, status: live",
        "note: no team 'zz' in people.yaml",
        "note: no person 'ghst' in people.yaml: did you mean ghost?",
        '',
      ],
    ]);
  });

  it('is nobody where people.yaml is empty: any name is taken', async () => {
    const files = workspace().set('people.yaml', 'people: []\n');
    const { status } = await runItil('incident assign aaaa --assignee anybody --team any', { files });
    expect(status).toBe(0);
  });

  it.each(['mo@acme.example', 'mokafor', 'MO'])(
    'is the id of a person under any other name: %s',
    async (name) => {
      const files = workspace();
      await runItil(`incident assign aaaa --assignee ${name}`, { files });
      expect(files.get('incidents/2026/09/INC-20260908-AAAA.yaml')).toContain('\nassignee: mo\n');
    },
  );
});

describe('what a move is given', () => {
  it.each([
    ['cancel aaaa --reason because', '--reason because: it is one of duplicate, not_an_incident'],
    [
      'hold aaaa --reason awaiting_change --ref bbbb',
      'awaiting change, and INC-20260908-BBBB is an incident\nhint: itil change list',
    ],
    [
      'hold aaaa --reason awaiting_problem --ref p4xd',
      'awaiting problem, and CHG-20260907-P4XD is a change\nhint: itil problem list',
    ],
    [
      'hold aaaa --reason scheduled_with_customer --until "2026-09-30 09:00"',
      'which is not after the hold began',
    ],
    ['link aaaa --duplicate-of bbbb', "unknown option '--duplicate-of'"],
    ['link aaaa --follows bbbb', 'follows INC-20260908-BBBB, which is new'],
    ['open z --follows bbbb', 'follows INC-20260908-BBBB, which is new'],
    ['open z --since "2026-10-02 10:00"', 'since 2026-10-02T10:00+02:00 lies in the future'],
    ['open z --detected-at "2026-10-02 10:00"', 'detected at 2026-10-02T10:00+02:00 lies in the future'],
    ['open z --degraded', '--degraded goes with --since'],
    ['open "  "', 'open needs a title'],
    ['note aaaa "  "', 'note needs a note'],
    [
      'note aaaa --at 07:00',
      'note needs a note\nhint: itil incident note aaaa --at 2026-10-01T07:00+02:00 "…"',
    ],
  ])('is refused where it makes no sense: %s', async (line, said) => {
    expect(await refused(`incident ${line}`)).toContain(said);
  });

  it.each([
    'hold aaaa --reason awaiting_problem --ref h2mw',
    'hold aaaa --reason awaiting_supplier --ref h2mw',
    'hold aaaa --reason scheduled_with_customer --until "2026-10-02 09:00"',
    'hold aaaa --reason scheduled_with_customer --until "2026-09-30 09:00" --at "2026-09-29 09:00"',
    'link aaaa --follows c105',
    'open z --follows c105',
    'open z --degraded --since 07:00',
    'cancel aaaa --duplicate-of bbbb',
  ])('is taken where it does: %s', async (line) => {
    const { status, err } = await runItil(`incident ${line}`, { files: workspace() });
    expect([status, err]).toEqual([0, '']);
  });
});

describe('a move that changes nothing', () => {
  it.each([
    ['', 'prioritise aaaa --impact medium', 'has impact medium, urgency medium and priority P3 already'],
    ['link aaaa --parent bbbb', 'link aaaa --parent bbbb', 'its parent is INC-20260908-BBBB already'],
    ['assign aaaa --assignee mo', 'assign aaaa --assignee mo', 'its assignee is mo already'],
    [
      'major aaaa --manager mo --reason "Nobody can pay"',
      'major aaaa --manager mo --reason again',
      'is a major incident already, declared 2026-10-01T08:00+02:00, managed by mo',
    ],
  ])('is refused: %s; %s', async (first, line, said) => {
    const files = workspace();
    if (first !== '') expect((await runItil(`incident ${first}`, { files })).status).toBe(0);
    const before = Object.fromEntries(files);
    const { status, err } = await runItil(`incident ${line}`, { files });
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
    expect(Object.fromEntries(files)).toEqual(before);
  });

  it.each([
    ['another manager', 'major aaaa --manager ghost --reason Handover'],
    ['a declaration after the stand-down', 'stand-down aaaa', 'major aaaa --manager mo --reason again'],
  ])('is not %s', async (_what, ...lines) => {
    const files = workspace();
    for (const line of ['major aaaa --manager mo --reason x', ...lines])
      expect((await runItil(`incident ${line}`, { files })).status).toBe(0);
  });
});

describe('a workspace without services', () => {
  it('says how to make the one that a resolve needs, and then resolves', async () => {
    const files = workspace();
    files.delete('services/checkout.yaml');
    const resolve = 'incident resolve bbbb --code fixed --summary "Rolled back"';
    const { status, err } = await runItil(resolve, { files });
    expect([status, err]).toEqual([
      2,
      `error: INC-20260908-BBBB: there is no service checkout
hint: write services/checkout.yaml in three lines: id: checkout, title: …, status: live
`,
    ]);
    files.set('services/checkout.yaml', 'id: checkout\ntitle: Checkout\nstatus: live\n');
    expect((await runItil(resolve, { files })).status).toBe(0);
    expect(files.get('incidents/2026/09/INC-20260908-BBBB.yaml')).toContain('state: resolved');
  });
});

describe('a close before the time to object has passed', () => {
  const resolved = (): Map<string, string> => {
    const [path, text] = resolvedText('DDDD');
    return workspace().set(path, text.replaceAll('2026-09-08T10:00', '2026-09-30T10:00'));
  };

  it('needs somebody who confirms it', async () => {
    const { status, err } = await runItil('incident close dddd', { files: resolved() });
    expect([status, err]).toEqual([
      2,
      `error: INC-20260908-DDDD: close needs --confirmed-by (5bd have not passed since the resolve)
hint: itil incident close dddd --confirmed-by "…"
`,
    ]);
  });

  it('asks on a terminal who it was', async () => {
    const files = resolved();
    const { status, host } = await runItil('incident close', {
      files,
      answers: ['INC-20260908-DDDD', 'Store 12'],
    });
    expect([status, host?.asked]).toEqual([0, ['which incident', 'confirmed by']]);
    expect(files.get(resolvedText('DDDD')[0])).toContain('event: closed, confirmed_by: Store 12}');
  });
});

describe('a move that is made late', () => {
  it('lacks what it lacks, whatever a later entry of its kind says', async () => {
    const files = workspace();
    await runItil('incident note aaaa "Looked at the logs"', { files });
    const { status, err } = await runItil('incident note aaaa --at 07:00', { files });
    expect([status, err]).toEqual([2, expect.stringContaining('note needs a note')]);
  });
});

it('names the states in which a move is possible as one says them', async () => {
  const { err } = await runItil('incident hold c105 --reason awaiting_customer', { files: workspace() });
  expect(err).toContain('hold is possible only while it is new, in progress or on hold\n');
});

describe('a character that no line has', () => {
  it.each([
    [['incident', 'open', 'a\tb'], 'the title', 'a tab'],
    [['incident', 'open', 'a\nb'], 'the title', 'a line break'],
    [['incident', 'open', '-'], 'the title', 'a line break'],
    [['incident', 'open', 'a\u001b[2Jb'], 'the title', 'the control character U+001B'],
    [['incident', 'edit', 'aaaa', '--title', 'a\u0000b'], '--title', 'the control character U+0000'],
    [['incident', 'edit', 'aaaa', '--title', '-'], 'title', 'a line break'],
    [['incident', 'edit', 'aaaa', '--category', 'a\u009bb'], '--category', 'the control character U+009B'],
    [['incident', 'edit', 'aaaa', '--label', 'web', '--label', 'a\tb'], '--label', 'a tab'],
    [['incident', 'edit', 'aaaa', '--ref', 'system=x,id=a\tb'], '--ref id', 'a tab'],
  ])('%j', async (line, label, found) => {
    const files = workspace();
    const { status, err } = await runItil(line, { files, outside: { '-': 'one\ntwo\n' } });
    expect([status, err]).toEqual([2, `error: ${label} is one line of plain text, and this has ${found}\n`]);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });

  it('is welcome in a text', async () => {
    const files = workspace();
    const line = ['incident', 'edit', 'aaaa', '--description', 'one\n\ttwo'];
    expect(await runItil(line, { files })).toMatchObject({ status: 0, err: '' });
  });
});
