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
      name: {name: 'Аты-жөнү', hint: 'аты жана фамилиясы'},
      'personal-inn': {name: 'Жеке ИНН', hint: 'ID-картада жазылган'},
      language: {name: 'Тил', hint: 'тилдин номери'},
      'wallet-number': {name: 'Капчыктын номери', hint: 'мобилдик телефондун номери'},
      email: {name: 'Электрондук почта', hint: 'почтаңыздын дареги'},
      password: {name: 'Сырсөз', hint: 'өзүңүз ойлоп тапкан сырсөз'},
    },
    shows: {'payment-code': 'төлөө коду', pin: 'пин-код', confirmation: 'төлөм тастыкталды'},
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
      name: {name: 'Имя и фамилия', hint: 'имя и фамилия'},
      'personal-inn': {name: 'Личный ИНН', hint: 'указан в ID-карте'},
      language: {name: 'Язык', hint: 'номер языка'},
      'wallet-number': {name: 'Номер кошелька', hint: 'номер мобильного телефона'},
      email: {name: 'Электронная почта', hint: 'адрес Вашей почты'},
      password: {name: 'Пароль', hint: 'пароль, который Вы придумали'},
    },
    shows: {'payment-code': 'код платежа', pin: 'пин-код', confirmation: 'платёж подтверждён'},
  },
};
