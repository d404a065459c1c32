import {beforeEach, describe, expect, it, vi} from 'vitest';

import {recover} from '../../../src/plugins/loader/page/recover';

const reload = vi.fn();
const answer = vi.fn();
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  reload.mockClear();
  answer.mockReset().mockResolvedValue({ok: true});
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('location', {pathname: '/elsom/top-up-ussd/', reload});
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('recover', () => {
  it('loads the page anew when the server has it', async () => {
    expect(await recover('main.1.js')).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does so once for each build, however builds take turns', async () => {
    for (const build of ['main.1.js', 'main.2.js', 'main.1.js', 'main.2.js']) await recover(build);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['there is no network', () => answer.mockRejectedValue(new TypeError())],
    ['the page is there no more', () => answer.mockResolvedValue({ok: false})],
    ['the browser keeps nothing', () => vi.stubGlobal('sessionStorage', undefined)],
  ])('leaves the page as it is where %s', async (_, happens) => {
    happens();
    expect(await recover('main.1.js')).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
