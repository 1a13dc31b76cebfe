import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { workspaceTexts } from '../../support/workspace-texts.ts';
import { closedText, filesWith, incidentText, K3Q } from './files.ts';

const P4XD = 'changes/2026/09/CHG-20260907-P4XD.yaml';
const [H4ND, h4nd] = incidentText('H4ND', {
  state: 'in_progress',
  head: 'channel: phone\ncustomers: [retail]\nlabels: [web, basket]\n',
  timeline: '  - {at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged}\n',
});
const [C105, c105] = closedText('C105');
const workspace = (): Map<string, string> => filesWith({ [H4ND]: h4nd, [C105]: c105 });

const edited = async (line: string, path: string) => {
  const files = workspace();
  const ran = await runItil(line, { files });
  return { ...ran, files, lines: (files.get(path) ?? '').split('\n') };
};

describe('edit by flags', () => {
  it.each([
    ['a line', 'incident edit h4nd --category performance', H4ND, 'category: performance'],
    [
      'a list: the flag is repeated',
      'incident edit h4nd --label web --label slow',
      H4ND,
      'labels: [web, slow]',
    ],
    [
      'a list of links by tails',
      'change edit p4xd --fixes 7k3q --fixes h4nd',
      P4XD,
      'fixes: [INC-20260908-7K3Q, INC-20260908-H4ND]',
    ],
    [
      'a link by a number of another tool',
      'incident edit h4nd --parent INC0010023',
      H4ND,
      'parent: INC-20260908-7K3Q',
    ],
    [
      'an instant',
      'incident edit h4nd --detected-at "2026-09-08 08:55"',
      H4ND,
      'detected_at: 2026-09-08T08:55+02:00',
    ],
    [
      'an object',
      'incident edit h4nd --outage kind=down,from=03:07',
      H4ND,
      '  - {kind: down, from: 2026-10-01T03:07+02:00}',
    ],
    [
      'an object with a comma in its text',
      'incident edit h4nd --ref "system=jira,id=OPS-1, the first"',
      H4ND,
      '  - {system: jira, id: "OPS-1, the first"}',
    ],
    [
      'a period',
      'change edit p4xd --window "2026-09-16 22:00/23:30"',
      P4XD,
      'window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:30+02:00}',
    ],
    [
      'a period by its length',
      'change edit p4xd --window "2026-09-16 22:00+90m"',
      P4XD,
      'window: {from: 2026-09-16T22:00+02:00, to: 2026-09-16T23:30+02:00}',
    ],
    ['yes', 'change edit p4xd --plan-backout-tested', P4XD, 'plan: {backout_tested: true}'],
    ['no', 'change edit p4xd --no-plan-backout-tested', P4XD, 'plan: {backout_tested: false}'],
  ])('sets %s', async (_, line, path, wanted) => {
    const { status, err, lines } = await edited(line, path);
    expect([status, err]).toEqual([0, '']);
    expect(lines).toContain(wanted);
  });

  it('adds to a list of objects, one item a flag', async () => {
    const files = workspace();
    await runItil('incident edit h4nd --outage "kind=down,from=2026-09-08 09:00,to=2026-09-08 09:30"', {
      files,
    });
    await runItil(
      'incident edit h4nd --outage "kind=degraded,from=2026-09-08 09:30" --ref system=jira,id=OPS-1',
      { files },
    );
    expect(files.get(H4ND)).toContain(`outages:
  - {kind: down, from: 2026-09-08T09:00+02:00, to: 2026-09-08T09:30+02:00}
  - {kind: degraded, from: 2026-09-08T09:30+02:00}
`);
    expect(files.get(H4ND)).toContain('refs:\n  - {system: jira, id: OPS-1}\n');
  });

  it.each([
    ['--label web --label slow', 'labels: − basket, + slow'],
    ['--label basket --label web', 'labels: in another order: basket, web'],
    [
      '--outage kind=down,from=03:07,to=04:00',
      'outages: + kind down, from 2026-10-01T03:07+02:00, to 2026-10-01T04:00+02:00',
    ],
    ['--channel email', 'channel: phone → email'],
    ['--channel ""', 'channel: phone → –'],
  ])('says what came and what went: %s', async (flags, said) => {
    const { out } = await edited(`incident edit h4nd ${flags}`, H4ND);
    expect(out).toBe(`${said}\n${H4ND}\n`);
  });

  it.each([
    ['a record below itself', '--parent h4nd', /parent leads back to itself/],
    [
      'an outage that ends before it starts',
      '--outage kind=down,from=05:00,to=04:00',
      /the outage ends .* before it starts/,
    ],
    ['one label twice', '--label a --label a', /labels names 'a' twice/],
  ])('refuses %s', async (_, flags, said) => {
    const { status, err, files } = await edited(`incident edit h4nd ${flags}`, H4ND);
    expect([status, err]).toEqual([2, expect.stringMatching(said)]);
    expect(files.get(H4ND)).toBe(h4nd);
  });

  it.each([
    ['a word of a list', '--channel ""', 'channel'],
    ['a list', '--label ""', 'labels'],
    ['a link or a name', '--service ""', 'service'],
  ])('clears %s with an empty word', async (_, flags, field) => {
    const { status, lines } = await edited(`incident edit h4nd ${flags}`, H4ND);
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith(`${field}:`))).toEqual([]);
    expect(h4nd).toContain(`\n${field}:`);
  });

  it('writes nothing where nothing changes', async () => {
    const { status, out, files } = await edited('incident edit h4nd --channel phone', H4ND);
    expect([status, out]).toEqual([0, `${H4ND}: nothing changed\n`]);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });

  it.each([
    ['a title that is too long', `--title ${'x'.repeat(161)}`, /title has 161 characters, more than 160/],
    ['no title', '--title ""', /title/],
    ['an object that lacks a key', '--outage from=03:07', /kind/],
    [
      'a key that there is not',
      '--outage kind=down,form=03:07',
      /--outage kind=down,form=03:07: it is a list of kind=…,from=…,to=…/,
    ],
    [
      'a word that is none of the list',
      '--channel phon',
      /--channel phon: it is one of phone,.*\nhint: --channel phone/,
    ],
    ['a link to nothing', '--parent zzzz', /zzzz/],
  ])('refuses %s, and writes nothing', async (_, flags, said) => {
    const { status, err, files } = await edited(`incident edit h4nd ${flags}`, H4ND);
    expect(status).toBe(2);
    expect(err).toMatch(said);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });
});

