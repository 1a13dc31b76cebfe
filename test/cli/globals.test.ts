import { describe, expect, it } from 'vitest';
import { workspaceTexts } from '../support/workspace-texts.ts';
import { acme } from './acme.ts';
import { type RunOptions, runItil } from './run-itil.ts';

const run = (line: string, options: Partial<RunOptions> = {}) => runItil(line, { files: acme(), ...options });

describe('global flags', () => {
  it.each([
    '-C elsewhere incident list',
    'incident -C elsewhere list',
    'incident list -C elsewhere',
    '-Celsewhere incident list',
    'incident list --now 2026-10-01T08:00+02:00 -C elsewhere',
    '--json --as tb -C elsewhere --color never incident list',
  ])('itil %s: stand anywhere', async (line) => {
    const { status, options } = await run(line);
    expect([status, options?.folder]).toEqual([0, 'elsewhere']);
  });

  it.each([
    ['-C elsewhere incident show zzzz', 'hint: itil -C elsewhere incident list --all'],
    ['incident show zzzz "-Cthe shop"', 'hint: itil -C "the shop" incident list --all'],
    ['-C elsewhere incident ackn', 'hint: itil -C elsewhere incident ack'],
    ['incident show zzzz -- -C', 'hint: itil incident show --help'],
    ['-C elsewhere incident list --priority P9', 'hint: --priority P1'],
    ['-C elsewhere incident open "Slow" -s checkout', '  next: itil -C elsewhere incident ack 134g'],
    ['-C elsewhere check', '  hint: itil -C elsewhere incident close --due'],
  ])('itil %s: what it says to paste stands there as well', async (line, said) => {
    const { out, err } = await run(line);
    expect(`${out}${err}`.split('\n')).toContain(said);
  });

  it('decide who, when and whether to ask', async () => {
    const { options } = await run('--as tb --now 2026-10-02T08:00Z incident --no-input list --quiet');
    expect(options).toMatchObject({
      user: 'tb',
      now: Date.parse('2026-10-02T08:00Z'),
      mayAsk: false,
      quiet: true,
    });
    const { options: plain } = await run('incident list', { env: { ITIL_NOW: '2026-10-03T08:00Z' } });
    expect(plain).toMatchObject({
      user: undefined,
      now: Date.parse('2026-10-03T08:00Z'),
      mayAsk: true,
      quiet: false,
    });
  });

  it.each(['now', 'fixed', 'tomorrow', '2026-10-01', '2026-10-01T08:00'])(
    '--now %s is no instant',
    async (now) => {
      const { status, err } = await run(`incident list --now ${now}`);
      expect([status, err]).toEqual([
        2,
        `error: --now ${now}: it is an instant with its offset\nhint: --now 2026-11-24T03:14+01:00\n`,
      ]);
    },
  );

  it.each([
    ['incident list --now 9999-12-31T23:59:59Z', '--now 9999-12-31T23:59:59Z'],
    ['incident list --now 0000-12-31T23:59Z', '--now 0000-12-31T23:59Z'],
    ['incident open x --at 9999-12-31T23:59Z', '--at 9999-12-31T23:59Z: "9999-12-31T23:59Z"'],
    ['incident open x --at "0000-01-01 00:00"', '--at 0000-01-01 00:00: "0000-01-01 00:00"'],
  ])('itil %s is out of range', async (line, start) => {
    expect(await run(line)).toMatchObject({
      status: 2,
      err: `error: ${start} is not a time in range: 0001-01-01 to 9999-12-30, in UTC\n`,
    });
  });

  it('name the variable where it is what is wrong', async () => {
    const { status, err } = await run('incident list', { env: { ITIL_NOW: 'noon' } });
    expect([status, err]).toEqual([
      2,
      'error: ITIL_NOW=noon: it is an instant with its offset\nhint: ITIL_NOW=2026-11-24T03:14+01:00\n',
    ]);
  });

  it('--as with nothing in it is nobody, and not whoever comes next', async () => {
    const files = acme();
    const { status, err } = await runItil('incident ack Z4HQ --as ""', { files });
    expect([status, err]).toEqual([
      2,
      'error: --as names nobody\nhint: leave it out, or name a person: --as mo\n',
    ]);
    expect(files).toEqual(acme());
  });

  it('end at --: what comes after is text', async () => {
    const files = acme();
    const { status } = await runItil('incident note Z4HQ -- "--json is not meant"', { files });
    expect(status).toBe(0);
    expect(files.get('incidents/2026/09/INC-20260930-Z4HQ.yaml')).toContain(
      'event: noted, note: "--json is not meant"}',
    );
  });

  it('--quiet leaves the remarks out', async () => {
    const loud = await run('incident open x -s chekout');
    const quiet = await run('incident open x -s chekout --quiet');
    expect(loud.err).toContain("note: no service 'chekout'");
    expect(quiet).toMatchObject({ status: 0, err: '', out: loud.out });
  });
});

