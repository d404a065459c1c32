import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Check} from './check';

function unknown({flowFile, flow}: Entry, {providers}: Edition): Finding[] {
  if (!flow || providers.ids.includes(flow.provider)) return [];
  return [
    {
      ...{file: flowFile, line: 1, column: 1},
      expected: `"provider": one of ${providers.file}: ${providers.ids.join(', ')}`,
      found: `"${flow.provider}"`,
      cure: 'correct the name, or add the provider there',
    },
  ];
}

/** A flow's provider has its name, site, call centre and labels in providers.yaml. */
export const knownProvider: Check = (edition) =>
  edition.entries.flatMap((entry) => unknown(entry, edition));
