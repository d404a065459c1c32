// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

import ReplyForm from '../../../src/components/Practice/ReplyForm';

afterEach(cleanup);

function show(waiting: boolean, onSend = vi.fn()) {
  const words = {label: 'Ваш ответ', submit: 'Отправить', value: '1', onChange: () => undefined};
  return {...render(<ReplyForm {...words} waiting={waiting} onSend={onSend} />), onSend};
}

const button = () => screen.getByRole('button', {name: 'Отправить'});

describe('the reply line of the simulated phone', () => {
  it('sends what stands in it', () => {
    const {onSend} = show(false);
    fireEvent.click(button());
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('sends nothing while an answer is awaited, and leaves the focus on its button', () => {
    const {onSend} = show(true);
    button().focus();
    fireEvent.click(button());
    expect(onSend).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button());
    expect(button().getAttribute('aria-disabled')).toBe('true');
  });
});
