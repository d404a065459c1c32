import type {NumberKind, Verdict} from '../../src/numbers/verdict';

/** What somebody typed or pasted, what the check must answer (see `summarise`), and why. */
export type Typed = readonly [kind: NumberKind, typed: string, answer: string, reason: string];

function writeDetail(finding: Verdict['refusals'][number] | Verdict['warnings'][number]): string {
  if ('by' in finding) {
    return ` ${finding.by}${'leadingZeroLost' in finding && finding.leadingZeroLost ? ' zero' : ''}`;
  }
  if ('part' in finding) return ` ${finding.part}`;
  if ('swaps' in finding) return finding.swaps.map(([left, right]) => ` ${left}-${right}`).join('');
  if (!('characters' in finding)) return '';
  const characters = finding.characters.map(({character, place}) => ` ${place}${character}`);
  return characters.join('') + (finding.correction ? ` > ${finding.correction}` : '');
}

/** A verdict in one line: `14 digits` or `too_short 2 + looks_like_inn`, details behind each code. */
export function summarise({digits, refusals, warnings}: Verdict): string {
  const findings = [...refusals, ...warnings].map((finding) => finding.code + writeDetail(finding));
  return findings.length > 0 ? findings.join(' + ') : `${digits.length} digits`;
}

const plain: Typed[] = [
  ['inn', '01007202410391', '14 digits', 'a published company number'],
  ['inn', '00412200710096', '14 digits', 'a published company number'],
  ['inn', '00610202310298', '14 digits', 'a published company number'],
  ['inn', '01011202210103', '14 digits', 'a published company number'],
  ['inn', '01103199710085', '14 digits', 'a published company number'],
  ['inn', '01603201810293', '14 digits', 'a published company number'],
  ['inn', '01705199710011', '14 digits', 'a published company number'],
  ['inn', '01905202610324', '14 digits', 'a published company number'],
  ['inn', '02111202210457', '14 digits', 'a published company number'],
  ['inn', '02705201910356', '14 digits', 'a published company number'],
  ['inn', '03004202410293', '14 digits', 'a published number that needs the second pass'],
  ['inn', '03004202510435', '14 digits', 'a published company number'],
  ['inn', '00101200010008', '14 digits', 'a made-up number that keeps the rule'],
  ['inn', '02902202410005', '14 digits', '29 February of a leap year'],
  ['inn', '00101200010084', '14 digits', 'a made-up number by the second pass'],
  ['inn', '02902202410090', '14 digits', 'a made-up number by the second pass'],
  ['inn', '03112199910257', '14 digits', 'a made-up number by the second pass'],
  ['inn', '00101200010920', '14 digits', 'a made-up number by the last branch'],
  ['inn', '10101200012345', '14 digits', 'a person has no check digit'],
  ['inn', '20101200012346', '14 digits', 'a person has no check digit'],
  ['inn', '01203199810123', 'check_digit', 'a published number that breaks the rule, many swaps'],
  ['inn', '02104201810126', 'check_digit 2-3 3-4', 'a published number that breaks the rule'],
  ['inn', '01208201510347', 'check_digit', 'a published number that breaks the rule'],
  ['invoice', '1234567890123456', '16 digits', 'an invoice number has no rule'],
  ['invoice', '0000000000000000', '16 digits', 'zeros may be a number'],
];

