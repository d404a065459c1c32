import {describe, expect, it} from 'vitest';

import {bundleLoader, pageTemplate} from '../../../src/plugins/loader/template';

describe('the template of a page', () => {
  it('names the scripts and loads none', () => {
    const template = pageTemplate('run()');
    expect(template).toContain('<script data-scripts="<%= it.scripts');
    expect(template).not.toMatch(/<script[^>]* src=/);
  });

  it('holds a loader that is small, and the same at every build', () => {
    const loader = bundleLoader();
    expect(loader).toBe(bundleLoader());
    expect(loader.length).toBeLessThan(4096);
  });

  it.each(['"</script>"', '"<!--"', '"<%= it %>"'])('refuses a loader that holds %s', (loader) => {
    expect(() => pageTemplate(loader)).toThrow('cannot hold');
  });
});
