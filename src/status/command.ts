import {formatStatus} from './print';
import {readStatus} from './status';

/** `npm run status`: how each guide stands, in each language of each edition. */
process.stdout.write(`${formatStatus(readStatus(process.cwd()))}\n`);