const separated: Typed[] = [
  ['inn', '0 1007 2024 10391', '14 digits', 'spaces'],
  ['inn', '  01007202410391  ', '14 digits', 'spaces around'],
  ['inn', '0\u00a01007\u00a02024\u00a010391', '14 digits', 'no-break spaces of a web page'],
  ['inn', '0\u202f1007\u202f2024\u202f10391', '14 digits', 'narrow no-break spaces'],
  ['inn', '0\u20091007\u20092024\u200910391', '14 digits', 'thin spaces'],
  ['inn', '0\u30001007\u3000202410391', '14 digits', 'ideographic spaces'],
  ['inn', '0100720\u200b2410391', '14 digits', 'a zero-width space'],
  ['inn', '\ufeff01007202410391', '14 digits', 'a byte order mark'],
  ['inn', '\u202a01007202410391\u202c', '14 digits', 'direction marks of a contacts app'],
  ['inn', '0100720\u00ad2410391', '14 digits', 'a soft hyphen'],
  ['inn', '0100720\u20602410391', '14 digits', 'a word joiner'],
  ['inn', '0100\u28007202\u3164410391', '14 digits', 'blanks of a messenger'],
  ['inn', '\t01007202410391\r\n', '14 digits', 'a cell of a spreadsheet'],
  ['inn', '0100720\n2410391', '14 digits', 'a line break within'],
  ['inn', '0-1007-2024-10391', '14 digits', 'hyphens'],
  ['inn', '0–1007–2024–10391', '14 digits', 'en dashes'],
  ['inn', '0—1007—2024—10391', '14 digits', 'em dashes'],
  ['inn', '0−1007−202410391', '14 digits', 'minus signs'],
  ['inn', '0\u20111007\u2011202410391', '14 digits', 'no-break hyphens'],
  ['inn', '0.1007.2024.10391', '14 digits', 'dots'],
  ['inn', '0 10.07.2024 10391', '14 digits', 'a date written with dots'],
  ['inn', '0/1007/2024/10391', '14 digits', 'slashes'],
  ['inn', '0\\1007\\2024\\10391', '14 digits', 'backslashes'],
  ['inn', '0_1007_2024_10391', '14 digits', 'underscores'],
  ['inn', '0:1007:2024:10391', '14 digits', 'colons'],
  ['inn', '(01007202410391)', '14 digits', 'brackets'],
  ['inn', '[01007202410391]', '14 digits', 'square brackets'],
  ['inn', '"01007202410391"', '14 digits', 'quotes'],
  ['inn', '«01007202410391»', '14 digits', 'angle quotes'],
  ['inn', "'01007202410391", '14 digits', 'the apostrophe that keeps a zero in a spreadsheet'],
  ['inn', '="01007202410391"', '14 digits', 'a formula that keeps a zero in a spreadsheet'],
  ['inn', '01007202410391.', '14 digits', 'the end of a sentence'],
  ['inn', '01007202410391;', '14 digits', 'a list'],
  ['inn', '**01007202410391**', '14 digits', 'bold letters of a chat'],
  ['inn', '`01007202410391`', '14 digits', 'code marks of a chat'],
  ['inn', '• 01007202410391', '14 digits', 'a bullet'],
  ['invoice', '1234 5678 9012 3456', '16 digits', 'spaces'],
  ['invoice', '1234-5678-9012-3456', '16 digits', 'hyphens'],
  ['invoice', '1234\u00a05678\u00a09012\u00a03456', '16 digits', 'no-break spaces'],
  ['invoice', '1234567890123456\n', '16 digits', 'a line break behind'],
];

const labelled: Typed[] = [
  ['inn', 'ИНН: 01007202410391', '14 digits', 'the label of a paper'],
  ['inn', 'инн 01007202410391', '14 digits', 'the label in small letters'],
  ['inn', 'ИНН01007202410391', '14 digits', 'the label without a space'],
  ['inn', 'И.Н.Н. 01007202410391', '14 digits', 'the label with dots'],
  ['inn', 'П.И.Н. 01007202410391', '14 digits', 'the other label with dots'],
  ['inn', 'ПИН 01007202410391', '14 digits', 'the label of an ID card'],
  ['inn', 'ИНН/ПИН 01007202410391', '14 digits', 'two labels'],
  ['inn', 'INN: 01007202410391', '14 digits', 'the label in Latin'],
  ['inn', 'TIN 01007202410391', '14 digits', 'the label in English'],
  ['inn', '01007202410391 (ИНН)', '14 digits', 'the label behind'],
  ['inn', '№ 01007202410391', '14 digits', 'the number sign'],
  ['inn', '№01007202410391', '14 digits', 'the number sign without a space'],
  ['inn', '#01007202410391', '14 digits', 'a hash'],
  ['inn', 'No. 01007202410391', '14 digits', 'a Latin number sign, its o no zero'],
  ['inn', 'Номер ИНН: 01007202410391', '14 digits', 'two words'],
  ['invoice', 'Счёт № 1234567890123456', '16 digits', 'the label of an invoice'],
  ['invoice', 'Счет на оплату №1234567890123456', '16 digits', 'a long label'],
  ['invoice', 'Номер счёта на оплату: 1234567890123456', '16 digits', 'the longest label'],
  ['invoice', 'Лицевой счет 1234567890123456', '16 digits', 'the label of a wallet'],
  ['invoice', 'Төлөө эсебинин номери: 1234567890123456', '16 digits', 'the label in Kyrgyz'],
  ['invoice', 'төлөө эсеби №1234567890123456', '16 digits', 'a short label in Kyrgyz'],
  ['invoice', 'өздүк эсеп 1234567890123456', '16 digits', 'the label of a wallet in Kyrgyz'],
  ['invoice', 'Invoice No 1234567890123456', '16 digits', 'the label in English'],
];

const otherDigits: Typed[] = [
  ['inn', '０１００７２０２４１０３９１', '14 digits', 'full-width digits'],
  ['inn', '٠١٠٠٧٢٠٢٤١٠٣٩١', '14 digits', 'Arabic digits'],
  ['inn', '۰۱۰۰۷۲۰۲۴۱۰۳۹۱', '14 digits', 'Persian digits'],
  ['inn', '०१००७२०२४१०३९१', '14 digits', 'Devanagari digits'],
  ['inn', '𝟎𝟏𝟎𝟎𝟕𝟐𝟎𝟐𝟒𝟏𝟎𝟑𝟗𝟏', '14 digits', 'bold digits of a styled message'],
  ['inn', '0️⃣1007202410391', '14 digits', 'a keycap emoji'],
  ['invoice', '١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦', '16 digits', 'Arabic digits in fours'],
];

