import {Parser} from 'htmlparser2';

/** What a page tells of itself in its head. */
export interface PageHead {
  lang: string;
  title: string;
  /** The page's own address, whole; only a page that is meant to be found has one. */
  canonical: string | undefined;
  /** Content of each `<meta>`, by its name or property. */
  metas: ReadonlyMap<string, string>;
}

/** Reads the head of a built page. */
export function readHead(html: string): PageHead {
  const metas = new Map<string, string>();
  const head: PageHead = {lang: '', title: '', canonical: undefined, metas};
  let isTitle = false;
  const parser = new Parser({
    onopentag(name, {lang = '', rel, href, property, name: named, content = ''}) {
      if (name === 'html') head.lang = lang;
      if (name === 'link' && rel === 'canonical') head.canonical = href;
      if (name === 'meta') metas.set(property ?? named ?? '', content);
      isTitle = name === 'title';
      // What follows is of no interest, and long.
      if (name === 'body') parser.pause();
    },
    ontext(text) {
      if (isTitle) head.title += text;
    },
    onclosetag() {
      isTitle = false;
    },
  });
  parser.write(html);
  return head;
}
