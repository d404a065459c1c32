import {describe, expect, it} from 'vitest';

import {leaveOutStatus} from '../../../src/plugins/status/sidebar';

type Args = Parameters<typeof leaveOutStatus>[0];

describe('the menu', () => {
  it('has no line for the writers’ status page, and every other one', async () => {
    const items = ['index', 'status', 'changes'].map((id) => ({type: 'doc', id}));
    const folder = {type: 'category', label: 'status', items: []};
    const made = {defaultSidebarItemsGenerator: async () => [...items, folder]};
    const shown = await leaveOutStatus(made as unknown as Args);
    expect(shown).toEqual([items[0], items[2], folder]);
  });
});
