import {Parser} from 'htmlparser2';

/** What stands in a page itself and is run, or styles it. */
export interface InlineParts {
  scripts: string[];
  styles: string[];
  /** Attributes as `onclick`, which no hash can allow. */
  handlers: string[];
}

/** A script of these types is data: the browser neither runs it nor asks the policy. */
const isData = (type: string | undefined) => /json$/.test(type ?? '');

/** Reads from a page what a Content-Security-Policy has to name. */
export function readInlineParts(html: string): InlineParts {
  const parts: InlineParts = {scripts: [], styles: [], handlers: []};
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.handlers.push(...Object.keys(attributes).filter((one) => /^on[a-z]+$/.test(one)));
      const isRun = name === 'script' && !('src' in attributes) && !isData(attributes.type);
      if (isRun || name === 'style') text = '';
    },
    ontext(piece) {
      if (text !== undefined) text += piece;
    },
    onclosetag(name) {
      if (text === undefined || (name !== 'script' && name !== 'style')) return;
      parts[`${name}s`].push(text);
      text = undefined;
    },
  });
  parser.end(html);
  return parts;
}
