// Generated from schemas/*.schema.json by schemas/codegen.mjs.

/**
 * Who was told.
 *
 * - `management`: those who answer for the service
 * - `customer`: those who are affected
 * - `team`: those who work on it
 */
export type Audience = 'management' | 'customer' | 'team';

/**
 * How it went, in a word.
 *
 * - `successful`: as planned
 * - `successful_with_issues`: done, with trouble on the way
 * - `failed`: not done
 * - `backed_out`: undone again
 */
export type ChangeOutcomeCode = 'successful' | 'successful_with_issues' | 'failed' | 'backed_out';

/** The way a message came or went. */
export type Channel = 'phone' | 'email' | 'chat' | 'portal' | 'walk_in' | 'monitoring' | 'api';

/**
 * Whether it worked, in a word.
 *
 * - `achieved`: every target was met
 * - `partly`: some were
 * - `not_achieved`: none was
 */
export type CsiOutcomeCode = 'achieved' | 'partly' | 'not_achieved';

/**
 * How loudly a rule speaks.
 *
 * - `error`: the check fails
 * - `warning`: shown, and fails only a strict check
 * - `info`: shown
 * - `off`: not looked at
 */
export type Level = 'error' | 'warning' | 'info' | 'off';

/** What comes first: P1 before P2, down to P5. */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/** How much, in three steps. */
export type Scale = 'high' | 'medium' | 'low';

/** An overlap that was agreed to. */
export interface AcceptedConflict {
  /** The other change. */
  with: string;
  /** Why both may be made at once. */
  reason: string;
  /** Who agreed. */
  by: string;
}

/** One thing to do. */
export interface Action {
  /** What is to be done. */
  text: string;
  /** Who does it. */
  owner?: string;
  /** The day it should be done by. */
  due?: string;
  /** When it was done. */
  done_at?: string;
  /** The record that carries it, often a change. */
  ref?: string;
}

/** When it was really made. */
export interface Actual {
  /** When work began. */
  from?: string;
  /** When work was done. */
  to?: string;
  /** When services were really down; left out, all the time if an outage was expected. */
  down?: Period[];
}

/** Baseline and target of one measure as they were approved. */
export interface AgreedTarget {
  /** The figure before. */
  baseline?: number;
  /** The figure to reach. */
  value?: number;
  /** The day to reach it by. */
  by?: string;
}

/** What one person decided. */
export interface Approval {
  /** Who decided. */
  by: string;
  /** When it was decided. */
  at: string;
  /** What was decided. */
  decision: 'approved' | 'rejected' | 'abstained';
  /** The authority that the person decided for. */
  authority?: string;
  /** What the person had to say. */
  note?: string;
  /** What shows that this person decided it. */
  evidence?: Evidence;
  /** A fingerprint of what was approved; a later edit of that makes the approval stale. */
  digest?: string;
}

/** A share for each priority. */
export interface Attainment {
  /** The share for P1. */
  P1?: string;
  /** The share for P2. */
  P2?: string;
  /** The share for P3. */
  P3?: string;
  /** The share for P4. */
  P4?: string;
  /** The share for P5. */
  P5?: string;
}

/** How much of the agreed hours the service must be up. */
export interface Availability {
  /** The share that is promised. */
  target: string;
  /** The time it is judged over. */
  period?: 'week' | 'month' | 'quarter' | 'year';
  /** How much of a degraded time counts as down, from 0 to 1. */
  degraded_weight?: number;
}

/** Where it stood before; needed to approve. */
export interface Baseline {
  /** The figure before. */
  value: number;
  /** The time it was measured over. */
  period?: string;
  /** When it was measured, if at one point in time. */
  at?: string;
  /** How many cases it rests on. */
  n?: number;
}

/** One thing it brings. */
export interface Benefit {
  /** What it brings. */
  kind: string;
  /** What it is counted in. */
  unit?: string;
  /** How much was hoped for. */
  expected?: number;
  /** How much it was in the end. */
  realised?: number;
}

/** Why one target was missed. */
export interface BreachReason {
  /** The agreement that has the target. */
  agreement: string;
  /** The target that was missed. */
  target: string;
  /** Why it was missed. */
  reason: string;
}

/** The hours and holidays by which time is counted. */
export interface Calendar {
  /** The calendar's id, which is also the name of its file. */
  id: string;
  /** What people call it. */
  title: string;
  /** Anything that a reader should know about it. */
  description?: string;
  /** The time zone of its hours; left out, that of the calendar it extends, or of the workspace. */
  zone?: string;
  /** The calendar that it takes everything from which it does not say itself; holidays are those of both. */
  extends?: string;
  /** Whether it is open around the clock. */
  always?: boolean;
  /** The open hours by day of the week; a day left out is closed. */
  hours?: Week;
  /** Days that are closed, or have hours of their own. */
  holidays?: Holiday[];
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
}

/** In which hours the time is counted, by priority. */
export interface Calendars {
  /** The hours for P1. */
  P1?: string;
  /** The hours for P2. */
  P2?: string;
  /** The hours for P3. */
  P3?: string;
  /** The hours for P4. */
  P4?: string;
  /** The hours for P5. */
  P5?: string;
  /** The hours for every priority that is not named. */
  default?: string;
}

