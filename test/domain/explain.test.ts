import { describe, expect, it } from 'vitest';
import { explain, explanationView, topicLike } from '../../src/domain/explain.ts';
import { glossary } from '../../src/domain/glossary.ts';
import { knownRules } from '../../src/domain/rules.ts';

describe('explain', () => {
  it.each([
    [
      'incident/time-order',
      {
        topic: 'rule',
        id: 'incident/time-order',
        level: 'error',
        time: false,
        clause: '8.6.1',
        guards: ['ack', 'resolve', 'close'],
      },
    ],
    ['Time-Order', { topic: 'rule', id: 'incident/time-order' }],
    ['incident/major-review', { topic: 'rule', time: true }],
    ['schema/enum', { topic: 'rule', id: 'schema/enum', time: false, guards: [] }],
    ['record/canonical', { topic: 'rule', level: 'info' }],
    [
      'incident.impact',
      {
        topic: 'field',
        kind: 'incident',
        path: 'impact',
        setBy: ['open', 'prioritise'],
        enum: ['high', 'medium', 'low'],
      },
    ],
    ['incident.outages.to', { topic: 'field', path: 'outages[].to' }],
    ['incident.outages[].to', { topic: 'field', path: 'outages[].to' }],
    ['incident.resolution.code', { topic: 'field', neededBy: ['resolved', 'closed'], setBy: ['resolve'] }],
    ['people.teams', { topic: 'field', kind: 'people', path: 'teams', setBy: [] }],
    ['impact', { topic: 'term', term: 'impact' }],
    ['SLA', { topic: 'term', term: 'sla' }],
    ['Change Advisory Board', { topic: 'term', term: 'cab' }],
    ['major_incident', { topic: 'term', term: 'major incident' }],
    ['post-implementation review', { topic: 'term', term: 'post-implementation review' }],
    ['ecab', { topic: 'term', itil4: null }],
    [
      'state',
      {
        topic: 'word',
        uses: ['incident', 'change', 'problem', 'csi'].map((kind) => ({ name: `${kind}.state` })),
      },
    ],
    [
      'on hold',
      { topic: 'word', uses: [{ meaning: 'it waits for someone else' }, { name: 'csi.state: on_hold' }] },
    ],
    ['hold', { topic: 'word', uses: [{ name: 'itil incident hold' }, { name: 'incident.hold' }] }],
    ['stand_down', { topic: 'word', uses: [{ name: 'itil incident stand-down' }] }],
    ['acknowledge', { topic: 'word', uses: [{ name: 'itil incident ack' }] }],
    ['hold_reasons', { topic: 'word', uses: [{ name: 'workspace.incident.hold_reasons' }] }],
  ])('knows %s', (topic, expected) => {
    expect(explain(topic)).toMatchObject(expected);
  });

  it.each(['', '/', 'incident.', 'incident.impcat', 'nothing'])('knows no %j', (topic) => {
    expect(explain(topic)).toBeUndefined();
  });

  it.each([
    ['awaiting_customer', 'workspace.incident.hold_reasons: awaiting_customer'],
    ['fixed', 'workspace.incident.resolution_codes: fixed'],
    ['P1', 'incident.priority: P1'],
    ['major', 'itil incident major'],
    ['open', 'itil incident open'],
    ['acknowledged', 'incident.timeline.event: acknowledged'],
    ['incident', 'incident.outages'],
    ['incident', 'itil incident resolve'],
    ['calendar', 'calendar.holidays'],
    ['impact', 'incident.impact'],
  ])('%s leads to %s', (word, name) => {
    expect(explain(word)).toMatchObject({
      uses: expect.arrayContaining([expect.objectContaining({ name })]),
    });
  });

  it('names each place once, and no cell of a matrix', () => {
    for (const word of ['P1', 'high', 'incident', 'service', 'major']) {
      const { uses } = explain(word) as { uses: readonly { name: string }[] };
      const names = uses.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /priority\.(high|low)|limits/.test(name))).toEqual([]);
    }
  });

  it.each([
    ['awaitng', undefined],
    ['on_hodl', 'on_hold'],
    ['resovle', 'resolve'],
    ['incident/time-ordre', 'incident/time-order'],
    ['incident.urgancy', 'incident.urgency'],
    ['workaruond', 'workaround'],
    ['hold-stael', 'hold-stale'],
  ])('knows what %s meant', (topic, meant) => {
    expect(topicLike(topic)).toBe(meant);
  });

  it('can be asked for all of it again', () => {
    for (const { id } of knownRules) expect(explain(id)).toMatchObject({ topic: 'rule', id });
    for (const { term } of glossary) expect(explain(term)).toMatchObject({ topic: 'term', term });
  });

  it('gives data that JSON keeps', () => {
    const explanation = explain('record/reference');
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('the view of an explanation', () => {
  const texts = (topic: string): string => {
    const explanation = explain(topic);
    return explanation ? JSON.stringify(explanationView(explanation)) : '';
  };

  it.each([
    [
      'incident/major-review',
      [
        '8.6.1',
        'a warning unless the check is strict',
        'Refuses',
        'checks: {incident/major-review: \\"off\\"}',
      ],
    ],
    [
      'incident.impact',
      ['itil incident open, itil incident prioritise', 'high: a whole service, or many people'],
    ],
    ['incident.state', ['moves alone', 'always']],
    ['pir', ['post-implementation review', 'In ITIL 4']],
    ['severity', ['no such term']],
    ['incident', ['In records and commands', 'incident.outages']],
    ['on_hold', ['incident.state: on_hold', 'it waits for someone else']],
  ])('says what there is to say of %s', (topic, parts) => {
    for (const part of parts) expect(texts(topic)).toContain(part);
  });
});

describe('the glossary', () => {
  it('has no word twice', () => {
    const words = glossary.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('defines in sentences', () => {
    for (const { definition } of glossary) expect(definition).toMatch(/^[A-Z].*\.$/s);
    expect(glossary.length).toBeGreaterThanOrEqual(70);
  });
});
