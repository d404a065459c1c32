import type {Form} from '@site/src/desk/reply';
import type {Language} from '@site/src/language/language';

/** What the desk says to the clerk, in one language. */
export interface DeskWords {
  title: string;
  intro: string;
  /** The field to type or paste into. */
  find: string;
  hint: string;
  search: string;
  answers: string;
  found: (count: number) => string;
  nothing: string;
  /** An old link that nothing took the place of. */
  gone: string;
  page: string;
  part: string;
  whole: string;
  /** Stands in a list before anything is chosen. */
  unchosen: string;
  others: string;
  customer: string;
  form: string;
  forms: Record<Form, string>;
  /** What the reply is for now, as it is told whenever that changes. */
  now: (title: string, customer: Language, form: Form) => string;
  reply: string;
  subject: string;
  copy: string;
  copied: string;
  failed: string;
  mail: string;
  open: string;
  print: string;
  qr: string;
  /** What a text message costs. */
  segments: (count: number, length: number) => string;
  all: string;
  sheet: string;
  sheetTitle: string;
  sheetIntro: string;
}
