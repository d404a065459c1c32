import {describe, expect, it} from 'vitest';

import {bundleLoader, pageTemplate} from '../../../src/plugins/loader/template';

describe('the template of a page', () => {
  it('names the scripts and loads none', () => {
    const template = pageTemplate('run()', '/assets/keep.js');
    expect(template).toContain('<script data-keep="/assets/keep.js" data-scripts="<%= it.scripts');
    expect(template).not.toMatch(/<script[^>]* src=/);
  });

  it('holds a loader that is small, and the same at every build', () => {
    const loader = bundleLoader();
    expect(loader).toBe(bundleLoader());
    expect(loader.length).toBeLessThan(5120);
  });

  it.each(['"</script>"', '"<!--"', '"<%= it %>"'])('refuses a loader that holds %s', (loader) => {
    expect(() => pageTemplate(loader)).toThrow('cannot hold');
  });
});
