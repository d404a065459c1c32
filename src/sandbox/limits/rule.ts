/** Microseconds: whole numbers, so that both engines compute the very same. */
export const MINUTE = 60_000_000;

/** What is limited. The name stands in the headers, one for each kind of route. */
export type RuleName = 'session-checks' | 'address-checks' | 'address-calls' | 'address-sessions';

/** So many requests a minute. */
export interface Rule {
  readonly name: RuleName;
  /** The most that pass in any 60 seconds, wherever those begin. */
  readonly quota: number;
  /** How many of them may come at once, after a rest. */
  readonly burst: number;
  /** Microseconds after which one more may follow. */
  readonly gap: number;
  /** As `ratelimit-policy` has it. */
  readonly policy: string;
}

/** What a request is charged to: a rule, and whom it is applied to. */
export interface Bucket {
  readonly rule: Rule;
  readonly key: string;
}

/**
 * Divides a quota into a burst of half of it and a steady rate of the other half. A burst of `b` and
 * then one request every `g` let at most `b - 1 + 60 s / g` pass in any 60 s; so the promise holds
 * for any minute, and not only for those that begin with a full one.
 * @param quota requests a minute, at least 1
 */
export function makeRule(name: RuleName, quota: number): Rule {
  const burst = Math.ceil((quota + 1) / 2);
  const gap = Math.ceil(MINUTE / (quota - burst + 1));
  return {name, quota, burst, gap, policy: `"${name}";q=${quota};w=60;tolom-burst=${burst}`};
}
