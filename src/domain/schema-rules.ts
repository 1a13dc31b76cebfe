import { kinds } from './record-types.ts';
import type { RuleFacts } from './text-rule.ts';

type Line = readonly [id: string, summary: string, why: string, bad: string, good: string];

const UNREADABLE = 'What cannot be read cannot be checked, counted or moved.';
const DRAIN = 'A small file must not be able to take all memory, by accident or on purpose.';
const SURE = 'Two readers must never see two records in one file.';

const lines: readonly Line[] = [
  ['syntax', 'A file is YAML 1.2.', UNREADABLE, 'title: [Checkout', 'title: Checkout'],
  [
    'tab',
    'Lines are indented with spaces.',
    'YAML knows no width of a tab.',
    'hold:\n\treason: awaiting_customer',
    'hold:\n  reason: awaiting_customer',
  ],
  ['duplicate-key', 'No key stands twice in one map.', SURE, 'state: new\nstate: closed', 'state: closed'],
  [
    'many-documents',
    'A file is one document.',
    SURE,
    'title: Checkout\n---\ntitle: Portal',
    'title: Checkout',
  ],
  ['tag', 'A file has no tags and no directives.', SURE, 'title: !!str 502', 'title: "502"'],
  [
    'proto-key',
    'No key is called __proto__.',
    'Programs that read it could be led astray.',
    '__proto__: {state: closed}',
    'custom: {proto: closed}',
  ],
  ['alias-bomb', 'Aliases stand for few values.', DRAIN, 'a: &a [1, 2]\nb: &b [*a, *a, …]', 'a: [1, 2]'],
  [
    'too-deep',
    'Maps and lists are not nested beyond all use.',
    DRAIN,
    'custom: {a: {b: {c: {d: …}}}}',
    'custom: {a: 1}',
  ],
  ['too-large', 'A file has the size of a record.', DRAIN, '# many megabytes', '# some kilobytes'],
  ['encoding', 'A file is text in UTF-8.', UNREADABLE, '# bytes of another encoding', '# UTF-8'],
  [
    'file',
    'A record is a file of its own that can be read.',
    UNREADABLE,
    '# a link to a folder, a device',
    '# a file',
  ],
  [
    'kind',
    'A record lies in the folder of its kind.',
    'The folder says what a file is, and which schema it is held to.',
    '# problems/2026/09/INC-20260908-K7Q2.yaml\nid: INC-20260908-K7Q2',
    '# incidents/2026/09/INC-20260908-K7Q2.yaml\nid: INC-20260908-K7Q2',
  ],
  [
    'conflict-markers',
    'No merge is left half done.',
    UNREADABLE,
    '<<<<<<< ours\nstate: new\n>>>>>>> theirs',
    'state: new',
  ],
  [
    'type',
    'A value is of the type that its field has.',
    'Text that looks like a number is sorted, summed and compared wrongly.',
    'title: 502',
    'title: "502"',
  ],
  [
    'required',
    'What every record of the kind needs is there.',
    'A record without an id, a title or a state cannot be listed.',
    '# no title\nstate: new',
    'title: Checkout returns 502',
  ],
  [
    'unknown-key',
    'A record has only the fields that its kind has; your own go below custom.',
    'A misspelt key is a fact that nobody ever reads.',
    'urgencey: high',
    'urgency: high',
  ],
  [
    'enum',
    'A word from a list is one of that list.',
    'Words that differ are counted apart.',
    'impact: hihg',
    'impact: high',
  ],
  [
    'format',
    'Instants, dates, durations, ids and slugs are written in their one form.',
    'An instant without its offset means another time to each reader.',
    'detected_at: 2026-09-08 03:12',
    'detected_at: 2026-09-08T03:12+02:00',
  ],
  [
    'length',
    'A title has 1 to 160 characters, and a list that must not be empty has items.',
    'Lists and mails show one line.',
    'title: ""',
    'title: Checkout returns 502',
  ],
  [
    'range',
    'A number lies in the range of its field.',
    'A value of 80 on a scale to 10 outweighs all others.',
    'value: 80',
    'value: 8',
  ],
  [
    'unique',
    'A list of names has each of them once.',
    'What stands twice is counted twice.',
    'labels: [security, security]',
    'labels: [security]',
  ],
  [
    'other',
    'A record is as its schema describes it.',
    'Every command trusts that it is.',
    '# see the message',
    '# see itil schema',
  ],
];

/** What the readers and the schemas hold files to. Their findings are made where text is read; none can be fixed blindly. */
export const schemaRules: readonly RuleFacts[] = lines.map(([id, summary, why, bad, good]) => ({
  id: `schema/${id}`,
  kinds,
  level: 'error',
  summary,
  why,
  bad,
  good,
  clause: '7.5',
}));
