/** A term of the field, with what the two current editions of ITIL call it. */
export interface Term {
  readonly term: string;
  /** Other words and abbreviations that find it. */
  readonly also?: readonly string[];
  /** Its name in ITIL v3 (2007, 2011) and in ITIL 4; absent = the same, null = neither has it. */
  readonly v3?: string | null;
  readonly itil4?: string | null;
  readonly definition: string;
}

type Line = readonly [term: string, definition: string, more?: Omit<Term, 'term' | 'definition'>];

// biome-ignore format: one term a line
const lines: readonly Line[] = [
  ['service', 'A way of giving customers what they want to achieve, without their having to own its costs and risks.'],
  ['customer', 'Who says what a service must do, and agrees on its levels; users work with it, sponsors pay for it.', { also: ['user', 'sponsor'] }],
  ['service owner', 'The one person who answers for a service, from its idea to its retirement.'],
  ['configuration item', 'Any part that must be looked after so that a service works.', { also: ['ci'] }],
  ['incident', 'A service that is interrupted without plan, or works worse than agreed.'],
  ['service request', 'Something that users ask for in the normal course of things; not an incident.', { v3: 'request fulfilment', itil4: 'service request management' }],
  ['event', 'A change of state that matters for running a service; an alert tells that a threshold was crossed.', { also: ['alert'], v3: 'event management', itil4: 'monitoring and event management' }],
  ['major incident', 'An incident that hurts the business so much that it gets a procedure of its own: a manager, people kept informed, a review. A flag with its own criteria, not another word for P1.', { also: ['mi'] }],
  ['impact', 'How widely the business feels it.'],
  ['urgency', 'How soon the effect becomes more than the business can bear.'],
  ['priority', 'What comes first: it follows from impact and urgency.', { also: ['prioritisation'] }],
  ['severity', "A tool's word for technical effect; here it becomes the impact.", { v3: null, itil4: null }],
  ['category', 'A word that sorts records, so that they reach the right team and show trends.', { also: ['classification'] }],
  ['escalation', 'Calling those who know more (functional) or those who may decide more (hierarchic).', { v3: 'functional and hierarchic escalation' }],
  ['workaround', 'A way to suffer less, or not at all, before there is a full solution.'],
  ['problem', 'What causes incidents, or could.'],
  ['known error', 'A problem that is understood and not yet removed.'],
  ['model', 'A way to handle one sort of incident or change that was thought out once and can be repeated.', { also: ['incident model', 'change model'] }],
  ['resolution', 'The moment at which a fault is mended; the service may have been restored hours before.', { also: ['restoration'] }],
  ['closure', 'The formal end, once it was confirmed. What is closed stays closed.'],
  ['change', 'Anything added, altered or taken away that could have an effect on services.'],
  ['request for change', 'The proposal that a change begins with.', { also: ['rfc'], itil4: 'change request' }],
  ['change record', 'The proposal together with what was decided, when it was made, and how it went.'],
  ['standard change', 'A change of low risk, well understood, and authorised in advance by its model.'],
  ['normal change', 'A change that is assessed, authorised and scheduled before it is made.'],
  ['emergency change', 'A change that cannot wait for the usual way, often to end a major incident.'],
  ['change authority', 'Whoever may authorise changes of some sort: a person or a group.'],
  ['cab', 'A group that advises on changes: what they risk, which goes first.', { also: ['change advisory board'], itil4: 'optional, beside the change authority' }],
  ['ecab', 'The few of the advisory board who can be gathered at once for an emergency.', { also: ['emergency cab'], itil4: null }],
  ['change manager', 'Who looks after the practice of change.', { itil4: 'change manager or coordinator' }],
  ['change schedule', 'The calendar of authorised changes.', { also: ['forward schedule of change'] }],
  ['projected service outage', 'What the scheduled changes will do to availability.', { also: ['pso'], itil4: null }],
  ['maintenance window', 'A time agreed on in advance, in which changes and maintenance may be made.', { also: ['change window'] }],
  ['freeze', 'A time in which nothing is changed that is not an emergency.', { also: ['blackout', 'change freeze'] }],
  ['backout plan', 'How to get back to a state that is known to work, if a change fails.', { also: ['rollback', 'remediation'], v3: 'remediation plan', itil4: 'remediation or rollback' }],
  ['post-implementation review', 'The look back at a change: did it do what it was for, what else did it do, what was learned.', { also: ['pir', 'review'], itil4: 'review' }],
  ['unauthorised change', 'A change that was made without a record, or without leave.'],
  ['release', 'Making something available to use; deployment moves it to where it runs.', { also: ['deployment'], v3: 'release and deployment management', itil4: 'two practices' }],
  ['service catalogue', 'The services that can be had, and what they offer.', { also: ['service catalog'] }],
  ['service level requirement', 'What a customer needs of a service, before anything is agreed.', { also: ['slr'] }],
  ['sla', 'What provider and customer agreed: the services, and the levels that can be expected of them.', { also: ['service level agreement', 'agreement'] }],
  ['service level target', 'One measurable promise of an agreement; inside an engineering team, an objective (SLO).', { also: ['slo', 'target', 'service level objective'], itil4: 'target, metric' }],
  ['sli', 'The quantity that is measured to judge a target.', { also: ['service level indicator'], v3: 'metric', itil4: 'metric' }],
  ['ola', 'What teams of the same provider agreed with each other, so that an SLA can be kept.', { also: ['operational level agreement'] }],
  ['underpinning contract', 'What a supplier agreed to, so that an SLA can be kept.', { also: ['uc'], itil4: 'supplier agreement' }],
  ['agreed service time', 'The hours in which a service has to be there.', { also: ['ast', 'service hours'] }],
  ['workload limit', 'How much may be asked of a service for its targets to hold.', { v3: 'workload' }],
  ['exceptions', 'What a target is not meant for.', { also: ['exclusions'] }],
  ['service credit', 'What a missed target costs.', { also: ['penalty'] }],
  ['service review', 'The meeting of provider and customer on what was reached and what is needed.'],
  ['service improvement plan', 'What is to become better for one service or one customer.', { also: ['sip'], itil4: 'improvement plan' }],
  ['csi register', 'The list of all opportunities to improve.', { also: ['cir', 'register'], itil4: 'continual improvement register' }],
  ['continual improvement', 'Becoming better on purpose, again and again.', { also: ['csi', 'continual service improvement'], v3: 'continual service improvement' }],
  ['kpi', 'A measure that shows whether what must go well (a success factor) does.', { also: ['csf', 'key performance indicator', 'critical success factor'], itil4: 'metric, success factor' }],
  ['baseline', 'What was measured before, to compare with.'],
  ['slam chart', 'A table of targets by months, coloured by whether they were met, nearly missed or missed.', { also: ['slam'] }],
  ['rag', 'Red, amber, green.'],
  ['watermelon', 'An agreement that is green outside, in its figures, and red inside, to its customers.', { v3: null }],
  ['availability', 'The share of the agreed service time in which the service worked.'],
  ['reliability', 'How long something works without failing; maintainability is how fast it is brought back.', { also: ['maintainability'] }],
  ['mtbf', 'The mean time that a service works between two outages.', { also: ['mean time between failures'] }],
  ['mtrs', 'The mean length of an outage, from its start until the service is back.', { also: ['mean time to restore service'] }],
  ['mtbsi', 'The mean time from the start of one outage to the start of the next: MTBF and MTRS together.', { also: ['mean time between service incidents'] }],
  ['mttr', 'Four things at once, to repair, resolve, recover or respond; reports here print the long name.', { also: ['mean time to repair', 'mean time to resolve'], v3: 'mean time to repair', itil4: 'mean time to resolve' }],
  ['mtta', 'The mean time until somebody acknowledges; MTTD is that until somebody notices.', { also: ['mttd', 'mean time to acknowledge', 'mean time to detect'], v3: null, itil4: null }],
  ['duplicate', 'The same thing recorded twice; the work goes on in one of them.'],
  ['parent', 'The incident that carries the work for its children, which are reports of the same fault.', { also: ['child'], v3: 'related incident' }],
  ['raci', 'Who does it (responsible), answers for it (accountable, exactly one), is asked (consulted), is told (informed).'],
  ['pdca', 'Plan, do, check, act: the circle behind every way to improve.', { also: ['improvement model'], v3: 'seven-step process', itil4: 'seven-step model' }],
  ['record', 'Proof that something happened, never edited in silence; a document says what should happen, and has versions.', { also: ['document'] }],
  ['nonconformity', 'A requirement that is not met; corrective action removes its cause.', { also: ['corrective action'], v3: null, itil4: null }],
];

/** The words of service management that the toolkit uses. */
export const glossary: readonly Term[] = lines.map(([term, definition, more]) => ({
  term,
  definition,
  ...more,
}));
