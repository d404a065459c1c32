import type {Language} from '../language/language';

interface ReplyWords {
  greeting: string;
  /** The link follows. */
  more: string;
  regards: string;
}

/** What a clerk says around the guide's own sentences. Both languages: the customer's is chosen. */
export const replyWords: Record<Language, ReplyWords> = {
  ky: {greeting: 'Саламатсызбы!', more: 'Кененирээк:', regards: 'Урматтоо менен,'},
  ru: {greeting: 'Здравствуйте!', more: 'Подробнее:', regards: 'С уважением,'},
};
