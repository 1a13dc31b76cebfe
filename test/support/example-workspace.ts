import { parse } from 'yaml';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { fold } from '../../src/domain/lifecycle.ts';
import { getAt, withAt } from '../../src/domain/path.ts';
import type { MovingKind, MovingType } from '../../src/domain/record-type.ts';
import { isMovingKind, kindOfPath, movingType, recordTypes } from '../../src/domain/record-types.ts';
import { type Item, type Row, wholeRow } from '../../src/domain/row.ts';
import { type Workspace, workspaceOf } from '../../src/domain/workspace.ts';
import type { Kind, Records } from '../../src/generated/types.ts';

/** When examples are looked at: a Wednesday. */
export const NOW = Date.parse('2026-09-09T12:00:00+02:00');

type Fields = Readonly<Record<string, unknown>>;

/** A plain record of each kind: what an example leaves out is as here. */
const plain: Readonly<Record<Kind, readonly [path: string, record: Fields]>> = {
  incident: [
    'incidents/2026/09/INC-20260908-K7Q2.yaml',
    {
      title: 'Checkout returns 502',
      service: 'checkout',
      timeline: [
        {
          at: '2026-09-08T09:00+02:00',
          by: 'mo',
          event: 'opened',
          impact: 'medium',
          urgency: 'medium',
          priority: 'P3',
          team: 'payments',
        },
      ],
    },
  ],
  change: [
    'changes/2026/09/CHG-20260907-P4XD.yaml',
    {
      title: 'Upgrade payment-lib to 5.2',
      type: 'normal',
      services: ['checkout'],
      requested_by: 'bn',
      implementers: ['bn'],
      reason: '5.1 is out of support in October.',
      risk: { impact: 'low', likelihood: 'low', level: 'low' },
      plan: {
        implementation: 'Rolling deploy, one region at a time.',
        test: 'Contract tests.',
        backout: 'Redeploy 5.1.',
      },
      window: { from: '2026-09-07T23:00+02:00', to: '2026-09-08T00:00+02:00' },
      outage: { expected: false },
      timeline: [{ at: '2026-09-07T10:00+02:00', by: 'bn', event: 'opened' }],
    },
  ],
  problem: [
    'problems/2026/09/PRB-20260908-H2MW.yaml',
    {
      title: 'Connection pool runs dry',
      timeline: [{ at: '2026-09-08T10:00+02:00', by: 'mo', event: 'opened' }],
    },
  ],
  csi: [
    'csi/2026/09/CSI-20260908-C5VT.yaml',
    {
      title: 'Canary stage for payment-lib',
      source: { kind: 'idea' },
      timeline: [{ at: '2026-09-08T10:00+02:00', by: 'sl', event: 'raised' }],
    },
  ],
  sla: [
    'slas/checkout-retail.yaml',
    { title: 'Checkout for retail', agreement: 'sla', service: 'checkout', customer: 'retail', versions: [] },
  ],
  service: [
    'services/checkout.yaml',
    { title: 'Checkout', status: 'live', team: 'payments', owner: 'tb', customers: ['retail'] },
  ],
  calendar: [
    'calendars/office.yaml',
    {
      title: 'Office hours, Berlin',
      zone: 'Europe/Berlin',
      hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:00-18:00']])),
      holidays: [
        { date: '2026-12-25', name: 'Christmas Day' },
        { date: '2027-01-01', name: 'New Year' },
      ],
    },
  ],
  model: ['models/rotate-tls-cert.yaml', { title: 'Rotate a TLS certificate', services: ['checkout'] }],
  workspace: ['itil.yaml', { schema: 'itil/1', zone: 'Europe/Berlin', defaults: { hours: 'office' } }],
  people: [
    'people.yaml',
    {
      people: [
        { id: 'mo', name: 'M. Okafor', emails: ['mo@acme.example'], logins: ['mokafor'] },
        { id: 'tb' },
        { id: 'sl' },
        { id: 'bn' },
      ],
      teams: { payments: ['mo', 'bn'] },
      authorities: { 'checkout-owners': ['tb', 'sl'] },
    },
  ],
  schedule: ['schedule.yaml', {}],
};

/** The documents that a workspace has even where an example does not name them. */
const always: readonly Kind[] = ['workspace', 'people', 'service', 'calendar'];

interface Document {
  readonly kind: Kind;
  readonly path: string;
  readonly fields: Fields;
}

const documentsOf = (yaml: string, kind: Kind): readonly Document[] =>
  yaml.split(/^---\n/m).map((text, i) => {
    const named = /^# (\S+\.yaml)$/m.exec(text)?.[1];
    if (i > 0 && named === undefined) throw new Error(`document ${i + 1} does not name its path`);
    const path = named ?? plain[kind][0];
    const found = kindOfPath(path);
    if (!found) throw new Error(`${path} is no record's place`);
    return { kind: found, path, fields: (parse(text) ?? {}) as Fields };
  });

/** The record that an example means: state and folded fields follow from its timeline, unless it gives them; `~` leaves one out. */
const complete = (kind: Kind, path: string, given: Fields): Records[Kind] => {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  const record: Fields = {
    ...(recordTypes[kind].shape === 'file' ? {} : { id }),
    ...plain[kind][1],
    ...given,
  };
  if (!isMovingKind(kind)) return withoutNulls(record);
  const type = movingType(kind) as unknown as MovingType;
  const { state, fields } = fold(type, record as unknown as Records[MovingKind]);
  const folded = Object.entries({ state, ...fields }).filter(
    ([at]) => getAt(given, at) === undefined && !(at in given),
  );
  const whole = folded.reduce<Fields>((r, [at, value]) => withAt(r, at, value), record);
  return withoutNulls(whole);
};

const withoutNulls = (record: Fields): Records[Kind] =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null),
  ) as unknown as Records[Kind];

/** What a change need not say: left out where a test speaks of what is missing. */
const unsaid: Fields = Object.fromEntries(
  ['requested_by', 'implementers', 'reason', 'risk', 'plan', 'window', 'outage'].map((key) => [key, null]),
);

/** The workspace of an example: its documents, completed, and the catalogue that every example stands in. */
export const exampleWorkspace = (
  yaml: string,
  kind: Kind,
  { bare = false }: { readonly bare?: boolean } = {},
): Workspace & { readonly first: Row | Item } => {
  const documents = documentsOf(yaml, kind);
  const missing = always.filter((one) => !documents.some((doc) => doc.path === plain[one][0]));
  const all = [...documents, ...missing.map((one) => ({ kind: one, path: plain[one][0], fields: {} }))];
  const subjects = all.map(({ kind: one, path, fields }) => {
    const record = complete(one, path, bare && one === 'change' ? { ...unsaid, ...fields } : fields);
    return isMovingKind(one)
      ? (wholeRow(movingType(one), path, record as Records[MovingKind]) as Row)
      : ({ kind: one, path, record } as Item);
  });
  const rows = subjects.filter((subject): subject is Row => 'spans' in subject);
  const catalogue = catalogueOf(subjects.filter((subject) => !('spans' in subject)) as readonly Item[]);
  const workspace = workspaceOf({ catalogue, rows, broken: new Set(), findings: [] });
  return { ...workspace, first: subjects[0] as Row | Item };
};
