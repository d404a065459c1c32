// The packages of this folder are installed by `npm run bench:search` alone: types of what is used here.

declare namespace lunr {
  interface Query {
    term(word: string, options: object): void;
  }
  interface Index {
    query(build: (query: Query) => void): {ref: string}[];
  }
  interface Builder {
    use(plugin: unknown): void;
    ref(field: string): void;
    field(name: string, options?: {boost: number}): void;
    add(document: object): void;
  }
}

declare module 'lunr' {
  interface Lunr {
    (config: (this: lunr.Builder) => void): lunr.Index;
    tokenizer(text: string): unknown[];
    ru: unknown;
    Query: {wildcard: {TRAILING: number}};
  }
  const lunr: Lunr;
  export default lunr;
}

declare module 'lunr-languages/*' {
  const extend: (lunr: unknown) => void;
  export default extend;
}

declare module 'pagefind' {
  interface Index {
    addHTMLFile(file: {url: string; content: string}): Promise<unknown>;
    getFiles(): Promise<{files: {path: string; content: Uint8Array}[]}>;
  }
  export function createIndex(): Promise<{index: Index}>;
  export function close(): Promise<void>;
}
