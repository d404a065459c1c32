import type {Language} from '../language/language';

interface Words {
  title: string;
  keep: string;
  /** Given the bytes that are fetched, in whole kilobytes. */
  about: (kilobytes: number) => string;
  failed: string;
  pdf: string;
  onSite: string;
  phone: string;
  qr: string;
}

/** What stands in each guide about taking it along: on paper, as PDF, without a network. */
export const words: Record<Language, Words> = {
  ky: {
    title: 'Интернетсиз жана кагазда',
    keep: 'Бул түзмөккө сактоо',
    about: (kilobytes) =>
      `Кийин интернетсиз ачылат, кыргызча да, орусча да. Азыр ${kilobytes} КБ жүктөлөт.`,
    failed: 'Сакталган жок. Интернетти текшерип, кайра басыңыз.',
    pdf: 'PDF: басып чыгарууга же жөнөтүүгө',
    onSite: 'Бул колдонмо сайтта:',
    phone: 'Чалуу борбору:',
    qr: 'Бул колдонмонун сайттагы дареги, QR код',
  },
  ru: {
    title: 'Без интернета и на бумаге',
    keep: 'Сохранить на этом устройстве',
    about: (kilobytes) =>
      `Потом откроется без интернета, на кыргызском и на русском. Сейчас загрузится ${kilobytes} КБ.`,
    failed: 'Не сохранилось. Проверьте интернет и нажмите ещё раз.',
    pdf: 'PDF: чтобы напечатать или отправить',
    onSite: 'Эта инструкция на сайте:',
    phone: 'Колл-центр:',
    qr: 'Адрес этой инструкции на сайте, QR-код',
  },
};
