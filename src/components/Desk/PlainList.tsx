import {shortLink} from '@site/src/desk/links';
import type {Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import {deskWords} from './words';
import styles from './styles.module.css';

interface Props {
  places: readonly Place[];
  language: Language;
  origin: string;
}

/** One page with its parts; each with the link itself, so that it can be copied without a script. */
function Page({places, language, origin}: Props) {
  const [page, ...parts] = places;
  if (!page) return null;
  return (
    <details className={styles.page}>
      <summary>{page.words[language].title}</summary>
      <ul>
        {[page, ...parts].map((place) => {
          const link = shortLink(place, origin);
          return (
            <li key={place.address}>
              {place.id ? place.words[language].title : deskWords[language].whole}
              <br />
              <a href={shortLink(place, '')}>{link}</a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Every page, step, failure and section with its short link: what the desk is without JavaScript. */
export default function PlainList({places, language, origin}: Props) {
  const paths = [...new Set(places.map(({path}) => path))];
  return (
    <section>
      <h2>{deskWords[language].all}</h2>
      {paths.map((path) => (
        <Page
          key={path}
          places={places.filter((place) => place.path === path)}
          {...{language, origin}}
        />
      ))}
    </section>
  );
}
