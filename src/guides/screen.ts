import * as z from 'zod';

/** What a customer types into a provider's screen, apart from a menu's number. */
export const field = z.enum(['account', 'amount', 'pin']);
export type Field = z.infer<typeof field>;

/** Words a provider's own screen shows, letter for letter. */
const label = z.string().min(1);

const dialler = z.strictObject({kind: z.literal('dialler')});

/** One USSD screen: a menu of numbered labels, or a question, after what it shows back to be checked. */
const ussd = z.strictObject({
  kind: z.literal('ussd'),
  menu: z.record(z.string().regex(/^\d{1,2}$/), label).optional(),
  confirms: z.array(field).nonempty().optional(),
  asks: field.optional(),
});

const sms = z.strictObject({
  kind: z.literal('sms'),
  shows: z.array(z.enum(['payment-code'])).nonempty(),
});

/** What the customer sees at a step; anything a leaflet does not tell is left out, never made up. */
export const screen = z.discriminatedUnion('kind', [dialler, ussd, sms]);
export type Screen = z.infer<typeof screen>;
export type UssdScreen = z.infer<typeof ussd>;
export type SmsScreen = z.infer<typeof sms>;