const lookalikes: Typed[] = [
  ['inn', 'О1007202410391', 'not_digits 1О > 01007202410391', 'a Cyrillic О'],
  ['inn', 'о1007202410391', 'not_digits 1о > 01007202410391', 'a small Cyrillic о'],
  ['inn', 'O1007202410391', 'not_digits 1O > 01007202410391', 'a Latin O'],
  ['inn', 'o1007202410391', 'not_digits 1o > 01007202410391', 'a small Latin o'],
  ['inn', 'Ө1007202410391', 'not_digits 1Ө > 01007202410391', 'a Kyrgyz Ө'],
  ['inn', 'ОО1О12ОО01ООО8', 'not_digits 1О 2О 4О 7О 8О 11О 12О 13О > 00101200010008', 'all zeros'],
  ['inn', '010072024103 9l', 'not_digits 14l > 01007202410391', 'a small Latin l, after a space'],
  ['inn', '0I007202410391', 'not_digits 2I > 01007202410391', 'a Latin I'],
  ['inn', '0|007202410391', 'not_digits 2| > 01007202410391', 'a bar'],
  ['inn', '01007202410З91', 'not_digits 12З > 01007202410391', 'a Cyrillic З'],
  ['inn', '01007202410з91', 'not_digits 12з > 01007202410391', 'a small Cyrillic з'],
  ['inn', '00б10202310298', 'not_digits 3б > 00610202310298', 'a Cyrillic б'],
  ['inn', 'ИНН: О1007202410391', 'not_digits 1О > 01007202410391', 'a label and a letter'],
  ['inn', 'О100720241039', 'not_digits 1О', 'the correction would be too short to offer'],
  ['inn', 'О10072024103911', 'not_digits 1О > 10072024103911', 'the digits alone have the length'],
  ['invoice', '12З45б789О12З456', 'not_digits 3З 6б 10О 13З > 1234567890123456', 'several'],
  ['invoice', 'l234567890123456', 'not_digits 1l > 1234567890123456', 'the first digit'],
];

const strange: Typed[] = [
  ['inn', 'abc', 'not_digits 1a 2b 3c', 'no digit at all'],
  ['inn', '0100720241039Ж', 'not_digits 14Ж', 'a letter in the last place'],
  ['inn', '0100Ж202410391', 'not_digits 5Ж', 'a letter that is like no digit'],
  ['inn', '0100-Ж202410391', 'not_digits 5Ж', 'a separator is not counted as a place'],
  ['inn', '01007202410391x', 'not_digits 15x > 01007202410391', 'a letter too many'],
  ['inn', '01007202410391 Ак', 'not_digits 15А 16к > 01007202410391', 'a word behind'],
  [
    'inn',
    'ОсОО Ак, ИНН 01007202410391',
    'not_digits 1О 2с 3О 4О 5А 6к > 01007202410391',
    'a line of a paper',
  ],
  ['inn', '01007202410391!', 'not_digits 15! > 01007202410391', 'an exclamation mark'],
  ['inn', '0100720241039?', 'not_digits 14?', 'a digit that could not be read'],
  ['inn', '0100720241039😀', 'not_digits 14😀', 'an emoji counts as one'],
  ['inn', '1.00720241E+12', 'not_digits 10E', 'a spreadsheet has rounded it'],
  ['inn', '0100²202410391', 'not_digits 5²', 'a superscript is a footnote'],
  ['inn', '0100Ⅶ202410391', 'not_digits 5Ⅶ', 'a Roman numeral'],
  ['invoice', '123456789012345A', 'not_digits 16A', 'a letter in the last place'],
  ['invoice', '$1234567890123456', 'not_digits 1$ > 1234567890123456', 'a currency sign'],
  ['inn', '', 'empty', 'nothing'],
  ['inn', '   ', 'empty', 'spaces'],
  ['inn', 'ИНН:', 'empty', 'a label alone'],
  ['inn', '---', 'empty', 'dashes alone'],
  ['invoice', '', 'empty', 'nothing'],
  ['invoice', '№', 'empty', 'a sign alone'],
];