/** Anything added to, altered in or removed from a service. */
export interface Change {
  /** The change's id, which is also the name of its file. */
  id: string;
  /** What is changed, in one line of at most 160 characters. */
  title: string;
  /** What is changed, in as many lines as it takes. */
  description?: string;
  /**
   * Where the change stands.
   *
   * - `draft`: being written
   * - `submitted`: waits for approval
   * - `approved`: may go ahead
   * - `rejected`: may not
   * - `scheduled`: has its place in the calendar
   * - `in_progress`: being made
   * - `implemented`: made, not yet reviewed or closed
   * - `closed`: done and final
   * - `cancelled`: called off
   */
  state:
    | 'draft'
    | 'submitted'
    | 'approved'
    | 'rejected'
    | 'scheduled'
    | 'in_progress'
    | 'implemented'
    | 'closed'
    | 'cancelled';
  /**
   * How it is authorised.
   *
   * - `standard`: follows a model that was approved once
   * - `normal`: approved before it starts
   * - `emergency`: made at once, approved at the latest soon after
   */
  type: 'standard' | 'normal' | 'emergency';
  /** The services that are changed. */
  services?: string[];
  /** The servers, applications or devices that are changed. */
  configuration_items?: string[];
  /** Who asks for the change, and so may not approve it. */
  requested_by?: string;
  /** Who sees the change through. */
  owner?: string;
  /** Who makes the change, and so may not approve it. */
  implementers?: string[];
  /** Why it is worth doing; needed to submit. */
  reason?: string;
  /** The model that a standard change follows. */
  model?: string;
  /** What the variables of its model are this time, by name. */
  variables?: {
    /** The value. */
    [k: string]: string;
  };
  /** The incidents and problems that it fixes. */
  fixes?: string[];
  /** What could go wrong and how likely that is. */
  risk?: Risk;
  /** How the change is made, tested, undone and announced. */
  plan?: Plan;
  /** When it is planned to be made. */
  window?: Period;
  /** Whether services will be down meanwhile. */
  outage?: PlannedOutage;
  /** When those affected were told of it. */
  announced_at?: string;
  /** Who approved or rejected it, when, and on what evidence. */
  approvals?: Approval[];
  /** Leave to be made inside a freeze. */
  freeze_exemption?: FreezeExemption;
  /** Changes at the same time on the same services that somebody has agreed to. */
  conflicts_accepted?: AcceptedConflict[];
  /** When it was really made. */
  actual?: Actual;
  /** How it went. */
  outcome?: ChangeOutcome;
  /** The look back after the change. */
  review?: ChangeReview;
  /** The commit that was deployed; lead times are counted from it. */
  deployed_from?: DeployedFrom;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Ids that the change had before; they still name it. */
  aliases?: string[];
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
  /** What happened, in order of time; entries are added, never changed. */
  timeline: ChangeEntry[];
}

/** One thing that happened to the change. */
export interface ChangeEntry {
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: string;
  /** What happened; endorsed is an approval that is not enough yet. */
  event:
    | 'opened'
    | 'submitted'
    | 'approved'
    | 'endorsed'
    | 'rejected'
    | 'scheduled'
    | 'started'
    | 'finished'
    | 'reviewed'
    | 'closed'
    | 'cancelled'
    | 'reworked'
    | 'noted'
    | 'linked'
    | 'informed'
    | 'corrected';
  /** When it was written down, if that was more than 15 minutes later. */
  recorded_at?: string;
  /** The authority that an approver decided for. */
  authority?: string;
  /**
   * Who was informed.
   *
   * - `management`: those who answer for the service
   * - `customer`: those who are affected
   * - `team`: those who work on it
   */
  audience?: Audience;
  /** Who exactly was informed. */
  who?: string;
  /** How they were informed. */
  channel?: Channel;
  /**
   * How it went, in a word.
   *
   * - `successful`: as planned
   * - `successful_with_issues`: done, with trouble on the way
   * - `failed`: not done
   * - `backed_out`: undone again
   */
  outcome?: ChangeOutcomeCode;
  /** Who said that all is well again. */
  confirmed_by?: string;
  /** The field that was linked or corrected. */
  field?: string;
  /** The record that it was linked to. */
  target?: string;
  /** The earlier entry that is corrected. */
  of?: EntryName;
  /** The value before the correction; left out if there was none. */
  was?: unknown;
  /** The value after the correction; left out if there is none. */
  now?: unknown;
  /** Why it was done. */
  reason?: string;
  /** Anything worth remembering about it. */
  note?: string;
}

/** How it went. */
export interface ChangeOutcome {
  /**
   * How it went, in a word.
   *
   * - `successful`: as planned
   * - `successful_with_issues`: done, with trouble on the way
   * - `failed`: not done
   * - `backed_out`: undone again
   */
  code?: ChangeOutcomeCode;
  /** How it went, in a sentence. */
  summary?: string;
}

/** The look back after the change. */
export interface ChangeReview {
  /** When the review was held. */
  held_at?: string;
  /** Who reviewed it; not the only implementer. */
  by?: string;
  /** Whether the change did what it was for. */
  objectives_met?: boolean;
  /** What else it did. */
  side_effects?: string;
  /** What to do differently next time. */
  lessons?: string;
}

/** What the customer gets back when availability is missed. */
export interface Credits {
  /** The most that is given back for a period. */
  cap?: string;
  /** How much is given back for how little availability. */
  tiers: Tier[];
}

/** An improvement, from the idea to the measured result. */
export interface Csi {
  /** The improvement's id, which is also the name of its file. */
  id: string;
  /** What is to become better, in one line of at most 160 characters. */
  title: string;
  /** What is meant, in as many lines as it takes. */
  description?: string;
  /**
   * Where the improvement stands.
   *
   * - `proposed`: an idea
   * - `assessed`: has an owner, a reason and a measure
   * - `approved`: has a baseline and a target, and may go ahead
   * - `rejected`: may not
   * - `in_progress`: being made
   * - `on_hold`: it waits
   * - `implemented`: made, not yet shown to work
   * - `closed`: measured and final
   * - `cancelled`: called off
   */
  state:
    | 'proposed'
    | 'assessed'
    | 'approved'
    | 'rejected'
    | 'in_progress'
    | 'on_hold'
    | 'implemented'
    | 'closed'
    | 'cancelled';
  /** The service that gets better. */
  service?: string;
  /** Where the improvement comes from. */
  source: Source;
  /** Who raised it, and so may not approve it. */
  raised_by?: string;
  /** Who sees it through, and so may not approve it. */
  owner?: string;
  /** Why it is worth doing; needed to assess. */
  justification?: string;
  /** How big it is. */
  size?: 'S' | 'M' | 'L' | 'XL';
  /** How much it is worth, from 1 to 10. */
  value?: number;
  /** How much work it is, from 1 to 10. */
  effort?: number;
  /** What will show whether it worked. */
  measures?: Measure[];
  /** What is to be done; all of it before it is implemented. */
  actions?: Action[];
  /** What it brings beside its measures. */
  benefits?: Benefit[];
  /** When to look at it again. */
  review_by?: string;
  /** When it was made; only readings after it count. */
  implemented_at?: string;
  /** Whether it worked. */
  outcome?: CsiOutcome;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Ids that the improvement had before; they still name it. */
  aliases?: string[];
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
  /** What happened, in order of time; entries are added, never changed. */
  timeline: CsiEntry[];
}

