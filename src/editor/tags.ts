/** The tags that a page may use without importing them; the first three are for every writer. */
export const knownTags: readonly string[] = [
  'Steps',
  'ToWrite',
  'NumberCheck',
  'WayToPay',
  'Scenarios',
  'SandboxApi',
  'Status',
];
