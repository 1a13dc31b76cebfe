import type { Catalogue } from '../../../../src/domain/catalogue.ts';
import { catalogueOf } from '../../../../src/domain/catalogue.ts';
import { movingType } from '../../../../src/domain/record-types.ts';
import { type Item, type Row, wholeRow } from '../../../../src/domain/row.ts';
import {
  type Availability,
  availabilityOf,
  interruptionsOf,
} from '../../../../src/domain/sla/availability/availability-of.ts';
import { formatInstant } from '../../../../src/domain/time/instant.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import type { Kind, Records, Version } from '../../../../src/generated/types.ts';
import { LONDON, ms, told } from '../cases.ts';

type Incident = Records['incident'];
type Change = Records['change'];

const item = <K extends Kind>(kind: K, record: Records[K]): Item =>
  ({ kind, path: `${kind}.yaml`, record }) as Item;

const office = (id: string, hours: string): Records['calendar'] => ({
  id,
  title: id,
  zone: 'Europe/London',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [hours]])),
});

/** Monday to Friday 08:00 to 18:00, 99.5 %, maintenance excluded with a notice of five business days. */
const DAYS: Version = {
  from: '2026-01-01',
  hours: 'days',
  availability: { target: '99.5%' },
  maintenance: { excluded: true, notice: '5bd' },
};

/** An agreement on `checkout` with retail. */
export const agreed = (...versions: readonly Partial<Version>[]): Partial<Records['sla']> => ({
  versions: versions.map((version) => ({ ...DAYS, ...version })),
});

const catalogue = (
  agreement: Partial<Records['sla']>,
  policy: Partial<Records['workspace']> = {},
): Catalogue =>
  catalogueOf([
    item('workspace', {
      schema: 'itil/1',
      zone: 'Europe/London',
      defaults: { hours: 'days' },
      ...policy,
    } as Records['workspace']),
    item('people', { people: ['mo', 'tb', 'sl', 'bn'].map((id) => ({ id })) } as Records['people']),
    item('service', { id: 'checkout', title: 'Checkout' } as Records['service']),
    item('calendar', office('days', '08:00-18:00')),
    item('calendar', office('uk', '09:00-17:30')),
    item('sla', {
      id: 'checkout-retail',
      title: 'x',
      agreement: 'sla',
      service: 'checkout',
      customer: 'retail',
      versions: [DAYS],
      ...agreement,
    }),
  ]);

/** RFC 3339 of a local time in London; a time alone is of 11 March 2026, a Wednesday. */
export const instant = (local: string): string =>
  formatInstant(ms(local.includes('-') ? local : `2026-03-11 ${local}`), LONDON);

let made = 0;
const tail = (): string => String((made += 1)).padStart(4, '0');

type Told = readonly [
  from: string,
  to?: string | undefined,
  more?: Partial<NonNullable<Incident['outages']>[number]>,
];

/** An incident of `checkout` with one outage, opened as it began. */
export const incident = ([from, to, more]: Told, record: Partial<Incident> = {}): Row<'incident'> =>
  wholeRow(movingType('incident'), 'x.yaml', {
    id: `INC-20260311-${tail()}`,
    title: 'x',
    state: 'new',
    service: 'checkout',
    opened_at: instant(from),
    outages: [{ kind: 'down', from: instant(from), ...(to && { to: instant(to) }), ...more }],
    timeline: [{ at: instant(from), by: 'mo', event: 'opened', priority: 'P1' }],
    ...record,
  } as Incident);

/** A normal change that was approved, announced in time, and had `checkout` down for all of its window. */
export const maintenance = (
  from: string,
  to: string,
  record: Partial<Omit<Change, 'window'>> & { readonly window?: Change['window'] | undefined } = {},
): Row<'change'> => {
  const whole = {
    id: `CHG-20260301-${tail()}`,
    title: 'x',
    type: 'normal',
    state: 'implemented',
    services: ['checkout'],
    requested_by: 'bn',
    implementers: ['bn'],
    risk: { impact: 'low', likelihood: 'low', level: 'low' },
    window: { from: instant(from), to: instant(to) },
    outage: { expected: true },
    announced_at: '2026-03-02T10:00Z',
    approvals: [{ by: 'tb', at: '2026-03-02T09:00Z', decision: 'approved' }],
    actual: { from: instant(from), to: instant(to) },
    timeline: [
      { at: '2026-03-02T08:00Z', by: 'bn', event: 'opened' },
      { at: '2026-03-02T08:10Z', by: 'bn', event: 'submitted' },
      { at: '2026-03-02T09:00Z', by: 'tb', event: 'approved' },
    ],
    ...record,
  } as Change;
  return wholeRow(
    movingType('change'),
    'x.yaml',
    Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as Change,
  );
};

/** What the agreement on `checkout` comes to in a period, looked at on 1 May 2026 unless said otherwise. */
export const available = (
  rows: readonly Row[],
  agreement: Partial<Records['sla']> = {},
  {
    period = '2026-03',
    now = '2026-05-01 12:00',
    policy = {},
  }: {
    readonly period?: string;
    readonly now?: string;
    readonly policy?: Partial<Records['workspace']>;
  } = {},
): Availability => {
  const known = catalogue(agreement, policy);
  const at = ms(now);
  const found = availabilityOf(
    known.agreements.get('checkout-retail') as Records['sla'],
    'checkout',
    parsePeriod(period, LONDON, at) as NonNullable<ReturnType<typeof parsePeriod>>,
    interruptionsOf(rows, known, at),
    known,
    at,
  );
  if (!found) throw new Error('no availability is promised');
  return found;
};

export const MINUTE = 60_000;

/** Minutes, as a reader adds them up by hand. */
export const minutes = ({ figures }: Pick<Availability, 'figures'>) => ({
  agreed: figures.agreed / MINUTE,
  excluded: figures.excluded / MINUTE,
  down: figures.downtime / MINUTE,
  breaks: figures.breaks,
});

/** What is left out, in words: `10:00 to 10:30 other_customer`. */
export const leftOut = ({ segments }: Availability): readonly string[] =>
  segments
    .flatMap(({ pieces }) => pieces)
    .filter(({ left_out }) => left_out !== null)
    .map(({ from, to, left_out }) => `${told(from)?.slice(11)} to ${told(to)?.slice(11)} ${left_out}`);
