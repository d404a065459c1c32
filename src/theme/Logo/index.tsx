import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {Props} from '@theme/Logo';

/** The way home: sign and name. The sign stands in the page itself, so it costs no request. */
export default function Logo({imageClassName, titleClassName, ...link}: Props) {
  const {title} = useThemeConfig().navbar;
  return (
    <Link to={useBaseUrl('/')} {...link}>
      <svg className={imageClassName} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0a5b6b" />
        <path d="M9 6.5h14V25l-2.35-1.75L18.3 25 16 23.25 13.7 25l-2.35-1.75L9 25z" fill="#fff" />
        <path
          d="m12.4 14.3 2.7 2.7 4.9-5.2"
          fill="none"
          stroke="#0a5b6b"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
