import type {Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import {groupPages} from './groupPages';
import styles from './styles.module.css';
import {deskWords} from './words';

interface Props {
  places: readonly Place[];
  language: Language;
  chosen: Place | undefined;
  onChoose: (place: Place | undefined) => void;
}

function PagePicker({places, language, chosen, onChoose}: Props) {
  const words = deskWords[language];
  const pages = places.filter(({id}) => id === '');
  return (
    <label>
      {words.page}
      <select
        value={chosen ? chosen.path : '-'}
        onChange={({target}) => onChoose(pages.find(({path}) => path === target.value))}
      >
        {!chosen && <option value="-">{words.unchosen}</option>}
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
  );
}

function PartPicker({places, language, chosen, onChoose}: Props) {
  const words = deskWords[language];
  const parts = places.filter(({path}) => path === chosen?.path);
  return (
    <label>
      {words.part}
      <select
        value={chosen?.id ?? ''}
        disabled={!chosen}
        onChange={({target}) => onChoose(parts.find(({id}) => id === target.value))}
      >
        <option value="">{words.whole}</option>
        {parts
          .filter(({id}) => id !== '')
          .map(({id, words: told}) => (
            <option key={id} value={id}>
              {told[language].title}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Provider and guide, then the step or failure: two lists that a browser itself makes usable by keys. */
export default function Pickers(props: Props) {
  return (
    <div className={styles.pickers}>
      <PagePicker {...props} />
      <PartPicker {...props} />
    </div>
  );
}
