import type {Answer, Staged} from './answers';

/** Seconds: from a check in memory to a provider that is slow. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

interface Series {
  readonly labels: {readonly method: string; readonly route: string; readonly status: string};
  /** Answers within each bucket and no smaller one; those slower than all are in `count` alone. */
  readonly within: number[];
  count: number;
  seconds: number;
}

/** One line of a metric, as prom-client writes it. */
interface Value {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly metricName?: string;
}

/** A histogram of one series: buckets that include the smaller ones, then sum and count. */
function tellTimes({labels, within, count, seconds}: Series): Value[] {
  const name = (part: string) => `tolom_answer_seconds_${part}`;
  let sum = 0;
  const buckets = BUCKETS.map((bound, index) => {
    sum += within[index]!;
    return {metricName: name('bucket'), labels: {...labels, le: bound}, value: sum};
  });
  return [
    ...buckets,
    {metricName: name('bucket'), labels: {...labels, le: '+Inf'}, value: count},
    {metricName: name('sum'), labels, value: seconds},
    {metricName: name('count'), labels, value: count},
  ];
}

/**
 * Counts answers and their times in plain numbers; they become a metric when somebody asks. Looking
 * labels up and checking them at every answer would cost as much as the answer's own work.
 */
export class Tally {
  private readonly known = new Map<string, Series>();
  private readonly failures: Record<Staged, number> = {provider_unavailable: 0, answer_lost: 0};

  /** A failure on purpose counts as such alone, or practice would look like an outage. */
  count({method, route, status, ms, staged}: Answer): void {
    if (staged) {
      this.failures[staged] += 1;
      return;
    }
    const name = `${method} ${status} ${route}`;
    const series = this.known.get(name) ?? this.begin(name, {method, route, status: `${status}`});
    series.count += 1;
    series.seconds += ms / 1000;
    const bucket = BUCKETS.findIndex((bound) => ms <= bound * 1000);
    if (bucket >= 0) series.within[bucket]! += 1;
  }

  counts(): Value[] {
    return [...this.known.values()].map(({labels, count}) => ({labels, value: count}));
  }

  times(): Value[] {
    return [...this.known.values()].flatMap(tellTimes);
  }

  staged(): Value[] {
    return Object.entries(this.failures).map(([code, value]) => ({labels: {code}, value}));
  }

  private begin(name: string, labels: Series['labels']): Series {
    const series = {labels, within: BUCKETS.map(() => 0), count: 0, seconds: 0};
    this.known.set(name, series);
    return series;
  }
}
