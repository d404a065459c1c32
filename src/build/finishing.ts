import {languages, type Language} from '../language/language';
import {languagePart} from '../language/languagePart';
import type {Settings} from './fingerprint';
import {compressFiles} from './finish/compressFiles';
import {finishLanguage, type FinishedLanguage} from './finish/finishLanguage';
import {finishSite} from './finish/finishSite';
import type {Progress} from './progress';

/** Until the build has ended it has the cores, but for the one that its longest part leaves idle. */
const MEANWHILE = 1;

/** Finishes a site while it is built: what is there for good need not wait for the rest. */
export class Finishing {
  private readonly compressed: Promise<void>[] = [];
  private readonly finished = new Map<Language, Promise<FinishedLanguage>>();

  /** @param site the folder that is served */
  constructor(private readonly site: string) {}

  /** Takes up what the build has told. */
  hear({language, are}: Progress): void {
    if (are === 'scripts') this.compressed.push(this.compressScripts(language));
    else this.finished.set(language, this.finish(language, MEANWHILE));
    // Should one of them fail, the end of it all says so.
    for (const one of [...this.compressed, ...this.finished.values()]) one.catch(() => undefined);
  }

  /** Finishes the rest, once the build has ended; throws what any part of the finishing has thrown. */
  async end(settings: Settings): Promise<void> {
    const all = languages.map((one) => this.finished.get(one) ?? this.finish(one));
    await finishSite(this.site, await Promise.all(all), settings);
  }

  private compressScripts(language: Language): Promise<void> {
    const folder = languagePart(language).slice(1);
    return compressFiles(this.site, [`${folder && `${folder}/`}assets/js/*`], MEANWHILE);
  }

  private async finish(language: Language, cores?: number): Promise<FinishedLanguage> {
    await Promise.all(this.compressed);
    return finishLanguage(this.site, language, cores);
  }
}
