import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The present moment of a generated workspace: after everything in it, too soon for its open records to be stale. */
export const NOW = '2026-11-28T20:00+01:00';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const people = ['mo', 'tb', 'sl', 'bn', 'kd', 'rw', 'jp', 'av'];
const teams = ['payments', 'platform', 'desk'];
const services = ['checkout', 'portal', 'warehouse', 'payroll', 'mail'];

/** How the open records of a workspace stand, in turn: every verb finds some that it may be used on. */
const OPEN_STATES = ['new', 'new', 'in_progress', 'on_hold', 'resolved'];

/**
 * Incidents of the twelve months before `NOW`, the later of them open, all in canonical text: about 1.8 kB and 40 lines
 * each. The same count gives the same files.
 */
const incidents = (count) => Array.from({ length: count }, (_, n) => incident(n, count));

const incident = (n, count) => {
  const day = Math.floor((n / count) * 360);
  const month = day < 30 ? '2025-12' : `2026-${pad(Math.floor(day / 30))}`;
  const date = `${month}-${pad(Math.min((day % 30) + 1, 28))}`;
  const id = `INC-${date.replaceAll('-', '')}-${tail(n)}`;
  const open = count - n <= Math.max(count / 100, 10);
  return {
    id,
    path: `incidents/${month.replace('-', '/')}/${id}.yaml`,
    state: open ? OPEN_STATES[(count - 1 - n) % OPEN_STATES.length] : 'closed',
    date,
    n,
  };
};

const pad = (number) => String(number).padStart(2, '0');

/** Four characters that differ for the first million numbers and do not look counted. */
const tail = (n) => {
  let left = (n * 387_420_489 + 12_345) % 1_048_576;
  let out = '';
  for (let i = 0; i < 4; i += 1) {
    out += ALPHABET[left % 32];
    left = Math.floor(left / 32);
  }
  return out;
};

const text = ({ id, state, date, n }) => {
  const by = people[n % people.length];
  const other = people[(n + 3) % people.length];
  const team = teams[n % teams.length];
  const at = (minute) => `${date}T${pad(8 + Math.floor(minute / 60))}:${pad(minute % 60)}${offset(date)}`;
  const acted = state !== 'new';
  const done = state === 'resolved' || state === 'closed';
  const hold = 'hold: {reason: awaiting_supplier, note: Log files are asked for}';
  return lines(
    `id: ${id}`,
    `title: Requests to ${services[n % services.length]} fail with status ${500 + (n % 4)}`,
    'description: |',
    `  About ${1 + (n % 40)} in a hundred requests end with an error since the last release of the gateway.`,
    '  First seen by the synthetic check, then reported by three customers by phone.',
    '',
    '  The pool of connections to the database is used up; restarting one node helps for some minutes.',
    '  Nothing else was changed on that day, as far as the change calendar says.',
    `state: ${state}`,
    `service: ${services[n % services.length]}`,
    'impact: medium',
    'urgency: high',
    'priority: P2',
    `opened_at: ${at(14)}`,
    `detected_at: ${at(7)}`,
    `reported_by: Store ${n % 97}`,
    'channel: phone',
    `category: gateway/${n % 211}`,
    `team: ${team}`,
    acted && `assignee: ${other}`,
    state === 'on_hold' && hold,
    'workaround: |',
    '  Restart the node with the most open connections, then wait a minute before the next one.',
    'outages:',
    `  - {kind: degraded, from: ${at(7)}${done ? `, to: ${at(98)}` : ''}}`,
    done && 'resolution:\n  code: fixed\n  summary: The size of the pool is set by the number of nodes again',
    `labels: [gateway, ${n % 2 === 0 ? 'database' : 'network'}]`,
    'refs:',
    `  - {system: servicenow, id: INC${String(n).padStart(7, '0')}}`,
    'timeline:',
    `  - {at: ${at(14)}, by: ${by}, event: opened, impact: medium, urgency: high, priority: P2, team: ${team}}`,
    acted && `  - {at: ${at(19)}, by: ${other}, event: acknowledged, assignee: ${other}}`,
    `  - {at: ${at(25)}, by: ${other}, event: noted, note: The pool is at its limit on two of five nodes}`,
    `  - {at: ${at(31)}, by: ${other}, event: informed, audience: customer, channel: email}`,
    acted && `  - {at: ${at(40)}, by: ${other}, event: held, ${hold}}`,
    acted && state !== 'on_hold' && `  - {at: ${at(70)}, by: ${other}, event: resumed}`,
    `  - {at: ${at(72)}, by: ${other}, event: noted, note: "Supplier: known fault, fixed in the next version"}`,
    done && `  - {at: ${at(98)}, by: ${other}, event: resolved, code: fixed}`,
    state === 'closed' && `  - {at: ${at(160)}, by: ${by}, event: closed, confirmed_by: Store ${n % 97}}`,
  );
};

