/** The day on which everything is opened, and what stands in for an identifier or a time that cannot be used. */
export const today = '2026-11-21';
export const spare = { id: 'spare', now: '2026-11-21T12:00:00.000Z' };
