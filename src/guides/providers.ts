import * as z from 'zod';

const inBoth = z.strictObject({ky: z.string().min(1), ru: z.string().min(1)});
/** A telephone number as it is written: `0312 960 888`. */
export const PHONE = /^0\d{3} \d{3} \d{3}$/;
const phone = z.string().regex(PHONE);

const provider = z.strictObject({
  name: inBoth,
  kind: z.enum(['wallet', 'bank']),
  site: z.string().min(1),
  'call-centre': phone.optional(),
  // What the provider's screen shows, letter for letter: its meaning in Kyrgyz.
  labels: z.record(z.string().min(1), z.string().min(1)),
});

/** providers.yaml: whom customers pay, and who takes the payments. */
export const providersFile = z.strictObject({
  company: z.strictObject({name: inBoth, site: z.string().min(1), 'call-centre': phone}),
  providers: z.record(z.string(), provider),
  // Quoted labels that belong to no provider.
  others: z.record(z.string().min(1), z.string().min(1)),
});

export type ProvidersFile = z.infer<typeof providersFile>;

/** What the checks ask of providers.yaml. */
export interface Providers {
  file: string;
  /** How our own text calls the company that is paid. */
  company: {ky: string; ru: string};
  ids: string[];
  /** How our own text calls a provider. */
  nameOf: (id: string) => {ky: string; ru: string} | undefined;
  /** How our own text calls the providers. */
  names: string[];
  /** The labels of one provider, and those that belong to none. */
  labelsOf: (id: string) => string[];
  labels: string[];
  /** Digits alone: `0312960888`. */
  phones: string[];
}

/** Prepares what the checks ask for. */
export function summarise({company, providers, others}: ProvidersFile, file: string): Providers {
  const all = Object.values(providers);
  const labels = (id: string) => Object.keys(providers[id]?.labels ?? {});
  const phones = [company, ...all].flatMap(({'call-centre': number}) => number ?? []);
  return {
    file,
    company: company.name,
    ids: Object.keys(providers),
    nameOf: (id) => providers[id]?.name,
    names: all.flatMap(({name}) => [name.ky, name.ru]),
    labelsOf: (id) => [...labels(id), ...Object.keys(others)],
    labels: [...Object.keys(providers).flatMap(labels), ...Object.keys(others)],
    phones: phones.map((number) => number.replaceAll(' ', '')),
  };
}
