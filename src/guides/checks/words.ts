import type {Finding} from '../finding';
import type {Block, Page} from '../page';
import {findingAt, findPlace} from '../placeAt';
import {concerns, wordPattern, type WordRule} from '../wordRule';
import {type Check, pagesOf} from './check';

/** What is not ours to choose: a provider's label, an address, and the rule's own exceptions. */
const notOurs = [/«[^«»]*»/gu, /\S+\.(?:kg|com|pdf)\S*/gu];

/** A rule with its words made patterns, once for all blocks. */
interface Compiled {
  rule: WordRule;
  avoided: RegExp[];
  spared: RegExp[];
}

const compile = (rule: WordRule): Compiled => ({
  rule,
  avoided: rule.avoid.map(wordPattern),
  spared: (rule.except ?? []).map(wordPattern),
});

const without = (text: string, patterns: RegExp[]) =>
  patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);

function misleading(page: Page, block: Block, rules: Compiled[], file: string): Finding[] {
  const ours = without(block.own, notOurs);
  return rules.flatMap(({rule, avoided, spared}) => {
    const own = without(ours, spared);
    return avoided
      .flatMap((pattern) => [...own.matchAll(pattern)])
      .map(([word]) =>
        findingAt(page, findPlace(page, block, word.trim()), {
          expected: `a word that does not mislead (${file})`,
          found: `"${word.trim()}"`,
          cure: rule.write,
        }),
      );
  });
}

/** Words that the glossary avoids. */
export const words: Check = (edition) => {
  const compiled = edition.words.map(compile);
  const file = `${edition.folder}/words.yaml`;
  return pagesOf(edition).flatMap(({page}) => {
    const rules = compiled.filter(({rule}) => concerns(rule, page.language));
    const blocks = page.sections.flatMap((section) => section.blocks);
    return blocks.flatMap((block) => misleading(page, block, rules, file));
  });
};
