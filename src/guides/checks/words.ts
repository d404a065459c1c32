import type {Finding} from '../finding';
import type {Block, Page} from '../page';
import {findingAt, findPlace} from '../placeAt';
import {concerns, wordPattern, type WordRule} from '../wordRule';
import {type Check, pagesOf} from './check';

/** What is not ours to choose: a provider's label, an address, and the rule's own exceptions. */
const notOurs = [/«[^«»]*»/gu, /\S+\.(?:kg|com|pdf)\S*/gu];

function ownWords(text: string, {except = []}: WordRule): string {
  const spared = [...notOurs, ...except.map(wordPattern)];
  return spared.reduce((own, pattern) => own.replace(pattern, ' '), text);
}

function misleading(page: Page, block: Block, rule: WordRule, file: string): Finding[] {
  const own = ownWords(block.own, rule);
  const found = rule.avoid.flatMap((word) => [...own.matchAll(wordPattern(word))]);
  return found.map(([word]) =>
    findingAt(page, findPlace(page, block, word.trim()), {
      expected: `a word that does not mislead (${file})`,
      found: `"${word.trim()}"`,
      cure: rule.write,
    }),
  );
}

/** Words that the glossary avoids. */
export const words: Check = (edition) =>
  pagesOf(edition).flatMap(({page}) => {
    const rules = edition.words.filter((rule) => concerns(rule, page.language));
    const blocks = page.sections.flatMap((section) => section.blocks);
    const file = `${edition.folder}/words.yaml`;
    return blocks.flatMap((block) => rules.flatMap((rule) => misleading(page, block, rule, file)));
  });
