import type {ScreenProps} from '../index';
import type {Mark} from './mark';

/** What every part of an app's or a page's screen is drawn with. */
export interface PartProps extends Pick<ScreenProps, 'language' | 'typed' | 'play' | 'pays'> {
  /** That the step acts on this part. */
  mark?: Mark | undefined;
}