const counts: Typed[] = [
  ['inn', '0', 'too_short 13', 'one digit'],
  ['inn', '0100720241', 'too_short 4', 'ten digits that are no phone number'],
  ['inn', '010072024103', 'too_short 2', 'twelve digits'],
  ['inn', '0100720241039', 'too_short 1', 'one digit is missing at the end'],
  ['inn', '1007202410391', 'too_short 1 zero', 'a spreadsheet dropped the leading zero'],
  ['inn', '101200010008', 'too_short 2', 'a spreadsheet dropped two zeros'],
  ['inn', '010072024103910', 'too_long 1', 'one digit too many'],
  ['inn', '0100720241039101007202410391', 'too_long 14', 'pasted twice'],
  ['inn', '01007202410391.00', 'too_long 2 + looks_like_invoice', 'decimals of a spreadsheet'],
  ['inn', '1234567890123456', 'too_long 2 + looks_like_invoice', 'an invoice number'],
  ['inn', '4111 1111 1111 1111', 'too_long 2 + looks_like_card', 'a Visa card'],
  ['inn', '9417000000000009', 'too_long 2 + looks_like_invoice', 'no Элкарт card: Luhn fails'],
  ['inn', '1090000000000000', 'too_long 2 + looks_like_bank_account', 'a bank account'],
  ['inn', '0700123456', 'too_short 4 + looks_like_phone', 'a phone number'],
  ['inn', '+996 700 123 456', 'too_short 2 + looks_like_phone', 'a phone number from abroad'],
  ['inn', '700123456', 'too_short 5 + looks_like_phone', 'a phone number without its zero'],
  ['inn', '0312 960 888', 'too_short 4 + looks_like_phone', 'a phone number of Bishkek'],
  ['invoice', '123456789012345', 'too_short 1', 'one digit is missing'],
  ['invoice', '12345678901234567', 'too_long 1', 'one digit too many'],
  ['invoice', '01007202410391', 'too_short 2 + looks_like_inn', 'an INN'],
  ['invoice', 'ИНН 01007202410391', 'too_short 2 + looks_like_inn', 'an INN with its label'],
  ['invoice', '00996700123456', 'too_short 2 + looks_like_phone', 'a phone number dialled abroad'],
  ['invoice', '0700 12 34 56', 'too_short 6 + looks_like_phone', 'a phone number'],
  [
    'invoice',
    '6222021234567890128',
    'too_long 3 + looks_like_card',
    'a UnionPay card of 19 digits',
  ],
];

const doubtful: Typed[] = [
  ['inn', '03201200012345', 'impossible_date day + check_digit 2-3', 'day 32'],
  ['inn', '10001200012345', 'impossible_date day', 'day 0'],
  ['inn', '10113200012345', 'impossible_date month', 'month 13'],
  ['inn', '10100200012345', 'impossible_date month', 'month 0'],
  ['inn', '13113200012345', 'impossible_date month', 'no month, so the day is not judged'],
  ['inn', '10101189912345', 'impossible_date year', 'no year of a living person or company'],
  ['inn', '13104200012345', 'impossible_date day_in_month', '31 April'],
  ['inn', '12902202312345', 'impossible_date day_in_month', '29 February of a common year'],
  ['inn', '12902190012345', 'impossible_date day_in_month', '29 February of 1900'],
  ['inn', '10101209912345', 'future_date', 'a year to come'],
  ['inn', '12211202612345', 'future_date', 'tomorrow'],
  ['inn', '12111202612345', '14 digits', 'today'],
  ['inn', '31007202410391', 'first_digit', 'no kind of taxpayer begins with 3'],
  [
    'inn',
    '00996700123456',
    'looks_like_phone + impossible_date month + check_digit 4-5 6-7',
    'a phone',
  ],
  [
    'inn',
    '01070202410391',
    'impossible_date month + check_digit 4-5',
    'two digits have changed places',
  ],
  ['inn', '01007202410931', 'check_digit 12-13', 'two digits have changed places'],
  ['inn', '00000000000000', 'impossible_date month', 'zeros keep the check digit'],
  ['invoice', '4111111111111111', 'looks_like_card', 'a Visa card'],
  ['invoice', '5555 5555 5555 4444', 'looks_like_card', 'a Mastercard'],
  ['invoice', '6200000000000005', 'looks_like_card', 'a UnionPay card'],
  ['invoice', '9417000000000008', 'looks_like_card', 'an Элкарт card'],
  ['invoice', '4111111111111112', '16 digits', 'Luhn fails'],
  ['invoice', '3530111333300000', '16 digits', 'a card system unknown here'],
  ['invoice', '1090000000000001', 'looks_like_bank_account', 'a bank account'],
  ['invoice', '1180000000000001', 'looks_like_bank_account', 'a bank account'],
  ['invoice', '1240000000000001', 'looks_like_bank_account', 'a bank account'],
  ['invoice', '1280000000000001', 'looks_like_bank_account', 'a bank account'],
];

export const typedNumbers: readonly Typed[] = [
  ...plain,
  ...separated,
  ...labelled,
  ...otherDigits,
  ...lookalikes,
  ...strange,
  ...counts,
  ...doubtful,
];
