/** The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1) and its extension table (6.2.1.1). */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '\f^{}\\[~]|€';

/** A USSD string holds 160 octets: 182 characters of 7 bits, or 80 of 16 (3GPP TS 23.038, 5). */
const limits = {gsm: 182, ucs2: 80};

export interface UssdLength {
  /** Characters the text takes; one of the extension table takes two. */
  length: number;
  limit: number;
  /** The first character that forces 16 bits on the whole screen, if any does. */
  wide?: string;
}

/** Measures a USSD screen's text as the network does. */
export function measureUssd(text: string): UssdLength {
  const wide = [...text].find((letter) => !basic.includes(letter) && !extended.includes(letter));
  if (wide !== undefined) return {length: text.length, limit: limits.ucs2, wide};
  const escapes = [...text].filter((letter) => extended.includes(letter)).length;
  return {length: text.length + escapes, limit: limits.gsm};
}
