import {SegmentedMessage} from 'sms-segments-calculator';

/** What a text message costs. */
export interface Segments {
  /** Messages that are paid for. */
  count: number;
  /** Letters, as the network counts them. */
  length: number;
}

/**
 * Counts a text message: 160 letters of the GSM alphabet fill one, or 70 as soon as one letter is
 * Cyrillic; 153 and 67 where several are joined (3GPP TS 23.038 and 23.040).
 */
export function countSegments(text: string): Segments {
  const message = new SegmentedMessage(text);
  return {count: message.segmentsCount, length: message.numberOfCharacters};
}
