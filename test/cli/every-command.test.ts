import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acme } from './acme.ts';
import { leaves } from './command-tree.ts';
import { type Ran, runItil } from './run-itil.ts';

interface Call {
  readonly line: string;
  /** Other command lines that come first. */
  readonly after?: string;
  /** True if it changes files. */
  readonly writes: boolean;
}

const reads = (line: string): Call => ({ line, writes: false });
const writes = (line: string, after?: string): Call => ({
  line,
  writes: true,
  ...(after === undefined ? {} : { after }),
});

/** Every command there is, once, on the example workspace. */
const calls: readonly Call[] = [
  writes('init fresh'),
  writes('incident open "Checkout is slow" -s checkout --since 07:40'),
  writes('incident ack Z4HQ'),
  writes('incident assign Z4HQ --team store-it'),
  writes('incident note Z4HQ "Room display restarted"'),
  writes('incident prioritise Z4HQ --impact high'),
  writes('incident hold Z4HQ --reason awaiting_customer'),
  writes('incident resume Z3TA'),
  writes('incident resolve 7D24 --code fixed --summary "Gateway restarted"'),
  writes('incident reopen 8WX7 --reason "It is back"'),
  writes('incident close 8WX7 D091 --confirmed-by "Store 12"'),
  writes('incident cancel Z4HQ --reason withdrawn'),
  writes('incident major 7D24 --manager sl --reason "Nobody can pay"'),
  writes('incident stand-down 7D24', 'incident major 7D24 --manager sl --reason "Nobody can pay"'),
  writes('incident inform 7D24 --audience customer'),
  writes('incident link Z4HQ --problem YQXB'),
  reads('incident list --all'),
  reads('incident show 7K3Q'),
  writes('incident edit Z4HQ --category rooms'),
  writes('change open "Bigger pool" -s checkout'),
  writes(
    'change submit 76CE --risk-impact low --risk-likelihood low --window "2026-10-06 10:00+30m" --plan-test "A day."',
  ),
  writes('change approve YCAH --as sl'),
  writes('change reject YCAH "Not in October." --as tb'),
  writes('change schedule 6V5P'),
  writes('change start 6V5P'),
  writes('change finish KXRG --outcome successful --summary "Renewed."'),
  writes('change review CYJM --as tb --objectives-met --side-effects "None." --lessons "None."'),
  writes('change close CYJM'),
  writes('change cancel 6V5P --reason "Not needed."'),
  writes('change rework 6V5P --reason "A bigger limit."'),
  writes('change note KXRG "Half way."'),
  writes('change link KXRG --fixes 7K3Q'),
  reads('change approvals 1KV7'),
  reads('change risk 1KV7'),
  reads('change list'),
  reads('change show P4XD'),
  writes('change edit P4XD --label library --because "Forgotten"'),
  reads('change recent --incident 7K3Q'),
  reads('change conflicts'),
  reads('change next-slot 1KV7 --count 2'),
  reads('change calendar --month 2026-10'),
  reads('problem list'),
  reads('problem show H2MW'),
  writes('problem edit H2MW --label database'),
  reads('csi list'),
  reads('csi show C5VT'),
  writes('csi edit C5VT --value 9'),
  reads('sla list'),
  reads('sla show checkout-retail'),
  writes('sla edit checkout-retail --title "Checkout"'),
  reads('service list'),
  reads('service show checkout'),
  writes('service edit checkout --criticality low'),
  reads('calendar list'),
  reads('calendar show office'),
  writes('calendar edit office --title "The office"'),
  reads('calendar due office 4h'),
  reads('calendar between office "2026-09-07 16:00" "2026-09-08 10:00" --intervals'),
  writes('model new restart "Restart a gateway" -s checkout'),
  reads('model list'),
  reads('model show rotate-tls-cert'),
  writes('model edit rotate-tls-cert --title "Rotate"'),
  reads('show P4XD'),
  reads('check'),
  reads('explain incident.impact'),
  reads('report incidents'),
  reads('report changes'),
  reads('report pir P4XD'),
  reads('report cab'),
  reads('report sla'),
  reads('report schedule'),
  reads('report availability'),
  reads('sla status'),
  reads('sla explain 7K3Q'),
  reads('sla check-underpinning'),
  reads('status'),
  writes('import servicenow uci.csv --mapping uci.yaml'),
  reads('schema incident'),
];

const head = (path: string, lines: number): string =>
  readFileSync(path, 'utf8').split('\n').slice(0, lines).join('\n');
const outside = {
  'uci.csv': `${head('test/fixtures/servicenow/uci-excerpt.csv', 12)}\n`,
  'uci.yaml': readFileSync('examples/servicenow/uci.mapping.yaml', 'utf8'),
};

/** The files of the workspace, and those of the folder that `init` makes one of. */
type Places = readonly [here: Map<string, string>, fresh: Map<string, string>];

const run = (line: string, [files, fresh]: Places): Promise<Ran> =>
  runItil(line, { files, outside, filesAt: () => fresh, isTTY: false });

/** The command after what comes first; whether it changed a file. */
const callOn = async ({ line, after }: Call, flags: string): Promise<Ran & { readonly changed: boolean }> => {
  const places: Places = [acme(), new Map()];
  if (after !== undefined) await run(after, places);
  const before = JSON.stringify(places.map((files) => [...files]));
  const ran = await run(`${line} ${flags}`, places);
  return { ...ran, changed: JSON.stringify(places.map((files) => [...files])) !== before };
};

describe('every command', () => {
  it('is called here', () => {
    const names = leaves.map(({ name }) => name).sort();
    const called = calls.map(({ line }) => names.findLast((name) => `${line} `.startsWith(`${name} `)));
    expect(called.sort()).toEqual(names);
  });

  it.each(calls)('$line --json prints JSON', async (call) => {
    const { status, out, err, changed } = await callOn(call, '--json');
    expect([err.replace(/^note: .*\n/gm, ''), status]).toEqual(['', 0]);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(changed).toBe(call.writes);
  });

  it.each(calls.filter((call) => call.writes))('$line --dry-run writes nothing', async (call) => {
    const { status, out, changed } = await callOn(call, '--dry-run');
    expect([status, changed]).toEqual([0, false]);
    expect(out).toMatch(/^\+\+\+ b\/|Would be written/m);
  });

  it.each(calls.filter((call) => !call.writes))('$line --dry-run says what it says', async (call) => {
    const [dry, plain] = [await callOn(call, '--dry-run'), await callOn(call, '')];
    expect(dry.out).toBe(plain.out);
  });
});

describe('a dry run as JSON', () => {
  it('has the differences beside the data', async () => {
    const { out } = await callOn(calls[2] as Call, '--dry-run --json');
    const { diffs, data } = JSON.parse(out);
    expect(diffs).toEqual([expect.stringContaining('+state: in_progress')]);
    expect(data[0]).toMatchObject({ id: 'INC-20260930-Z4HQ', state: 'in_progress' });
  });
});