/** One thing that happened to the improvement. */
export interface CsiEntry {
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: string;
  /** What happened. */
  event:
    | 'raised'
    | 'assessed'
    | 'approved'
    | 'rejected'
    | 'started'
    | 'held'
    | 'resumed'
    | 'implemented'
    | 'measured'
    | 'closed'
    | 'cancelled'
    | 'noted'
    | 'linked'
    | 'corrected';
  /** When it was written down, if that was more than 15 minutes later. */
  recorded_at?: string;
  /** What was approved, by measure. */
  targets?: {
    /** Baseline and target of one measure as they were approved. */
    [k: string]: AgreedTarget;
  };
  /** The measure that was read. */
  measure?: string;
  /**
   * Whether it worked, in a word.
   *
   * - `achieved`: every target was met
   * - `partly`: some were
   * - `not_achieved`: none was
   */
  outcome?: CsiOutcomeCode;
  /** The field that was linked or corrected. */
  field?: string;
  /** The record that it was linked to. */
  target?: string;
  /** The earlier entry that is corrected. */
  of?: EntryName;
  /** The value before the correction; left out if there was none. */
  was?: unknown;
  /** The value after the correction; left out if there is none. */
  now?: unknown;
  /** Why it was done. */
  reason?: string;
  /** Anything worth remembering about it. */
  note?: string;
}

/** Whether it worked. */
export interface CsiOutcome {
  /**
   * Whether it worked, in a word.
   *
   * - `achieved`: every target was met
   * - `partly`: some were
   * - `not_achieved`: none was
   */
  code?: CsiOutcomeCode;
  /** What was learned. */
  lessons?: string;
  /** The record that goes on where a target was missed. */
  follow_up?: string;
  /** Who accepted a missed target; not the owner. */
  accepted_by?: string;
}

/** The commit that was deployed; lead times are counted from it. */
export interface DeployedFrom {
  /** The commit itself. */
  commit?: string;
  /** When it was committed. */
  committed_at?: string;
}

/** The earlier entry that is corrected. */
export interface EntryName {
  /** The event of that entry. */
  event: string;
  /** When that entry says it happened. */
  at: string;
}

/** What shows that this person decided it. */
export interface Evidence {
  /**
   * What kind of evidence it is.
   *
   * - `pr_review`: a review of the pull request
   * - `signed_commit`: a commit that the person signed
   * - `minutes`: the minutes of a meeting
   * - `verbal`: the person's word only
   */
  kind: 'pr_review' | 'signed_commit' | 'minutes' | 'verbal';
  /** Where it can be seen. */
  url?: string;
  /** The commit that was reviewed or signed. */
  sha?: string;
}

/** A time in which changes should rest. */
export interface Freeze {
  /** A short name for it. */
  id: string;
  /** What it is for. */
  title?: string;
  /** When it begins. */
  from: string;
  /** When it ends. */
  to: string;
  /**
   * How strict it is.
   *
   * - `hard`: changes inside it are refused
   * - `soft`: changes inside it raise a warning
   */
  mode: 'hard' | 'soft';
  /** The services it is for, or all. */
  services: 'all' | string[];
  /** The types of change that it does not bind. */
  exempt?: ('standard' | 'normal' | 'emergency')[];
  /** The authority that may let a change through. */
  exemption?: string;
}

/** Leave to be made inside a freeze. */
export interface FreezeExemption {
  /** The freeze it is exempt from. */
  freeze: string;
  /** Who gave leave: a member of the freeze's authority, not the requester. */
  by: string;
  /** Why it cannot wait. */
  reason: string;
}

/** What is waited for. */
export interface Hold {
  /** Why it waits; some reasons pause the clocks of an agreement. */
  reason: string;
  /** What exactly is waited for. */
  note?: string;
  /** When it should go on. */
  until?: string;
  /** The change or problem that is waited for. */
  ref?: string;
}

/** A day that is not as usual. */
export interface Holiday {
  /** The day. */
  date: string;
  /** What it is called. */
  name: string;
  /** When it is open all the same; left out, it is closed. */
  hours?: string[];
}

