/** Exit statuses (checks.md): the one list. */
export const exit = {
  ok: 0,
  findings: 1,
  usage: 2,
  bug: 70,
  cancelled: 130,
} as const;
