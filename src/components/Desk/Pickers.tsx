import type {Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {deskWords} from './words';

interface Props {
  places: readonly Place[];
  language: Language;
  chosen: Place | undefined;
  onChoose: (place: Place | undefined) => void;
}

/** Pages under the name of their provider, which their path begins with. */
function groupPages(pages: readonly Place[], language: Language, others: string) {
  const groups = new Map<string, Place[]>();
  for (const page of pages) {
    const [provider = ''] = page.path.split('/');
    const home = pages.find(({path}) => path === provider);
    const isProvider = pages.some(({path}) => path.startsWith(`${provider}/`));
    const name = isProvider && home ? home.words[language].title : others;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  return [...groups];
}

/** Provider and guide, then the step or failure: two lists that a browser itself makes usable by keys. */
export default function Pickers({places, language, chosen, onChoose}: Props) {
  const words = deskWords[language];
  const pages = places.filter(({id}) => id === '');
  const parts = places.filter(({path, id}) => id !== '' && path === chosen?.path);
  const find = (path: string | undefined, id: string) =>
    places.find((place) => place.path === path && place.id === id);
  const isNone = chosen === undefined;
  return (
    <div className={styles.pickers}>
      <label>
        {words.page}
        <select
          value={isNone ? '-' : chosen.path}
          onChange={({target}) => onChoose(find(target.value, ''))}
        >
          {isNone && <option value="-">{words.unchosen}</option>}
          {groupPages(pages, language, words.others).map(([name, group]) => (
            <optgroup key={name} label={name}>
              {group.map(({path, words: told}) => (
                <option key={path} value={path}>
                  {told[language].title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words.part}
        <select
          value={chosen?.id ?? ''}
          disabled={isNone}
          onChange={({target}) => onChoose(find(chosen?.path, target.value))}
        >
          <option value="">{words.whole}</option>
          {parts.map(({id, words: told}) => (
            <option key={id} value={id}>
              {told[language].title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
