import {existsSync} from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import {twinOf} from '../../guides/twin';

/** Finds what was made for machines beside a page; a page is named by its folder: `ru/elsom/`. */
export class MachineFiles {
  private constructor(
    readonly folder: string,
    /** Card files by the page that they picture, without a slash at its end. */
    private readonly cards: ReadonlyMap<string, string>,
  ) {}

  /** @param folder the built site */
  static read(folder: string): MachineFiles {
    const files = globSync('{,ru/}assets/cards/**/*.png', {cwd: folder});
    // ru/assets/cards/elsom/top-up-ussd.0a1b2c3d.png is the card of ru/elsom/top-up-ussd/.
    const named = files.map((file) => {
      const [, language = '', page = ''] =
        /^(ru\/)?assets\/cards\/(.+)\.\w+\.png$/.exec(file) ?? [];
      return [language + page, file] as const;
    });
    return new MachineFiles(folder, new Map(named));
  }

  /** The card of a guide, in any edition; every other page has the one of its language. */
  cardOf(page: string): string | undefined {
    const [, language = '', rest = ''] = /^(ru\/)?(?:\d[\d.]*\/)?(.*?)\/?$/.exec(page) ?? [];
    return this.cards.get(language + rest) ?? this.cards.get(`${language}index`);
  }

  /** The page without HTML. */
  twinOf(page: string): string | undefined {
    const twin = twinOf(`/${page}`).slice(1);
    return existsSync(path.join(this.folder, twin)) ? twin : undefined;
  }
}
