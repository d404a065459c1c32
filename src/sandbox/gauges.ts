import type {Registry} from 'prom-client';

/** Figures of a part of the server by name, each a number of now: `pool_waiting`, `sweep_sessions_total`. */
export type Figures = Readonly<Record<string, number>>;

/** A part of the server that knows figures of itself. They are asked for at each scrape, so they must be at hand. */
export interface Measured {
  metrics?(): Figures;
}

/** By Prometheus' rule a name that ends so only grows; any other one goes up and down. */
const typeOf = (name: string) => (name.endsWith('_total') ? 'counter' : 'gauge');

function readFigures(parts: readonly Measured[]): Figures {
  return Object.assign({}, ...parts.map((part) => part.metrics?.() ?? {})) as Figures;
}

/** A metric that is there already, as prom-client takes it in. */
export interface GivenMetric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  values(): readonly object[];
}

/** Adds a metric whose values are there already: the registry asks for no more than this of any. */
export function register(registry: Registry, {name, help, type, values}: GivenMetric): void {
  const get = () => ({name, help, type, aggregator: 'sum', values: values()});
  registry.registerMetric({name, get} as never);
}

/**
 * Adds the figures of parts to a registry, each as `tolom_` and its name. A part may tell a figure
 * later than at the start, or no more.
 * @returns takes in names that are new; to be called before each scrape
 */
export function addFigures(registry: Registry, parts: readonly Measured[]): () => void {
  let now: Figures = {};
  const known = new Set<string>();
  return () => {
    now = readFigures(parts);
    for (const name of Object.keys(now).filter((one) => !known.has(one))) {
      known.add(name);
      const values = () => (name in now ? [{labels: {}, value: now[name]}] : []);
      const help = `${name.replaceAll('_', ' ')}, of this server`;
      register(registry, {name: `tolom_${name}`, help, type: typeOf(name), values});
    }
  };
}