describe('the format', () => {
  const first = async (line: string, options: Partial<RunOptions> = {}): Promise<string> =>
    (await run(line, options)).out.split('\n')[0] as string;

  it('is a table on a terminal and plain text elsewhere', async () => {
    expect(await first('incident list')).toMatch(/^id {2,}priority/);
    expect(await first('incident list', { isTTY: false })).toMatch(/^INC-20260930-7D24\tP2\t/);
    expect(await first('incident list --format table', { isTTY: false })).toMatch(/^id {2,}priority/);
    expect(await first('incident list --format text', { isTTY: false })).toMatch(/^id {2,}priority/);
  });

  it.each([
    ['md', /^\| id \| priority/],
    ['csv', /^id,priority,state/],
    ['html', /^<!doctype html>/i],
    ['json', /^\{/],
    ['txt', /^INC-20260930-7D24\tP2\t/],
    ['md --format csv', /^id,priority,state/],
    ['csv --json', /^\{/],
  ])('follows the ending of --output list.%s', async (ending, start) => {
    const { status, out, host } = await run(`incident list --output list.${ending}`, { isTTY: false });
    expect([status, out]).toEqual([0, '']);
    expect(host?.outside.get(`list.${ending.split(' ')[0]}`)).toMatch(start);
  });

  it('--format takes words of its list only, and is looked at before anything is written', async () => {
    const files = acme();
    const { status, err } = await runItil('incident ack Z4HQ --format jsn', { files });
    expect([status, err]).toEqual([
      2,
      'error: --format jsn: it is one of table, text, markdown, csv, html, json\nhint: --format json\n',
    ]);
    expect(files).toEqual(acme());
  });
});

describe('a file', () => {
  it('is not written in a dry run: what it would say is shown', async () => {
    const { status, out, host } = await run('incident list --output list.csv --dry-run');
    expect([status, host?.outside.size]).toEqual([0, 0]);
    expect(out).toMatch(/^id,priority,state/);
  });

  it('is no terminal: no colour, no columns, whatever the terminal has', async () => {
    const line = 'incident list --output list.txt';
    const piped = await run(line, { isTTY: false });
    const { host } = await run(line, { env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    expect(host?.outside.get('list.txt')).toBe(piped.host?.outside.get('list.txt'));
  });
});

describe('colour', () => {
  const escapes = (text: string): boolean => text.includes('\u001b[');

  it.each([
    ['incident list', {}, true, true],
    ['incident list', {}, false, false],
    ['incident list --color never', {}, true, false],
    ['incident list --format table --color always', {}, false, true],
    ['--color=always incident list --format table', { NO_COLOR: '1' }, false, true],
    ['incident list', { NO_COLOR: '1' }, true, false],
    ['incident list --format table', { FORCE_COLOR: '1' }, false, true],
    ['incident zzz', {}, true, true],
    ['incident zzz --color never', {}, true, false],
    ['incident zzz --color=always', {}, false, true],
  ] as const)('itil %s, %j, terminal %s: %s', async (line, env, isTTY, wanted) => {
    const { out, err } = await run(line, { isTTY, env: { NO_COLOR: '', ...env } });
    expect(escapes(out + err)).toBe(wanted);
  });

  it('is a word of its list', async () => {
    expect(await run('incident list --color sometimes')).toMatchObject({
      status: 2,
      err: 'error: --color sometimes: it is one of always, never, auto\n',
    });
  });
});

describe('help and version', () => {
  it('of the program', async () => {
    const { out } = await run('');
    expect(out).toMatch(/^itil: ITIL on local files/);
    for (const line of ['--help', '-h', 'help'])
      expect(await run(line)).toMatchObject({ status: 0, out, err: '' });
    for (const line of ['--version', '-V'])
      expect(await run(line)).toMatchObject({ status: 0, out: '0.1.0\n' });
  });

  it('of a group, however it is asked for', async () => {
    const { out } = await run('incident');
    expect(out).toMatch(/^itil incident: Restore service/);
    for (const line of ['help incident', 'incident --help', '--help incident', 'incident -h'])
      expect(await run(line)).toMatchObject({ status: 0, out, err: '' });
  });

  it('of a command, however it is asked for', async () => {
    const { out } = await run('incident open --help');
    expect(out).toMatch(/^Usage: itil incident open /);
    for (const line of [
      'help incident open',
      'incident open -h',
      '--help incident open',
      'incident --help open',
    ])
      expect(await run(line)).toMatchObject({ status: 0, out, err: '' });
  });
});

describe('words that are not known', () => {
  it.each([
    ['incidnt list', "there is no command 'incidnt'", 'itil incident'],
    ['xyzzy', "there is no command 'xyzzy'", 'itil --help'],
    ['help incidnt', "there is no command 'incidnt'", 'itil incident'],
    ['incident lst', "there is no incident command 'lst'", 'itil incident list'],
    ['incident xyzzy', "there is no incident command 'xyzzy'", 'itil incident --help'],
    ['incident list --servce x', "unknown option '--servce'", 'did you mean --service?'],
    ['incident list --xyzzy', "unknown option '--xyzzy'", 'itil incident list --help'],
    [
      'incident list extra',
      'too many arguments. Expected 0 arguments but got 1.',
      'itil incident list --help',
    ],
    ['sla show', "missing required argument 'id'", 'itil sla show --help'],
    ['incident list --limit', "option '--limit <n>' argument missing", 'itil incident list --help'],
    ['--json', 'no command is named: --json', 'itil --help'],
  ])('itil %s', async (line, error, hint) => {
    const { status, out, err } = await run(line);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`error: ${error}`);
    expect(err).toContain(`hint: ${hint}`);
  });
});

describe('exit statuses', () => {
  const files = (): Map<string, string> => new Map(Object.entries(workspaceTexts));
  const broken = new Map([
    ...files(),
    ['incidents/2026/09/INC-20260908-AAAA.yaml', 'id: INC-20260908-AAAA\n'],
  ]);

  it.each([
    [0, 'an empty list', 'problem list', {}],
    [1, 'findings', 'check', { files: broken }],
    [2, 'a refused move', 'incident resume 7k3q', {}],
    [2, 'wrong usage', 'check --nonsense', {}],
    [130, 'a prompt that is cancelled', 'incident open', { answers: ['^C'] }],
    [70, 'our own fault', 'incident edit 7k3q', { answers: [], edit: () => JSON.parse('{') }],
  ])('%i for %s', async (status, _, line, options) => {
    expect((await run(line, { files: files(), ...options })).status).toBe(status);
  });

  it('shows the stack of our own fault only with --verbose', async () => {
    const fault = {
      answers: [],
      files: files(),
      edit: (): string => {
        throw new Error('broken');
      },
    };
    const { err } = await run('incident edit 7k3q', fault);
    expect(err).toBe('bug: broken\nhint: run it again with --verbose, and report it: itil 0.1.0\n');
    const { err: long } = await run('incident edit 7k3q --verbose', fault);
    expect(long).toMatch(/^bug: Error: broken\n {4}at /);
  });
});
