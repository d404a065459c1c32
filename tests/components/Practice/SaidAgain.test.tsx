// @vitest-environment jsdom
import {act, cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import SaidAgain from '../../../src/components/Practice/SaidAgain';

const WORDS = 'Набран другой код.';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (words: string, moves: number) => <SaidAgain moves={moves}>{words}</SaidAgain>;
const isGone = (words: string) => screen.getByText(words).style.visibility === 'hidden';

describe('words that a second mistake brings again', () => {
  it('go and come, so that they are announced anew', () => {
    const {rerender} = render(show(WORDS, 1));
    rerender(show(WORDS, 2));
    expect(isGone(WORDS)).toBe(true);
    act(() => {
      vi.runAllTimers();
    });
    expect(isGone(WORDS)).toBe(false);
  });

  it('leave the region empty where there are none', () => {
    expect(render(show('', 1)).container.innerHTML).toBe('');
  });

  it('stay while nothing was done', () => {
    const {rerender} = render(show(WORDS, 1));
    rerender(show(WORDS, 1));
    expect(isGone(WORDS)).toBe(false);
  });

  it('give way to others at once, which are seen', () => {
    const {rerender} = render(show(WORDS, 1));
    rerender(show(WORDS, 2));
    rerender(show('Ждём ответа…', 3));
    expect(isGone('Ждём ответа…')).toBe(false);
  });
});
