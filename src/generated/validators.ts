// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import type { Kind, Records } from './types.ts';

/** One way in which a value breaks its schema. */
export interface Fault {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validate<T> {
  (value: unknown): value is T;
  /** All faults of the value that was looked at last; null when it had none. */
  readonly errors?: readonly Fault[] | null;
}

/** Another one as soon as any validator is: what they found sound is sound as long as this stays the same. */
export const digest = 'a97359de89d4eed2';

/** Loads the validator of one kind. */
export const validators: { readonly [K in Kind]: () => Promise<Validate<Records[K]>> } = {
  calendar: async () => (await import('./validators/calendar.js')).validate,
  change: async () => (await import('./validators/change.js')).validate,
  csi: async () => (await import('./validators/csi.js')).validate,
  incident: async () => (await import('./validators/incident.js')).validate,
  model: async () => (await import('./validators/model.js')).validate,
  people: async () => (await import('./validators/people.js')).validate,
  problem: async () => (await import('./validators/problem.js')).validate,
  schedule: async () => (await import('./validators/schedule.js')).validate,
  service: async () => (await import('./validators/service.js')).validate,
  sla: async () => (await import('./validators/sla.js')).validate,
  workspace: async () => (await import('./validators/workspace.js')).validate,
};
