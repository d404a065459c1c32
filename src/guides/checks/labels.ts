import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import {labelsOf} from '../labels';
import type {Block, Page} from '../page';
import {findingAt, findPlace} from '../placeAt';
import {scenesOf} from '../scenes';
import {type Check, pagesOf} from './check';
import {readFacts} from './facts';

const fold = (label: string) => label.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The known label the writer most likely meant: the same but for capitals, signs or one letter. */
function nearest(label: string, known: string[]): string | undefined {
  const wanted = fold(label);
  return known.find((other) => {
    const found = fold(other);
    const differing = [...found].filter((letter, at) => letter !== wanted[at]).length;
    return found.length === wanted.length && differing < 2;
  });
}

function knownOn({flow}: Entry, {providers}: Edition): {labels: string[]; where: string} {
  if (!flow) return {labels: providers.labels, where: providers.file};
  const drawn = flow.steps.flatMap(scenesOf).flatMap(({screen}) => labelsOf(screen));
  const labels = [...drawn, ...providers.labelsOf(flow.provider)];
  return {labels, where: `${flow.provider} in ${providers.file}, or the page’s flow`};
}

function unknownLabels(page: Page, entry: Entry, edition: Edition): Finding[] {
  const {labels, where} = knownOn(entry, edition);
  return page.sections
    .flatMap((section) => readFacts(page, section, []))
    .filter(({kind, value}) => kind === 'label' && !labels.includes(value))
    .map(({value, place}) => {
      const meant = nearest(value, labels);
      return findingAt(page, place(), {
        expected: `between « and » a label that a provider shows, known to ${where}`,
        found: `«${value}»`,
        cure: meant
          ? `write «${meant}», letter for letter`
          : 'write our own words without « »; add a provider’s new label to that file',
      });
    });
}

function unpaired(page: Page, block: Block): Finding[] {
  const left = block.text.replace(/«[^«»]*»/gu, '');
  const sign = /[«»]/.exec(left)?.[0];
  if (!sign) return [];
  return [
    findingAt(page, findPlace(page, block, sign), {
      expected: 'each « to have its » in the same paragraph',
      found: `a ${sign} alone`,
      cure: 'close the label, or take the sign out',
    }),
  ];
}

/** «…» holds providers' labels alone, each known and spelled as the provider's screen has it. */
export const labels: Check = (edition) =>
  pagesOf(edition).flatMap(({page, entry}) => [
    ...unknownLabels(page, entry, edition),
    ...page.sections.flatMap(({blocks}) => blocks.flatMap((block) => unpaired(page, block))),
  ]);
