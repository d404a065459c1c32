import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';

/**
 * The mark of a link that leads to a page in the words of the other language.
 * @param address where the link leads
 * @returns what to write after the link; nothing for every other link
 */
export function useMark(address: string | undefined): string {
  const {untranslated} = usePluginData('tolom-catalog') as {untranslated: string[]};
  // Docusaurus names pages with and without the "/" at the end.
  const page = (address ?? '').replace(/[?#].*/, '').replace(/\/*$/, '/');
  if (!untranslated.includes(page)) return '';
  const mark = translate({
    id: 'untranslated.mark',
    message: '(орусча)',
    description: 'After a link to a page that is there in the other language only',
  });
  return ` ${mark}`;
}
