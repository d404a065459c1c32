import type {Language} from '../../language/language';

/** Where the browser keeps the files of all kept guides; those that guides share are there once. */
export const CACHE = 'tolom-kept';
const KEY = 'tolom.kept';

/** A file as a build has it: another content, another revision. */
export interface GuideFile {
  /** From the top of the site: `/ru/elsom/top-up-ussd/`. */
  url: string;
  revision: string;
}

/** All that one guide needs without a network, in both languages; the build writes it. */
export interface GuideFiles {
  /** The address in Kyrgyz: `/elsom/top-up-ussd/`. */
  guide: string;
  titles: Record<Language, string>;
  files: GuideFile[];
}

export interface KeptGuide extends GuideFiles {
  /** What it takes on the device. */
  bytes: number;
  /** When it was last the same as on the site: milliseconds since 1970. */
  day: number;
}

/** The kept guides, the last one kept last. */
export function readKept(): KeptGuide[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as KeptGuide[];
}

/** Notes a guide as kept now, or again. */
export function noteKept(guide: KeptGuide): void {
  const others = readKept().filter((one) => one.guide !== guide.guide);
  localStorage.setItem(KEY, JSON.stringify([...others, guide]));
}

/** Forgets a guide; where it was the last one nothing stays. */
export function forgetKept(guide: string): void {
  const others = readKept().filter((one) => one.guide !== guide);
  if (others.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(others));
}
