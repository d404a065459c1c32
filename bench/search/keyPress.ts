import {chromium, type CDPSession, type ElementHandle} from '@playwright/test';

import {findBrowser} from '../../src/browser/findBrowser';
import {percentile} from '../percentile';
import {startSite} from './site';

const SLOWER = 6;
const TYPED = ['как оплатить', 'недостаточно средств', 'элсом введите инн', 'пополнит'];

/** The element itself: to look it up anew would be counted as work of the page. */
type Field = ElementHandle<HTMLInputElement>;

/** Puts letters into the field as typing does, and waits for the answers to be laid out. */
function enter(field: Field, letters: string): Promise<void> {
  return field.evaluate((input, value) => {
    const prototype = HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(input, value);
    // React answers a typed letter before the event returns.
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.getBoundingClientRect();
  }, letters);
}

/** Milliseconds that the page's own thread has worked: what else the machine does does not count. */
async function readWork(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((one) => one.name === name)!.value;
  return (
    1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'))
  );
}

async function typeLetters(field: Field, session: CDPSession): Promise<number[]> {
  const took: number[] = [];
  for (const letters of TYPED.flatMap((one) => [...one].map((_, at) => one.slice(0, at + 1)))) {
    const before = await readWork(session);
    await enter(field, letters);
    took.push((await readWork(session)) - before);
  }
  return took;
}

/** What a letter costs in the built site, on a processor six times slower. */
export async function measureKeyPress(): Promise<string[]> {
  const site = await startSite();
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  const page = await browser.newPage();
  await page.goto(`${site.url}/ru/`);
  const field = page.getByLabel('Поиск по инструкциям');
  await field.click();
  await field.pressSequentially('эл');
  await page.getByRole('listbox').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const element = (await field.elementHandle()) as Field;
  const took = await typeLetters(element, session);
  const version = browser.version();
  await browser.close();
  await site.stop();
  const at = (share: number) => `${percentile(took, share).toFixed(1)} ms`;
  return [
    '## A key press in the page',
    '',
    `Chromium ${version}, the processor ${SLOWER} times slower, ${took.length} letters: median ${at(0.5)}, 95 % within ${at(0.95)}, slowest ${at(1)}.`,
    "The page's own thread: search, drawing of the answers, styles and layout. The budget is 50 ms.",
  ];
}
