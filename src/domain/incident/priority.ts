import type { Policy } from '../../generated/types.ts';

/** Priority of an incident by the matrix of policy: impact × urgency. */
export const priorityOf = (policy: Policy, impact: unknown, urgency: unknown): string | undefined =>
  (policy.priority as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[
    String(impact)
  ]?.[String(urgency)];

/** True if `a` is less pressing than `b`: `P1` comes first. */
export const isLower = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a > b;
