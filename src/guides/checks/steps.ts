import {compareSteps} from '../compareSteps';
import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Page} from '../page';
import {countStepsTags, findStepsTags, startOf} from '../stepsTag';
import {readStepWords} from '../stepWords';
import {type Check, pagesOf} from './check';

function checkPage(page: Page, {flow, flowFile, hasFlow}: Entry): Finding[] {
  const tags = findStepsTags(page.tree);
  const counted = countStepsTags(tags, {file: page.file, flowFile, hasFlow});
  const [tag] = tags;
  if (counted.length > 0 || !tag || !flow) return counted;
  const place = {file: page.file, ...startOf(tag), flowFile};
  return compareSteps(place, flow, readStepWords(tag));
}

function withoutWords({entries}: Edition): Finding[] {
  return entries
    .filter(({hasFlow, written}) => hasFlow && written.length === 0)
    .map(({flowFile, files}) => ({
      ...{file: flowFile, ...startOf(undefined)},
      expected: `the words of this flow in ${files.ky}`,
      found: 'no such file',
      cure: 'write the page, or remove the flow',
    }));
}

/** Flow and words of each guide: both there, the same steps in the same order in each language. */
export const steps: Check = (edition) => [
  ...withoutWords(edition),
  ...pagesOf(edition).flatMap(({page, entry}) => checkPage(page, entry)),
];
