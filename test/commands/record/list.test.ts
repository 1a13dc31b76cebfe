import { describe, expect, it } from 'vitest';
import { acme } from '../../cli/acme.ts';
import { runItil } from '../../cli/run-itil.ts';

const list = async (words: string) => {
  const { status, out, err } = await runItil(`${words} --json`, { files: acme() });
  if (status !== 0) throw new Error(err);
  return JSON.parse(out) as { records: Record<string, string>[]; columns: string[]; total: number };
};
const idsOf = async (words: string): Promise<readonly string[]> =>
  (await list(words)).records.map(({ id = '' }) => id.slice(-4));

describe('a list', () => {
  it('has the open ones, most urgent first, then the longest open', async () => {
    const { records } = await list('incident list --columns priority,state,opened_at');
    const keys = records.map(({ priority, opened_at }) => `${priority} ${opened_at}`);
    expect(keys).toEqual(keys.toSorted());
    expect(records.map(({ state }) => state)).not.toContain('closed');
  });

  it('has all with --all, and those of a state that is named', async () => {
    const open = await list('incident list');
    const all = await list('incident list --all');
    const closed = await list('incident list --state closed --state cancelled --state resolved');
    expect(all.total).toBe(open.total + closed.total);
  });

  it('narrows by every filter that is given, and by any of its words', async () => {
    expect(await idsOf('incident list --service portal')).toEqual(['HJZW', 'Z3TA']);
    expect(await idsOf('incident list --service portal --assignee ak')).toEqual(['HJZW']);
    expect(await idsOf('incident list --service portal --assignee ak --assignee jh')).toEqual([
      'HJZW',
      'Z3TA',
    ]);
    expect(await idsOf('incident list --service nothing')).toEqual([]);
  });

  it('takes a time as the first that counts, and as the first that does not', async () => {
    const at = '2026-09-30T17:50+02:00';
    expect(await idsOf(`incident list --since ${at}`)).toContain('Z4HQ');
    expect(await idsOf(`incident list --until ${at}`)).not.toContain('Z4HQ');
  });

  it('sorts by any column either way, those without a value last both times', async () => {
    const values = async (sort: string) =>
      (await list(`csi list --sort ${sort} --columns value`)).records.map(({ value }) => value);
    expect(await values('value')).toEqual([4, 5, 6, 8, 8, null]);
    expect(await values('-value')).toEqual([8, 8, 6, 5, 4, null]);
  });

  it('takes a person under any name, and a record by its tail', async () => {
    expect(await idsOf('incident list --assignee mo@acme.example')).toEqual(
      await idsOf('incident list --assignee mo'),
    );
    expect(await idsOf('incident list --all --problem h2mw')).toEqual(
      await idsOf('incident list --all --problem PRB-20260909-H2MW'),
    );
    expect(await idsOf('incident list --all --problem h2mw')).not.toEqual([]);
  });

  it.each([
    ['--assignee zz', 'there is no person zz'],
    ['--team store-ti', 'there is no team store-ti: did you mean store-it?'],
    ['--service chekout --service portal', 'there is no service chekout: did you mean checkout?'],
  ])('says that nobody is called so: %s', async (flags, said) => {
    const { status, err } = await runItil(`incident list ${flags}`, { files: acme() });
    expect([status, err]).toEqual([0, `note: ${said}\n`]);
  });

  it.each([
    ['', 'no open incident'],
    ['--all', 'no incident'],
    ['--state closed', 'no incident'],
  ])('says what there is none of: %s', async (flags, said) => {
    const { out } = await runItil(`incident list --label nothing-has-it ${flags}`, { files: acme() });
    expect(out).toBe(`${said}\n`);
  });

  it('tells a column of objects in words', async () => {
    const { out } = await runItil('incident list --columns id,outages --format csv --service portal --all', {
      files: acme(),
    });
    expect(out).toMatch(/^INC-\d{8}-\w{4},"kind degraded, from 2026\S+, to 2026\S+"$/m);
    expect(out).not.toContain('[object');
  });

  it('leaves standard output to the records where it is cut', async () => {
    const { out, err } = await runItil('incident list --limit 2', { files: acme(), isTTY: false });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toBe('note: 2 of 10, as --limit asks\n');
  });

  it('is cut by --limit, which says how many there are', async () => {
    expect(await list('incident list --limit 2')).toMatchObject({ records: [{}, {}], total: 10 });
    expect(await list('incident list --limit 0')).toMatchObject({ records: [], total: 10 });
    expect(await list('incident list --limit 99')).toMatchObject({ total: 10 });
  });

  it.each([
    ['--limit -1', '--limit -1: it is a whole number, 0 or more'],
    ['--limit 1.5', '--limit 1.5: it is a whole number, 0 or more'],
    ['--limit ""', '--limit : it is a whole number, 0 or more'],
    ['--columns id,titel', "incident has no field 'titel'\nhint: did you mean title?"],
    ['--sort -prioritee', "incident has no field 'prioritee'\nhint: did you mean priority?"],
    ['--state opn', '--state opn: it is one of new, in_progress'],
    ['--since soon', '--since soon: '],
  ])('refuses %s', async (flags, said) => {
    const { status, out, err } = await runItil(`incident list ${flags}`, { files: acme() });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