/** An interruption of a service, or a loss of its quality. */
export interface Incident {
  /** The incident's id, which is also the name of its file. */
  id: string;
  /** What is wrong, in one line of at most 160 characters. */
  title: string;
  /** What is seen, since when, and by whom. */
  description?: string;
  /**
   * Where the incident stands.
   *
   * - `new`: nobody has taken it yet
   * - `in_progress`: someone works on it
   * - `on_hold`: it waits for someone else
   * - `resolved`: the service is back, not yet confirmed
   * - `closed`: confirmed and final
   * - `cancelled`: it was none, or belongs to another
   */
  state: 'new' | 'in_progress' | 'on_hold' | 'resolved' | 'closed' | 'cancelled';
  /** The service that suffers; needed to resolve. */
  service?: string;
  /**
   * How widely it is felt.
   *
   * - `high`: a whole service, or many people
   * - `medium`: some people, or a service that limps
   * - `low`: one person, or a way around exists
   */
  impact?: Scale;
  /**
   * How soon it must be over.
   *
   * - `high`: every minute costs
   * - `medium`: today
   * - `low`: it can wait
   */
  urgency?: Scale;
  /** What follows from impact and urgency by the policy's matrix, or from an override. */
  priority?: Priority;
  /** A priority that somebody set against the matrix. */
  priority_override?: PriorityOverride;
  /** When the incident was opened; its service-level clocks start here. */
  opened_at: string;
  /** When the fault was first noticed, if that was earlier. */
  detected_at?: string;
  /** Who reported it: a person of people.yaml, or anyone else. */
  reported_by?: string;
  /** How it was reported. */
  channel?: Channel;
  /** The customers who are affected; left out, all of the service's. */
  customers?: string[];
  /** What kind of fault it is, in a word of your own. */
  category?: string;
  /** The servers, applications or devices that are involved. */
  configuration_items?: string[];
  /** The team that works on it. */
  team?: string;
  /** Who works on it. */
  assignee?: string;
  /** What the incident waits for, while it is on hold. */
  hold?: Hold;
  /** How to get by until it is fixed. */
  workaround?: string;
  /** When the service was down or limped; availability is computed from these. */
  outages?: Outage[];
  /** The incident that this one is a further report of. */
  parent?: string;
  /** The incident that says the same, for which this one was cancelled. */
  duplicate_of?: string;
  /** The closed incident that came back with this one. */
  follows?: string;
  /** The problem behind it. */
  problem?: string;
  /** The change that caused it. */
  caused_by?: string;
  /** The major incident procedure, once it was declared. */
  major?: Major;
  /** How the service was brought back; needed to resolve. */
  resolution?: Resolution;
  /** Why targets were missed, as the service report tells it. */
  breach_reasons?: BreachReason[];
  /** What a monitoring tool calls this fault, so that it opens one incident and not many. */
  dedupe_key?: string;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Ids that the incident had before; they still name it. */
  aliases?: string[];
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
  /** What happened, in order of time; entries are added, never changed. */
  timeline: IncidentEntry[];
}

/** One thing that happened to the incident. */
export interface IncidentEntry {
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: string;
  /** What happened. */
  event:
    | 'opened'
    | 'acknowledged'
    | 'assigned'
    | 'noted'
    | 'prioritised'
    | 'linked'
    | 'informed'
    | 'held'
    | 'resumed'
    | 'resolved'
    | 'reopened'
    | 'closed'
    | 'cancelled'
    | 'declared_major'
    | 'stood_down'
    | 'corrected';
  /** When it was written down, if that was more than 15 minutes later. */
  recorded_at?: string;
  /** The impact from now on. */
  impact?: Scale;
  /** The urgency from now on. */
  urgency?: Scale;
  /** The priority from now on. */
  priority?: Priority;
  /** The team from now on. */
  team?: string;
  /** The assignee from now on. */
  assignee?: string;
  /** What is waited for from now on. */
  hold?: Hold;
  /** Who leads the major incident from now on. */
  manager?: string;
  /**
   * Who was informed.
   *
   * - `management`: those who answer for the service
   * - `customer`: those who are affected
   * - `team`: those who work on it
   */
  audience?: Audience;
  /** Who exactly was informed. */
  who?: string;
  /** How they were informed. */
  channel?: Channel;
  /** What brought the service back. */
  code?: string;
  /** Who said that all is well again. */
  confirmed_by?: string;
  /** The incident that says the same. */
  duplicate_of?: string;
  /** The field that was linked or corrected. */
  field?: string;
  /** The record that it was linked to. */
  target?: string;
  /** The earlier entry that is corrected. */
  of?: EntryName;
  /** The value before the correction; left out if there was none. */
  was?: unknown;
  /** The value after the correction; left out if there is none. */
  now?: unknown;
  /** Why it was done. */
  reason?: string;
  /** Anything worth remembering about it. */
  note?: string;
}

/** How long it may take, by priority; a priority left out has no limit. */
export interface Limits {
  /** The limit for P1. */
  P1?: string;
  /** The limit for P2. */
  P2?: string;
  /** The limit for P3. */
  P3?: string;
  /** The limit for P4. */
  P4?: string;
  /** The limit for P5. */
  P5?: string;
}

/** How planned maintenance is counted. */
export interface MaintenanceTerms {
  /** Whether announced maintenance is left out of availability. */
  excluded?: boolean;
  /** How long before it must be announced. */
  notice?: string;
}

/** Hours of the week in which services may be down. */
export interface MaintenanceWindow {
  /** A short name for it. */
  id: string;
  /** What it is for. */
  title?: string;
  /** The services that may be down. */
  services: string[];
  /** The hours, by day of the week. */
  weekly: Week;
  /** The time zone of the hours; left out, that of the workspace. */
  zone?: string;
}

/** A major incident: one that calls for a procedure of its own. */
export interface Major {
  /** Who leads the procedure. */
  manager?: string;
  /** Who keeps management and customers informed. */
  communications?: string;
  /** Why it is major. */
  reason?: string;
  /** What it costs the business. */
  business_impact?: string;
  /** How often the customer is informed, if not as policy says. */
  update_every?: string;
  /** The look back once it is over. */
  review?: MajorReview;
}

/** The look back once it is over. */
export interface MajorReview {
  /** When the review was held. */
  held_at?: string;
  /** Who led the review. */
  by?: string;
  /** What was learned. */
  findings?: string;
}

/** One figure that should move. */
export interface Measure {
  /** A short name for it. */
  id: string;
  /** What is measured. */
  name?: string;
  /** The figure that is computed from the records; left out, it is measured elsewhere. */
  metric?: string;
  /** What it is counted in. */
  unit?: string;
  /** Which way is better. */
  direction?: 'up' | 'down';
  /** Where it stood before; needed to approve. */
  baseline?: Baseline;
  /** Where it should stand; needed to approve. */
  target?: MeasureTarget;
  /** What was measured since, the latest last. */
  readings?: Reading[];
}

