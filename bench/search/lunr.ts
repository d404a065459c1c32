import lunr from 'lunr';
import multi from 'lunr-languages/lunr.multi';
import russian from 'lunr-languages/lunr.ru';
import stemmers from 'lunr-languages/lunr.stemmer.support';

import type {Language} from '../../src/language/language';
import type {Draft} from '../../src/search/documents';
import type {Documents, SearchEngine} from './engine';
import {weighCode, zip} from './ours';

stemmers(lunr);
russian(lunr);
multi(lunr);

/** A letter may be wrong in a word of this length: the plugin's own default is one letter. */
const ONE_WRONG = 4;

function makeIndex(drafts: readonly Draft[]) {
  return lunr(function (this: lunr.Builder) {
    // It knows no Kyrgyz; the Russian one lets all Cyrillic letters through.
    this.use(lunr.ru);
    this.ref('address');
    this.field('title', {boost: 5});
    this.field('context', {boost: 2});
    this.field('labels');
    this.field('text');
    drafts.forEach((draft) => this.add(draft));
  });
}

function ask(index: lunr.Index, question: string): string[] {
  const words = lunr.tokenizer(question).map(String);
  const found = index.query((query: lunr.Query) => {
    for (const word of words) {
      query.term(word, {boost: 10});
      query.term(word, {boost: 4, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false});
      if (word.length >= ONE_WRONG) query.term(word, {editDistance: 1, usePipeline: false});
    }
  });
  return found.map(({ref}) => ref);
}

/**
 * lunr, which @easyops-cn/docusaurus-search-local is made of, asked as that plugin asks it: each word
 * as it is, as the beginning of one, and with one letter wrong.
 */
export async function makeLunr(documents: Documents): Promise<SearchEngine> {
  const indexes = {ky: makeIndex(documents.ky), ru: makeIndex(documents.ru)};
  const code = await weighCode('bench/search/node_modules/lunr/lunr.js');
  const shown = (language: Language) =>
    documents[language].map(({address, title, context}) => [address, title, context]);
  const weigh = (language: Language) =>
    code + zip(JSON.stringify([indexes[language], shown(language)]));
  return {
    name: 'lunr (docusaurus-search-local)',
    bytes: {ky: weigh('ky'), ru: weigh('ru')},
    async find(question, language) {
      return ask(indexes[language], question);
    },
    async stop() {},
  };
}
