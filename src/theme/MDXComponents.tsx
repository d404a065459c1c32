import MDXComponents from '@theme-original/MDXComponents';

import NumberCheck from '@site/src/components/NumberCheck';
import Steps from '@site/src/components/Steps';
import WayToPay from '@site/src/components/WayToPay';

/** The theme's tags and ours: what a writer can use in MDX without importing it. */
export default {...MDXComponents, NumberCheck, Steps, WayToPay};