/** Where it should stand; needed to approve. */
export interface MeasureTarget {
  /** The figure to reach. */
  value: number;
  /** The day to reach it by. */
  by?: string;
}

/** One person, or an account that acts by itself. */
export interface Member {
  /** The short name that records use; a pseudonym is fine. */
  id: string;
  /** The name to show. */
  name?: string;
  /** E-mail addresses; commits are known by them. */
  emails?: string[];
  /** Names on the forge and elsewhere. */
  logins?: string[];
  /** Whether it is a machine's account, which can neither respond nor approve. */
  system?: boolean;
}

/** A standard change: approved once, then made as often as needed. */
export interface Model {
  /** The model's id, which is also the name of its file. */
  id: string;
  /** What such a change does. */
  title: string;
  /** When to use it, and when not. */
  description?: string;
  /** The services it may be used on. */
  services?: string[];
  /** The days on which it may be used. */
  valid?: Validity;
  /** What could go wrong and how likely that is. */
  risk?: Risk;
  /** How the change is made, tested, undone and announced. */
  plan?: Plan;
  /** What differs from one change to the next, by name, each with what to put there. */
  variables?: {
    /** What to put there. */
    [k: string]: string;
  };
  /** Whether it may be made inside a freeze. */
  exempt_from_freeze?: boolean;
  /** Who approved the model, and with it every change that follows it. */
  approved_by?: ModelApproval;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
}

/** Who approved the model, and with it every change that follows it. */
export interface ModelApproval {
  /** Who approved it. */
  by: string;
  /** When it was approved. */
  at: string;
  /** The authority that approved it. */
  authority?: string;
}

/** A time in which a service did not work, or not well. */
export interface Outage {
  /**
   * How bad it was.
   *
   * - `down`: it did not work
   * - `degraded`: it worked badly
   */
  kind: 'down' | 'degraded';
  /** When it began. */
  from: string;
  /** When it was over; left out while it lasts. */
  to?: string;
  /** The services that were hit; left out, the incident's. */
  services?: string[];
}

/** Who works here, in which teams, and who may approve what. */
export interface People {
  /** The people that records may name; left empty, any name will do. */
  people?: Member[];
  /** Teams and their members, by name. */
  teams?: {
    /** The members of a team. */
    [k: string]: string[];
  };
  /** Those who may approve, by the name of their authority. */
  authorities?: {
    /** The members of an authority. */
    [k: string]: string[];
  };
}

/** From one point in time to another, the end not included. */
export interface Period {
  /** When it begins. */
  from: string;
  /** When it ends. */
  to: string;
}

/** How the change is made, tested, undone and announced. */
export interface Plan {
  /** Who wrote the plan, and so may not approve it. */
  author?: string;
  /** The steps of the change. */
  implementation?: string;
  /** How it is shown that the change works. */
  test?: string;
  /** Where the result of the tests can be seen. */
  test_evidence?: string;
  /** How to get back if the change fails. */
  backout?: string;
  /** Whether going back has been tried. */
  backout_tested?: boolean;
  /** Who is told what, and when. */
  communication?: string;
}

/** Whether services will be down meanwhile. */
export interface PlannedOutage {
  /** Whether anything will be down. */
  expected: boolean;
  /** For how many minutes, at most. */
  minutes?: number;
  /** The services that will be down; left out, those of the change. */
  services?: string[];
}

/** The policy of a workspace, with the defaults filled in. */
export interface Policy {
  /** The name that reports bear. */
  organisation?: string;
  /** The time zone in which local times are read and written. */
  zone: string;
  /** What a record gets when nobody says. */
  defaults: {
    /** The impact of an incident. */
    impact: Scale;
    /** The urgency of an incident. */
    urgency: Scale;
    /** The calendar whose business days the policy counts. */
    hours: string;
  };
  /** Policy for incidents. */
  incident: {
    /** How long after the resolve an incident may be reopened. */
    reopen_window: string;
    /** How long after the resolve an incident may be closed without a word from the customer. */
    auto_close_after: string;
    /** The reasons for which an incident may be on hold. */
    hold_reasons: string[];
    /** The words for how an incident was resolved. */
    resolution_codes: string[];
    /** Whether further reports of one incident count in the figures. */
    count_children: boolean;
    /** Policy for major incidents. */
    major: {
      /** How soon after the declaration management must know. */
      inform_within: string;
      /** How soon after the resolve the review must be held. */
      review_within: string;
      /** How often the customer must hear of it. */
      update_every: string;
    };
  };
  /** The priority of an incident, by impact and then by urgency. */
  priority: PriorityMatrix;
  /** Policy for changes. */
  change: {
    /** How many valid approvals a change needs. */
    approvals: {
      /** A normal change, by its risk. */
      normal: {
        /** At low risk. */
        low: number | Share;
        /** At medium risk. */
        medium: number | Share;
        /** At high risk. */
        high: number | Share;
      };
      /** An emergency change. */
      emergency: {
        /** At any risk. */
        any: number | Share;
        /** How soon after its start it must be approved. */
        retrospective_within: string;
      };
    };
    /** Who approves where the service names no authority; left out, anyone. */
    authority?: string;
    /** How long before its window a change must be announced, by its risk. */
    notice?: {
      /** At low risk. */
      low?: string;
      /** At medium risk. */
      medium?: string;
      /** At high risk. */
      high?: string;
    };
    /** How soon after it was made a change must be reviewed, where a review is due. */
    review_within: string;
    /** An incident of these priorities makes a failure of the change that caused it. */
    failure_priorities: Priority[];
    /** How the level of risk is found: from impact and likelihood, or from a questionnaire. */
    risk: RiskMatrix | Questionnaire;
  };
  /** What your own fields look like, a JSON Schema for each kind of record. */
  custom: {
    /** The custom fields of incidents. */
    incident?: {
      [k: string]: unknown;
    };
    /** The custom fields of changes. */
    change?: {
      [k: string]: unknown;
    };
    /** The custom fields of problems. */
    problem?: {
      [k: string]: unknown;
    };
    /** The custom fields of improvements. */
    csi?: {
      [k: string]: unknown;
    };
    /** The custom fields of agreements. */
    sla?: {
      [k: string]: unknown;
    };
    /** The custom fields of services. */
    service?: {
      [k: string]: unknown;
    };
    /** The custom fields of calendars. */
    calendar?: {
      [k: string]: unknown;
    };
    /** The custom fields of models. */
    model?: {
      [k: string]: unknown;
    };
  };
  /** Rules that speak louder or softer here, or not at all. */
  checks: {
    /**
     * How loudly a rule speaks.
     *
     * - `error`: the check fails
     * - `warning`: shown, and fails only a strict check
     * - `info`: shown
     * - `off`: not looked at
     */
    [k: string]: Level;
  };
}

