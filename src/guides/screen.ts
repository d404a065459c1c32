import * as z from 'zod';

/** What a customer types into a provider's screen, apart from a menu's number. */
export const field = z.enum([
  'account',
  'amount',
  'pin',
  'name',
  'personal-inn',
  'language',
  'wallet-number',
  'email',
  'password',
]);
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
  shows: z.array(z.enum(['payment-code', 'pin', 'confirmation'])).nonempty(),
});

/** One piece of an app's or a web page's screen, from top to bottom. */
const part = z.union([
  // A field to type into; without a label the provider's name for it is not known.
  z.strictObject({field, label: label.optional()}),
  z.strictObject({button: label}),
  z.strictObject({item: label}),
  z.strictObject({tab: label}),
  z.strictObject({search: label}),
  z.strictObject({heading: label}),
  z.strictObject({text: label}),
  // The bank account that the money is taken from: chosen, not typed.
  z.strictObject({choice: z.literal('source')}),
  // Shown back to be checked.
  z.strictObject({shows: field}),
  // The answer after paying: only that there is one is known.
  z.strictObject({result: z.enum(['receipt', 'confirmation'])}),
  z.strictObject({'left-out': z.literal(true)}),
]);

const app = z.strictObject({
  kind: z.literal('app'),
  title: label.optional(),
  parts: z.array(part).nonempty(),
});

const web = z.strictObject({
  kind: z.literal('web'),
  address: z.string().min(1),
  title: label.optional(),
  parts: z.array(part).nonempty(),
});

/** Where an app is downloaded. */
const shop = z.strictObject({
  kind: z.literal('shop'),
  shops: z.array(z.string().min(1)).nonempty(),
});

/** What the customer sees at a step; anything a leaflet does not tell is left out, never made up. */
export const screen = z.discriminatedUnion('kind', [dialler, ussd, sms, app, web, shop]);
export type Screen = z.infer<typeof screen>;
export type UssdScreen = z.infer<typeof ussd>;
export type SmsScreen = z.infer<typeof sms>;
export type AppScreen = z.infer<typeof app>;
export type ShopScreen = z.infer<typeof shop>;
export type Part = z.infer<typeof part>;
