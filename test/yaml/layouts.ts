import { readdirSync, readFileSync } from 'node:fs';
import type { Layout } from '../../src/yaml/layout.ts';

const folder = new URL('../fixtures/canonical/', import.meta.url);

/** Field orders, and prose marked by `~`, of each kind in the fixtures. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  itil: {
    '': 'schema organisation zone defaults incident priority change checks',
    defaults: 'impact urgency hours',
    incident: 'reopen_window auto_close_after hold_reasons resolution_codes count_children major',
    'incident.major': 'inform_within review_within update_every',
    priority: 'high medium low',
    change: 'approvals review_within failure_priorities risk',
    'change.approvals': 'normal emergency',
    'change.approvals.emergency': 'any retrospective_within',
  },
  people: { '': 'people teams authorities', 'people[]': 'id name emails logins' },
  schedule: {
    '': 'freezes maintenance',
    'freezes[]': 'id title from to mode services exempt exemption',
    'maintenance[]': 'id services weekly zone',
  },
  calendar: {
    '': 'id title zone hours holidays',
    hours: 'mon tue wed thu fri sat sun',
    'holidays[]': 'date name',
  },
  service: { '': 'id title status owner team criticality customers depends_on hours change_authority' },
  sla: {
    '': 'id title agreement service customer provider owner signed review_by underpinned_by versions',
    'signed[]': 'party by date',
    'underpinned_by[]': 'agreement chain',
    'versions[]': 'from hours targets availability maintenance workload_limit ~exceptions credits',
    'versions[].targets[]': 'id measure limits calendars pause_on attainment',
    'versions[].targets[].limits': 'P1 P2 P3 P4 P5',
    'versions[].targets[].calendars': 'P1 P2 P3 P4 P5 default',
    'versions[].availability': 'target period',
    'versions[].credits': 'cap tiers',
    'versions[].credits.tiers[]': 'below credit',
  },
  incident: {
    '': 'id title ~description state service impact urgency priority opened_at detected_at channel team assignee outages caused_by major resolution labels timeline',
    'outages[]': 'kind from to services',
    major: 'manager ~reason ~business_impact',
    resolution: 'code ~summary',
    'timeline[]':
      'at by event impact urgency priority team assignee manager audience who channel note code targets',
  },
  change: {
    '': 'id title ~description state type services requested_by implementers ~reason risk plan window outage approvals actual outcome review timeline',
    risk: 'impact likelihood level',
    plan: '~implementation ~test test_evidence ~backout backout_tested',
    window: 'from to',
    'approvals[]': 'by at decision authority evidence digest',
    'approvals[].evidence': 'kind url sha',
    actual: 'from to',
    outcome: 'code summary',
    review: 'held_at by objectives_met ~side_effects ~lessons',
    'timeline[]': 'at by event outcome note',
  },
  csi: {
    '': 'id title state service source raised_by owner ~justification size value effort measures implemented_at outcome timeline',
    source: 'kind ref',
    'measures[]': 'id name metric unit direction baseline target readings',
    'measures[].readings[]': 'at value period n note',
    outcome: 'code lessons',
    'timeline[]': 'at by event measure outcome targets',
  },
  model: {
    '': 'id title services valid risk plan exempt_from_freeze approved_by',
    valid: 'from until',
    risk: 'impact likelihood level',
    plan: '~implementation ~test ~backout backout_tested',
    approved_by: 'by at authority',
  },
};

const layoutOf = (tables: Readonly<Record<string, string>>): Layout => {
  const names = new Map(
    Object.entries(tables).map(([path, keys]) => [path, keys.replaceAll('~', '').split(' ')]),
  );
  const texts = new Set(
    Object.entries(tables).flatMap(([path, keys]) =>
      keys
        .split(' ')
        .filter((key) => key.startsWith('~'))
        .map((key) => (path === '' ? key.slice(1) : `${path}.${key.slice(1)}`)),
    ),
  );
  return { keysAt: (path) => names.get(path) ?? [], isText: (path) => texts.has(path) };
};

const kindOf = (file: string): string => {
  const prefix = /^(INC|CHG|CSI)-/.exec(file)?.[1];
  if (prefix) return { INC: 'incident', CHG: 'change', CSI: 'csi' }[prefix] as string;
  const slug = file.replace('.yaml', '');
  const slugs: Record<string, string> = {
    office: 'calendar',
    checkout: 'service',
    'checkout-retail': 'sla',
    'rotate-tls-cert': 'model',
  };
  return slugs[slug] ?? slug;
};

/** No field is known: everything as given. */
export const plainLayout: Layout = { keysAt: () => [], isText: () => false };

export const incidentLayout = layoutOf(kinds.incident as Readonly<Record<string, string>>);

export interface Example {
  readonly file: string;
  readonly text: string;
  readonly layout: Layout;
}

/** One file of each kind, in canonical text. */
export const examples: readonly Example[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    file,
    text: readFileSync(new URL(file, folder), 'utf8'),
    layout: layoutOf(kinds[kindOf(file)] as Readonly<Record<string, string>>),
  }));