describe('edit of what the timeline decides', () => {
  it.each([
    ['--priority P1', 'priority', 'itil incident prioritise h4nd --priority P1'],
    ['--impact high', 'impact', 'itil incident prioritise h4nd --impact high'],
    ['--team payments', 'team', 'itil incident assign h4nd --team payments'],
    ['--assignee mo', 'assignee', 'itil incident assign h4nd --assignee mo'],
    ['--hold-reason awaiting_customer', 'hold reason', 'itil incident hold h4nd --reason awaiting_customer'],
    ['--major-manager mo', 'major manager', 'itil incident major h4nd --manager mo'],
    ['--state resolved', 'state', 'itil incident resolve h4nd'],
    ['--state on_hold', 'state', 'itil incident hold h4nd'],
    ['--state closed', 'state', 'itil incident close h4nd'],
    ['--state done', 'state', 'itil incident show h4nd'],
    ['--opened-at 03:00', 'opened at', 'itil incident show h4nd'],
  ])('%s is refused, and the move to make is named', async (flags, field, hint) => {
    const { status, err, files } = await edited(`incident edit h4nd ${flags} --category x`, H4ND);
    expect(status).toBe(2);
    expect(err).toContain(`error: INC-20260908-H4ND: ${field} follows from the timeline`);
    expect(err).toContain(`hint: ${hint}\n`);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(workspace()));
  });

  it('names no command that there is not', async () => {
    const { err } = await edited('change edit p4xd --state endorsed', P4XD);
    expect(err).toBe(
      'error: CHG-20260907-P4XD: state follows from the timeline, and no move sets it to that\nhint: itil change show p4xd\n',
    );
  });
});

describe('edit of a closed record', () => {
  it('needs a reason', async () => {
    const { status, err, files } = await edited('incident edit c105 --category printing', C105);
    expect([status, err]).toEqual([
      2,
      'error: INC-20260908-C105 is closed: a change to it is a correction and needs a reason\nhint: itil incident edit c105 --category printing --because "…"\n',
    ]);
    expect(files.get(C105)).toBe(c105);
  });

  it('is a correction, one entry a field, with what was and is', async () => {
    const { status, lines } = await edited(
      'incident edit c105 --category printing --resolution-summary "Cache made larger" --because "Forgotten"',
      C105,
    );
    expect(status).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'category: printing',
        '  summary: Cache made larger',
        '  - {at: 2026-10-01T08:00+02:00, by: mo, event: corrected, field: category, now: printing, reason: Forgotten}',
        '  - {at: 2026-10-01T08:00+02:00, by: mo, event: corrected, field: resolution.summary, was: Cache restarted, now: Cache made larger, reason: Forgotten}',
      ]),
    );
  });

  it('asks for it on a terminal', async () => {
    const files = workspace();
    const line = 'incident edit c105 --category printing';
    const { status, host } = await runItil(line, { files, answers: ['Forgotten'] });
    expect([status, host?.asked]).toEqual([0, ['because']]);
    expect(files.get(C105)).toContain('field: category, now: printing, reason: Forgotten}');
  });

  it('needs no reason where nothing changes', async () => {
    const { status, files } = await edited('incident edit c105 --service checkout', C105);
    expect(status).toBe(0);
    expect(files.get(C105)).toBe(c105);
  });

  it('leaves a record that check has nothing against', async () => {
    const files = workspace();
    await runItil('incident edit c105 --category printing --because "Forgotten"', { files });
    const { status, out } = await runItil('check c105', { files });
    expect([status, out]).toEqual([0, '7 records, nothing to say\n']);
  });
});

describe('edit of the catalogue', () => {
  it('changes the one line', async () => {
    const { files } = await edited('service edit checkout --status retired', 'services/checkout.yaml');
    expect(files.get('services/checkout.yaml')).toBe(
      workspaceTexts['services/checkout.yaml']?.replace('live', 'retired'),
    );
  });

  it('leaves a record alone that is of another kind', async () => {
    const { status, err } = await edited('service edit 7k3q --status retired', K3Q);
    expect(status).toBe(2);
    expect(err).toContain('7k3q');
  });
});
