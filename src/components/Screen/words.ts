import type {Field, SmsScreen} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

interface Words {
  screen: string;
  dial: string;
  call: string;
  menuLeftOut: string;
  textLeftOut: string;
  chosen: string;
  reply: string;
  send: string;
  sms: string;
  /** What a field is called, and what stands for it before anything is typed. */
  fields: Record<Field, {name: string; hint: string}>;
  shows: Record<SmsScreen['shows'][number], string>;
}

export const words: Record<Language, Words> = {
  ky: {
    screen: 'Телефондун экраны',
    dial: 'Терүү талаасы',
    call: 'Чалуу',
    menuLeftOut: 'менюнун башка саптары көрсөтүлгөн жок',
    textLeftOut: 'экрандагы башка сөздөр көрсөтүлгөн жок',
    chosen: 'ушуну тандаңыз',
    reply: 'Жооп',
    send: 'Жөнөтүү',
    sms: 'Келген SMS',
    fields: {
      account: {name: 'Өздүк эсеп', hint: '14 сан'},
      amount: {name: 'Сумма', hint: 'сом'},
      pin: {name: 'Пин-код', hint: '4 сан'},
    },
    shows: {'payment-code': 'төлөө коду'},
  },
  ru: {
    screen: 'Экран телефона',
    dial: 'Поле набора',
    call: 'Вызов',
    menuLeftOut: 'остальные строки меню не показаны',
    textLeftOut: 'остальные слова на экране не показаны',
    chosen: 'выберите это',
    reply: 'Ответ',
    send: 'Отправить',
    sms: 'Полученное SMS',
    fields: {
      account: {name: 'Лицевой счёт', hint: '14 цифр'},
      amount: {name: 'Сумма', hint: 'сом'},
      pin: {name: 'Пин-код', hint: '4 цифры'},
    },
    shows: {'payment-code': 'код платежа'},
  },
};