/** The priority of an incident, by impact and then by urgency. */
export interface PriorityMatrix {
  /** At high impact. */
  high: PriorityRow;
  /** At medium impact. */
  medium: PriorityRow;
  /** At low impact. */
  low: PriorityRow;
}

/** A priority that somebody set against the matrix. */
export interface PriorityOverride {
  /** The priority that holds instead. */
  priority: Priority;
  /** Why the matrix is wrong here. */
  reason: string;
  /** Who set it. */
  by?: string;
}

/** The priorities of one impact, by urgency. */
export interface PriorityRow {
  /** At high urgency. */
  high: Priority;
  /** At medium urgency. */
  medium: Priority;
  /** At low urgency. */
  low: Priority;
}

/** The cause, known or not, of one incident or several. */
export interface Problem {
  /** The problem's id, which is also the name of its file. */
  id: string;
  /** What is wrong underneath, in one line of at most 160 characters. */
  title: string;
  /** What is known about it. */
  description?: string;
  /**
   * Where the problem stands.
   *
   * - `new`: nobody looks into it yet
   * - `investigating`: the cause is sought
   * - `known_error`: the symptom is known, and a way around
   * - `resolved`: the cause is gone
   * - `closed`: done and final
   * - `cancelled`: it was none
   */
  state: 'new' | 'investigating' | 'known_error' | 'resolved' | 'closed' | 'cancelled';
  /** The service in which it lies. */
  service?: string;
  /** Who looks into it. */
  owner?: string;
  /** What kind of problem it is, in a word of your own. */
  category?: string;
  /** How soon it should be looked into. */
  priority?: Priority;
  /** How to recognise it; needed for a known error. */
  symptom?: string;
  /** How to get by meanwhile; needed for a known error. */
  workaround?: string;
  /** Why it happens, once that is known. */
  root_cause?: string;
  /** What took the cause away. */
  resolution?: string;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Ids that the problem had before; they still name it. */
  aliases?: string[];
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
  /** What happened, in order of time; entries are added, never changed. */
  timeline: ProblemEntry[];
}

/** One thing that happened to the problem. */
export interface ProblemEntry {
  /** When it happened. */
  at: string;
  /** Who did it. */
  by: string;
  /** What happened; investigated says that the search began. */
  event:
    | 'opened'
    | 'investigated'
    | 'identified'
    | 'resolved'
    | 'reopened'
    | 'closed'
    | 'cancelled'
    | 'noted'
    | 'linked'
    | 'corrected';
  /** When it was written down, if that was more than 15 minutes later. */
  recorded_at?: string;
  /** The priority from now on. */
  priority?: Priority;
  /** Who said that all is well again. */
  confirmed_by?: string;
  /** The field that was linked or corrected. */
  field?: string;
  /** The record that it was linked to. */
  target?: string;
  /** The earlier entry that is corrected. */
  of?: EntryName;
  /** The value before the correction; left out if there was none. */
  was?: unknown;
  /** The value after the correction; left out if there is none. */
  now?: unknown;
  /** Why it was done. */
  reason?: string;
  /** Anything worth remembering about it. */
  note?: string;
}

/** One question. */
export interface Question {
  /** A short name for it. */
  id: string;
  /** The question itself. */
  text: string;
  /** The answers to choose from, each with its points. */
  answers: {
    /** The points of an answer. */
    [k: string]: number;
  };
}

/** The risk of a change, from the points of its answers. */
export interface Questionnaire {
  /** What is asked. */
  questions: Question[];
  /** From how many points on a level is reached. */
  levels: {
    /** The first sum that is medium. */
    medium: number;
    /** The first sum that is high. */
    high: number;
  };
  /** Answers that raise the risk whatever the points say. */
  rules?: RiskRule[];
}

/** One measurement. */
export interface Reading {
  /** When it was measured. */
  at: string;
  /** The figure. */
  value: number;
  /** The time it was measured over. */
  period?: string;
  /** How many cases it rests on. */
  n?: number;
  /** Anything worth knowing about it. */
  note?: string;
}

/** The record's number in another tool. */
export interface Ref {
  /** The other tool. */
  system: string;
  /** The number there; it names the record here too. */
  id: string;
  /** Where it can be read. */
  url?: string;
}

/** When reports are due and who gets them. */
export interface Reporting {
  /** How often. */
  every?: 'week' | 'month' | 'quarter' | 'year';
  /** Who gets them. */
  to?: string[];
}

/** How the service was brought back. */
export interface Resolution {
  /** What brought the service back, in one of the policy's words. */
  code?: string;
  /** What was done. */
  summary?: string;
}

/** What could go wrong and how likely that is. */
export interface Risk {
  /** How much it would hurt if the change failed. */
  impact?: Scale;
  /** How likely it is that the change fails. */
  likelihood?: Scale;
  /** The risk that follows from impact and likelihood; rules may raise it, never lower it. */
  level?: Scale;
  /** Answers to the policy's questionnaire, by question; only where the policy has one. */
  answers?: {
    /** The answer given. */
    [k: string]: string;
  };
}