const offset = (date) => (date >= '2026-03-29' && date < '2026-10-25' ? '+02:00' : '+01:00');

const lines = (...all) => `${all.filter((line) => line !== false).join('\n')}\n`;

const week = (hours) => ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `  ${day}: ["${hours}"]`);

const holidays = [
  'holidays:',
  ...['2026-01-01', '2026-12-25', '2027-01-01'].map((date) => `  - {date: ${date}, name: Public holiday}`),
];

/** A catalogue as a small company has it: policy, people, five services and what was agreed on them, two calendars. */
const catalogue = () => ({
  'itil.yaml': lines(
    'schema: itil/1',
    'organisation: Acme',
    'zone: Europe/Berlin',
    'defaults: {hours: office}',
  ),
  'people.yaml': lines(
    'people:',
    ...people.map((id) => `  - {id: ${id}, emails: [${id}@acme.example]}`),
    'teams:',
    ...teams.map((team, i) => `  ${team}: [${people[i]}, ${people[i + 3]}]`),
  ),
  ...Object.fromEntries(
    services.map((id, i) => [
      `services/${id}.yaml`,
      lines(
        `id: ${id}`,
        `title: The ${id} service`,
        'status: live',
        `owner: ${people[i]}`,
        `team: ${teams[i % 3]}`,
      ),
    ]),
  ),
  ...Object.fromEntries(services.map((id, i) => [`slas/${id}-sla.yaml`, agreement(id, i)])),
  'calendars/office.yaml': lines(
    'id: office',
    'title: Office hours',
    'zone: Europe/Berlin',
    'hours:',
    ...week('08:00-18:00'),
    ...holidays,
  ),
  'calendars/desk.yaml': lines(
    'id: desk',
    'title: Service desk',
    'zone: Europe/Berlin',
    'hours:',
    ...week('06:00-22:00'),
    ...holidays,
  ),
});

/** Each service's agreement with all who use it. */
const agreement = (service, i) =>
  lines(
    `id: ${service}-sla`,
    `title: Service level of ${service}`,
    'agreement: sla',
    `service: ${service}`,
    'customer: retail',
    'provider: it',
    `owner: ${people[i]}`,
    'signed:',
    '  - {party: retail, by: Head of Retail, date: 2025-10-10}',
    `  - {party: it, by: ${people[i]}, date: 2025-10-11}`,
    'review_by: 2027-10-01',
    'versions:',
    '  - from: 2025-11-01',
    '    hours: office',
    '    targets:',
    '      - id: response',
    '        measure: response',
    '        limits: {P1: 15m, P2: 30m, P3: 4h, P4: 1bd, P5: 2bd}',
    '      - id: resolution',
    '        measure: resolution',
    '        limits: {P1: 4h, P2: 8h, P3: 24h, P4: 5bd, P5: 10bd}',
    '        pause_on: [awaiting_customer]',
    '    workload_limit: {incidents_per_month: 600}',
    "    exceptions: Outages of the customer's own network.",
  );

/** All files of a workspace of so many incidents, by path. */
export const workspaceTexts = (count) => [
  ...Object.entries(catalogue()),
  ...incidents(count).map((one) => [one.path, text(one)]),
];

/** Writes a workspace of so many incidents; returns what stands where. */
export const writeWorkspace = (folder, count) => {
  const made = new Set();
  for (const [path, content] of workspaceTexts(count)) {
    const full = join(folder, path);
    if (!made.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    made.add(dirname(full));
    writeFileSync(full, content);
  }
  return incidents(count);
};
