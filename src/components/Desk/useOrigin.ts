import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState} from 'react';

/**
 * Where the site stands: what its settings say, until the page is alive and knows better.
 * @returns without a "/" at its end: `https://tolom.example`
 */
export function useOrigin(): string {
  const {siteConfig} = useDocusaurusContext();
  const [origin, setOrigin] = useState(siteConfig.url);
  useEffect(() => setOrigin(location.origin), []);
  return origin;
}
