import {fold} from '../search/fold';

/** One pattern of several; each begins at a word and may end within one. */
const any = (...patterns: string[]) => new RegExp(` (?:${patterns.join('|')})`, 'gu');
/** So many words at the most may stand between two. */
const upTo = (count: number) => `(?:\\p{L}+ ){0,${count}}`;

// All words below are folded, as `fold` does it: `төлөдүм` is `толодум`, `счёт` is `счет`.

/** Somebody says that nothing is paid yet. */
const unpaid = any(
  'не (?:успел[аи]? |смог(?:ла|ли)? |стал[аи]? |еше |пока )?(?:о|за|у)?пла[тч]\\p{L}+',
  'не (?:перевел|перечислил|пополнил)[аи]? ',
  'не (?:списал|снял|списан)\\p{L}*',
  '(?:толой|тологон|толонгон|которо|которгон|жоното|жоноткон|толуктай|толуктаган) (?:елек|жок|емес)\\p{L}*',
);

/** Words of somebody who has paid: what was done, taken, missed or asked back. */
const paid = any(
  // Russian: paid, sent, topped up.
  '(?:о|за|у|до|пере|про)?платил',
  '(?:о|у)плачен',
  '(?:перевел|перечислил|внес|пополнил|пополнял|закинул|скинул|кинул|положил|перебросил)[аи]? ',
  '(?:перевели|внесл[аи]) ',
  `отправил[аи]? ${upTo(1)}(?:денги|сом|сумм|платеж)`,
  // Russian: taken, gone, done, done twice.
  '(?:списал|списан|снял|снят)',
  '(?:ушли|ушел|ушла|ушло|завис|зависл[аои]) ',
  `(?:где ${upTo(1)}денги|седал|сел ${upTo(1)}денги)`,
  '(?:платеж|оплата) (?:уже )?прош(?:ел|ла) ',
  'прош(?:ел|ла) (?:ли )?(?:платеж|оплата)',
  '(?:дважды|дважди|два раза|двойн|повторно)',
  'после (?:оплат|платеж|перевод)',
  // Russian: did not arrive.
  `(?:денги|денег|сумм|средств|баланс|платеж|оплат|пополнени)\\p{L}* ${upTo(3)}не (?:приш|поступ|зачис|дош|упал|пополнил|изменил|обновил|появил|вид)`,
  `не (?:приш|поступ|зачис|дош|упал|пополнил)\\p{L}* ${upTo(2)}(?:денги|сумм|средств|баланс|платеж|оплат)`,
  // Russian: wants it back.
  '(?:верните|вернут|вернули|возврат\\p{L}*) ',
  `отмен\\p{L}+ ${upTo(1)}(?:платеж|оплат|перевод)`,
  'не туда ',
  // Kyrgyz: paid, sent, topped up.
  'толо(?:д[уи]|пт[уи]р|гом|гон(?:мун|биз|дон кийин)? )',
  '(?:толоп|которуп|которип|жонотуп|салип|толуктап) (?:ал|сал|кой|жибер|ий)(?:д|ган|гон|ипт|упт)',
  'толон(?:ду|гон|уп)',
  '(?:которд|которгон|жонотт|толуктад|толуктаган)',
  '(?:акча|сом)\\p{L}* сал(?:д|ган)',
  // Kyrgyz: taken, gone, done twice.
  `(?:акча|сом|баланс)\\p{L}* ${upTo(3)}(?:алинд|алинган|алинип|алип|кетти|кеткен|кетип|чечилд|кармалд|жазилд)`,
  'еки (?:жолу|ирет)',
  // Kyrgyz: did not arrive.
  'туш(?:кон жок|пой|поду|бой|боду)',
  `(?:акча|толом|каражат)\\p{L}* ${upTo(3)}(?:(?:келген|барган|жеткен|корунгон) (?:жок|емес)|келбе|барба|корунбо|илин)`,
  `баланс\\p{L}* ${upTo(2)}тол(?:бо|гон жок)`,
  `акча\\p{L}* ${upTo(1)}кайда `,
  'толукта?л(?:ган жок|бай|бади)',
  // Kyrgyz: wants it back.
  'кайтар',
);

/** A receipt that did not come; the message that brings a PIN comes before anything is paid. */
const receipt = any(
  `(?:чек|смс|квитанц|тастикт)\\p{L}* ${upTo(3)}(?:не (?:приш|приход|виш|дал|видал|появ|получ)|нет |жок |(?:келген|чиккан|берген) жок|келбе|чикпа|бербе)`,
  `(?:не (?:приш|приход|виш|дал|видал|появ|получ)\\p{L}*|нет|потерял[аи]?|удалил[аи]?) ${upTo(1)}(?:чек|смс|квитанц|подтвержд)`,
  `(?:чек|смс|квитанц)\\p{L}* ${upTo(1)}(?:кайда|жогот|очур)`,
);
const registering = any('пин', 'парол', 'сирсоз', 'регистр', 'зарегистр', 'катта');

/** A mistake that was made: whether before paying or after it is not said. */
const mistaken = any(
  'не (?:на |по |с |в )?(?:тот|та|ту|то|те|тому|той|тем) (?!пин|парол|код)',
  '(?:ошибся|ошиблас|ошиблис|перепутал|попутал|напутал)',
  'ошибочн\\p{L}+ (?:платеж|перевод|перевел|оплат)',
  `(?:не ?верн|неправилн)\\p{L}+ ${upTo(2)}(?:указал|ввел|вбил|набрал|написал)`,
  'жанил',
  'башка (?:номерге|иннге|есепке|адамга|кишиге|бироого|компанияга|фирмага)',
  '(?:туура емес|ката) (?:\\p{L}+ )?(?:жаз|тер|сал|толо|котор)',
  '(?:адаш|чаташ)(?:т|ип)',
);

/** Whether one of the patterns is there; a global expression would go on where it stopped. */
const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/**
 * Tells whether a complaint is of somebody who has paid, or may have: advice for those who have not
 * (begin anew, do not enter the PIN) would cost them money. A doubt counts as paid.
 * @param complaint the customer's words in Kyrgyz or Russian, in Cyrillic or Latin letters
 */
export function hasPaid(complaint: string): boolean {
  const words =
    complaint
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const said = ` ${words.map(fold).join(' ')} `;
  const rest = said.replace(unpaid, ' ');
  if (has(rest, paid)) return true;
  if (has(rest, receipt) && !has(rest, registering)) return true;
  return rest === said && has(rest, mistaken);
}