/** The risk of a change, by impact and then by likelihood. */
export interface RiskMatrix {
  /** At high impact. */
  high: RiskRow;
  /** At medium impact. */
  medium: RiskRow;
  /** At low impact. */
  low: RiskRow;
}

/** The risks of one impact, by likelihood. */
export interface RiskRow {
  /** At high likelihood. */
  high: Scale;
  /** At medium likelihood. */
  medium: Scale;
  /** At low likelihood. */
  low: Scale;
}

/** An answer that makes the risk at least so high. */
export interface RiskRule {
  /** The question. */
  question: string;
  /** The answer. */
  answer: string;
  /** The risk it makes at least. */
  level: Scale;
}

/** When changes should rest, and when maintenance has its place. */
export interface Schedule {
  /** Times in which changes should rest. */
  freezes?: Freeze[];
  /** Standing windows, week after week, in which services may be down. */
  maintenance?: MaintenanceWindow[];
}

/** A service of the catalogue: what customers use, and who answers for it. */
export interface Service {
  /** The service's id, which is also the name of its file. */
  id: string;
  /** What people call it. */
  title: string;
  /** What it does, and for whom. */
  description?: string;
  /**
   * Whether it is in use.
   *
   * - `pipeline`: not yet
   * - `live`: it is
   * - `retired`: no longer
   */
  status?: 'pipeline' | 'live' | 'retired';
  /** Who answers for the service. */
  owner?: string;
  /** The team that runs it. */
  team?: string;
  /** How much depends on it. */
  criticality?: Scale;
  /** Who uses it; agreements and incidents name customers from this list. */
  customers?: string[];
  /** The services that it needs to work. */
  depends_on?: string[];
  /** When it is there to be used, where no agreement says so. */
  hours?: string;
  /** Who approves changes to it; left out, as policy says. */
  change_authority?: string;
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
}

/** So many, or that share of those who may approve, whichever is more. */
export interface Share {
  /** The least number. */
  min: number;
  /** The share of those who may approve. */
  share: string;
}

/** One signature. */
export interface Signature {
  /** The party that signs. */
  party: string;
  /** Who signed for it. */
  by: string;
  /** The day of the signature. */
  date?: string;
}

/** A rule that this record is excused from. */
export interface Silence {
  /** The rule that keeps quiet. */
  rule: string;
  /** Why that is right here. */
  reason: string;
  /** Who decided it. */
  by?: string;
  /** The last day it holds; needed until the record is closed. */
  until?: string;
}

/** An agreement on how well a service is to work: with a customer, a team of the house, or a supplier. */
export interface Sla {
  /** The agreement's id, which is also the name of its file. */
  id: string;
  /** What is agreed, in one line of at most 160 characters. */
  title: string;
  /** Anything that a reader should know first. */
  description?: string;
  /**
   * With whom it is made.
   *
   * - `sla`: with a customer
   * - `ola`: with a team of the same house
   * - `uc`: with a supplier
   */
  agreement: 'sla' | 'ola' | 'uc';
  /** The service it is about. */
  service?: string;
  /** The services it is about, where there are several. */
  services?: string[];
  /** The customer it is made with. */
  customer?: string;
  /** Who provides the service. */
  provider?: string;
  /** Who answers for the agreement. */
  owner?: string;
  /** Who signed it, for which party, and when. */
  signed?: Signature[];
  /** When to go through it again with the customer. */
  review_by?: string;
  /** The agreements that it rests on. */
  underpinned_by?: Underpinning[];
  /** What is agreed and from when; a new version changes it, the old ones stay to judge the past. */
  versions: Version[];
  /** Words of your own to sort and find records by. */
  labels?: string[];
  /** The record's numbers in other tools. */
  refs?: Ref[];
  /** Fields of your own; itil.yaml may say what they look like. */
  custom?: {
    [k: string]: unknown;
  };
  /** Rules that this record is excused from, each with a reason. */
  checks?: Silence[];
}

/** Where the improvement comes from. */
export interface Source {
  /** What gave rise to it. */
  kind: 'incident' | 'problem' | 'change' | 'review' | 'sla_breach' | 'survey' | 'audit' | 'idea';
  /** The record that gave rise to it, or agreement/target for a breach. */
  ref?: string;
}

/** One thing that is promised, and by when. */
export interface Target {
  /** A short name for it. */
  id: string;
  /**
   * What must happen in time.
   *
   * - `response`: someone takes the incident
   * - `resolution`: it is resolved
   * - `restore`: the service is up again
   * - `update`: the customer hears of it, again and again
   */
  measure: 'response' | 'resolution' | 'restore' | 'update';
  /** How long it may take, by priority; a priority left out has no limit. */
  limits?: Limits;
  /** How long it may take, the same for every priority. */
  limit?: string;
  /** In which hours the time is counted; left out, in those of the version. */
  calendar?: string;
  /** In which hours the time is counted, by priority. */
  calendars?: Calendars;
  /** The reasons to be on hold that stop the clock. */
  pause_on?: string[];
  /**
   * What a reopened incident does to the clock.
   *
   * - `resume`: it goes on where it stopped
   * - `restart`: it begins anew
   * - `ignore`: it stays stopped
   */
  reopen?: 'resume' | 'restart' | 'ignore';
  /**
   * From when a new priority's limit counts.
   *
   * - `retroactive`: from the start of the clock
   * - `from_change`: from the change of priority
   */
  on_priority_change?: 'retroactive' | 'from_change';
  /** The share of the limit after which it is at risk. */
  warn_at?: string;
  /** The share of incidents that must keep the target: one for all, or one for each priority. */
  attainment?: string | Attainment;
  /** The share down to which a missed target is shown amber, not red. */
  amber?: string;
}

/** One step of the credits. */
export interface Tier {
  /** The availability below which it is given. */
  below: string;
  /** The share of the price that is given back. */
  credit: string;
}

