import {translate} from '@docusaurus/Translate';
import type {ColorMode} from '@docusaurus/theme-common';
import type {Props} from '@theme/ColorModeToggle';
import clsx from 'clsx';

import styles from './styles.module.css';

const next: Record<ColorMode | 'system', ColorMode | null> = {
  system: 'light',
  light: 'dark',
  dark: null,
};

function nameOf(mode: ColorMode | null): string {
  if (mode === 'light') return translate({id: 'theme.colorToggle.ariaLabel.mode.light'});
  if (mode === 'dark') return translate({id: 'theme.colorToggle.ariaLabel.mode.dark'});
  return translate({id: 'theme.colorToggle.ariaLabel.mode.system'});
}

/**
 * Turns from the system's colours to light, to dark and back. Unlike the theme's own button it can be
 * pressed before the scripts have come: they do then what was asked. Without scripts it is not shown.
 */
export default function ColorModeToggle({className, buttonClassName, value, onChange}: Props) {
  const mode = nameOf(value);
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, buttonClassName)}
        title={mode}
        aria-label={translate(
          {
            id: 'theme.colorToggle.ariaLabel',
            message: 'Барактын түсүн алмаштыруу (азыр: {mode})',
          },
          {mode},
        )}
        onClick={() => onChange(next[value ?? 'system'])}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}
