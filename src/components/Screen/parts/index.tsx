import {Fragment} from 'react';

import type {Part} from '@site/src/guides/screen';

import type {ScreenProps} from '../index';
import Label from '../Label';
import LeftOut from '../LeftOut';
import {words} from '../words';
import Button from './Button';
import Choice from './Choice';
import Field from './Field';
import {groupParts} from './groups';
import Item from './Item';
import {markOf} from './mark';
import type {PartProps} from './props';
import Result from './Result';
import Search from './Search';
import Shown from './Shown';
import styles from './styles.module.css';
import Tabs from './Tabs';

function Text({look, children}: {look: string | undefined; children: string}) {
  return (
    <p className={look}>
      <Label>{children}</Label>
    </p>
  );
}

/** What is read on a screen. */
function drawText(part: Part, props: PartProps) {
  const {language} = props;
  if ('shows' in part) return <Shown field={part.shows} {...props} />;
  if ('result' in part) return <Result result={part.result} language={language} />;
  if ('search' in part) return <Search label={part.search} language={language} />;
  if ('left-out' in part) {
    return (
      <div className={styles.unknown}>
        <LeftOut>{words[language].textLeftOut}</LeftOut>
      </div>
    );
  }
  // A heading of the provider's, not of our page: it is kept out of the page's outline.
  if ('heading' in part) return <Text look={styles.heading}>{part.heading}</Text>;
  return 'text' in part && <Text look={styles.text}>{part.text}</Text>;
}

/** What is used on a screen, else what is read. */
function draw(part: Part, props: PartProps) {
  if ('field' in part) return <Field field={part.field} label={part.label} {...props} />;
  if ('button' in part) return <Button label={part.button} {...props} />;
  if ('item' in part) return <Item label={part.item} {...props} />;
  return 'choice' in part ? <Choice {...props} /> : drawText(part, props);
}

/** The parts of an app's or a page's screen, from top to bottom. */
export default function Parts({parts, ...screen}: ScreenProps & {parts: readonly Part[]}) {
  const {language, typed, play, pays} = screen;
  // In practice the reader is to find what the step acts on.
  const action = play ? undefined : screen.action;
  const props = {language, typed, play, pays};
  return (
    <div className={styles.parts}>
      {groupParts(parts).map(([part, ...more], at) => {
        if (!part) return null;
        if ('tab' in part)
          return <Tabs key={at} row={[part, ...more]} action={action} {...props} />;
        return <Fragment key={at}>{draw(part, {...props, mark: markOf(part, action)})}</Fragment>;
      })}
    </div>
  );
}
