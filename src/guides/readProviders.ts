import type {Finding} from './finding';
import {keep} from './keep';
import {providersFile, summarise, type Providers, type ProvidersFile} from './providers';
import {readData} from './readData';

const nobody: ProvidersFile = {
  company: {name: {ky: '', ru: ''}, site: '', 'call-centre': ''},
  providers: {},
  others: {},
};

/**
 * Reads providers.yaml.
 * @returns what the checks ask of it, and the findings that keep it from being read; nobody changes either
 */
export function readProviders(text: string, file: string): [Providers, Finding[]] {
  const read = keep(`providers ${file}`, text, () => readData(providersFile, text, file));
  return 'data' in read
    ? [summarise(read.data, file), []]
    : [summarise(nobody, file), read.findings];
}