/** One agreement that this one rests on. */
export interface Underpinning {
  /** The agreement below. */
  agreement: string;
  /**
   * How it adds to the others.
   *
   * - `serial`: one after the other, their times add up
   * - `parallel`: side by side, each judged alone
   */
  chain?: 'serial' | 'parallel';
}

/** The days on which something holds, both ends included. */
export interface Validity {
  /** The first day. */
  from: string;
  /** The last day; left out, there is none. */
  until?: string;
}

/** What is agreed for a time. */
export interface Version {
  /** The first day it holds. */
  from: string;
  /** The last day it holds; left out, until the next version. */
  until?: string;
  /** The hours in which the service is promised. */
  hours?: string;
  /** What is promised for incidents. */
  targets?: Target[];
  /** How much of the agreed hours the service must be up. */
  availability?: Availability;
  /** The share of incidents that must keep the target: one for all, or one for each priority. */
  attainment?: string | Attainment;
  /** How planned maintenance is counted. */
  maintenance?: MaintenanceTerms;
  /** How much work the promise is made for. */
  workload_limit?: WorkloadLimit;
  /** What the promise does not cover. */
  exceptions?: string;
  /** What the customer gets back when availability is missed. */
  credits?: Credits;
  /** When reports are due and who gets them. */
  reporting?: Reporting;
  /** The change that brought this version. */
  change?: string;
}

/** Hours by day of the week; a day left out is closed. */
export interface Week {
  /** Hours on Mondays. */
  mon?: string[];
  /** Hours on Tuesdays. */
  tue?: string[];
  /** Hours on Wednesdays. */
  wed?: string[];
  /** Hours on Thursdays. */
  thu?: string[];
  /** Hours on Fridays. */
  fri?: string[];
  /** Hours on Saturdays. */
  sat?: string[];
  /** Hours on Sundays. */
  sun?: string[];
}

/** How much work the promise is made for. */
export interface WorkloadLimit {
  /** The number of incidents in a month. */
  incidents_per_month?: number;
}

/** The policy of a workspace, itil.yaml: what is left out is as stated here. */
export interface Workspace {
  /** The format of the files; it also marks the folder as a workspace. */
  schema: 'itil/1';
  /** The name that reports bear. */
  organisation?: string;
  /** The time zone in which local times are read and written. */
  zone?: string;
  /** What a record gets when nobody says. */
  defaults?: {
    /** The impact of an incident. */
    impact?: Scale;
    /** The urgency of an incident. */
    urgency?: Scale;
    /** The calendar whose business days the policy counts. */
    hours?: string;
  };
  /** Policy for incidents. */
  incident?: {
    /** How long after the resolve an incident may be reopened. */
    reopen_window?: string;
    /** How long after the resolve an incident may be closed without a word from the customer. */
    auto_close_after?: string;
    /** The reasons for which an incident may be on hold. */
    hold_reasons?: string[];
    /** The words for how an incident was resolved. */
    resolution_codes?: string[];
    /** Whether further reports of one incident count in the figures. */
    count_children?: boolean;
    /** Policy for major incidents. */
    major?: {
      /** How soon after the declaration management must know. */
      inform_within?: string;
      /** How soon after the resolve the review must be held. */
      review_within?: string;
      /** How often the customer must hear of it. */
      update_every?: string;
    };
  };
  /** The priority of an incident, by impact and then by urgency. */
  priority?: PriorityMatrix;
  /** Policy for changes. */
  change?: {
    /** How many valid approvals a change needs. */
    approvals?: {
      /** A normal change, by its risk. */
      normal?: {
        /** At low risk. */
        low?: number | Share;
        /** At medium risk. */
        medium?: number | Share;
        /** At high risk. */
        high?: number | Share;
      };
      /** An emergency change. */
      emergency?: {
        /** At any risk. */
        any?: number | Share;
        /** How soon after its start it must be approved. */
        retrospective_within?: string;
      };
    };
    /** Who approves where the service names no authority; left out, anyone. */
    authority?: string;
    /** How long before its window a change must be announced, by its risk. */
    notice?: {
      /** At low risk. */
      low?: string;
      /** At medium risk. */
      medium?: string;
      /** At high risk. */
      high?: string;
    };
    /** How soon after it was made a change must be reviewed, where a review is due. */
    review_within?: string;
    /** An incident of these priorities makes a failure of the change that caused it. */
    failure_priorities?: Priority[];
    /** How the level of risk is found: from impact and likelihood, or from a questionnaire. */
    risk?: RiskMatrix | Questionnaire;
  };
  /** What your own fields look like, a JSON Schema for each kind of record. */
  custom?: {
    /** The custom fields of incidents. */
    incident?: {
      [k: string]: unknown;
    };
    /** The custom fields of changes. */
    change?: {
      [k: string]: unknown;
    };
    /** The custom fields of problems. */
    problem?: {
      [k: string]: unknown;
    };
    /** The custom fields of improvements. */
    csi?: {
      [k: string]: unknown;
    };
    /** The custom fields of agreements. */
    sla?: {
      [k: string]: unknown;
    };
    /** The custom fields of services. */
    service?: {
      [k: string]: unknown;
    };
    /** The custom fields of calendars. */
    calendar?: {
      [k: string]: unknown;
    };
    /** The custom fields of models. */
    model?: {
      [k: string]: unknown;
    };
  };
  /** Rules that speak louder or softer here, or not at all. */
  checks?: {
    /**
     * How loudly a rule speaks.
     *
     * - `error`: the check fails
     * - `warning`: shown, and fails only a strict check
     * - `info`: shown
     * - `off`: not looked at
     */
    [k: string]: Level;
  };
}

/** The type of each kind of record. */
export interface Records {
  calendar: Calendar;
  change: Change;
  csi: Csi;
  incident: Incident;
  model: Model;
  people: People;
  problem: Problem;
  schedule: Schedule;
  service: Service;
  sla: Sla;
  workspace: Workspace;
}

export type Kind = keyof Records;
